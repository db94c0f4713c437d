import { describe, expect, it } from 'vitest'
import { speakingSeal, validityOf } from '#app/domain/workflow/seals.ts'
import { hashUnit } from '#app/domain/workflow/unit-hash.ts'

const at = (unitHash: string, carryHash = unitHash) => ({ unitHash, carryHash })

describe('a seal', () => {
  it.each([
    ['the same bytes', at('a', 'x'), at('a', 'x'), 'valid'],
    ['only typography changed', at('a', 'x'), at('b', 'x'), 'carried'],
    ['words changed', at('a', 'x'), at('b', 'y'), 'lapsed'],
  ])('%s', (_, seal, present, validity) => {
    expect(validityOf(seal, present)).toBe(validity)
  })

  it('is valid again when the text is restored, whatever was sealed in between', () => {
    const seals = [at('c'), at('b'), at('a')]
    expect(speakingSeal(seals, at('a'))).toEqual({ seal: at('a'), validity: 'valid' })
    expect(speakingSeal(seals, at('z'))).toEqual({ seal: at('c'), validity: 'lapsed' })
    expect(speakingSeal([], at('a'))).toBeUndefined()
  })

  it('speaks with the newest of those that hold', () => {
    const older = { ...at('a'), result: 'agrees' }
    const newer = { ...at('a'), result: 'objects' }
    expect(speakingSeal([newer, older], at('a'))?.seal).toBe(newer)
  })
})

describe('the hash of a unit', () => {
  const section = (hash: string) => ({ sectionId: hash, hash, carryHash: hash })
  const object = (objectId: string, hash: string) => ({ objectId, hash })

  it('changes with any text, any object version and the order of sections', () => {
    const hash = (sections: string[], objects: [string, string][] = []) =>
      hashUnit(
        sections.map(section),
        objects.map(([id, h]) => object(id, h)),
      ).unitHash
    const hashes = [
      hash(['a', 'b']),
      hash(['b', 'a']),
      hash(['a']),
      hash(['ab']),
      hash(['a', 'b'], [['o', '1']]),
      hash(['a', 'b'], [['o', '2']]),
    ]
    expect(new Set(hashes).size).toBe(hashes.length)
  })

  it('does not depend on the order in which objects are read', () => {
    const objects = [object('o', '1'), object('p', '2')]
    expect(hashUnit([], objects)).toEqual(hashUnit([], [...objects].reverse()))
  })
})
