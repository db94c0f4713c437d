import { describe, expect, it } from 'vitest'
import { reviseText } from '#app/domain/redline/index.ts'
import { readText } from '#app/domain/text/index.ts'

const first = 'Latvijas stiprā puse ir ātrs mobilais tīkls, kas sasniedz gandrīz visu valsti.'
const second = 'Lauku teritorijās komerciālā interese par pēdējās jūdzes izbūvi ir nepietiekama.'
const third = 'Trajektorijas tiks precizētas, atjauninot ceļvedi nākamajā redakcijā.'

const idsAfter = (before: string[], after: string[]) => {
  const old = readText(before.join('\n\n'), { seed: 'old' })
  return reviseText(old, after.join('\n\n'), 'new')
}

const ids = (before: string[], after: string[]) =>
  idsAfter(before, after).text.blocks.map((b) => b.id)

describe('carried ids', () => {
  it('stay with what did not change', () => {
    expect(ids([first, second], [first, second])).toEqual(['old.0', 'old.1'])
  })

  it('stay with an edited paragraph and leave new ones their own', () => {
    const edited = first.replace('gandrīz visu valsti', '99 % valsts')
    expect(ids([first, second], [edited, third, second])).toEqual(['old.0', 'new.0', 'old.1'])
  })

  it('go along with a moved paragraph', () => {
    expect(ids([first, second, third], [second, third, first]).sort()).toEqual([
      'old.0',
      'old.1',
      'old.2',
    ])
  })

  it('are never given twice', () => {
    const all = ids([first, second], [first, first, second, second])
    expect(new Set(all).size).toBe(all.length)
  })

  it('stand in the hunks too', () => {
    const { redline: changes } = idsAfter(
      [first, second],
      [first.replace('ātrs', 'stabils'), second],
    )
    expect(changes.hunks.map((h) => h.newBlock)).toEqual(['old.0'])
  })
})
