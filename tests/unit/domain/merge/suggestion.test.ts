import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decideOnSuggestion, rebaseSuggestion } from '#app/domain/merge/index.ts'
import { applyHunks } from '#app/domain/redline/index.ts'
import { normalize, readText } from '#app/domain/text/index.ts'
import { law, lawTimeout } from '#tests/support/laws.ts'

const base = [
  '# 3. Prasmes',
  'Pamatprasmes apgūst 12,6 tūkst. iedzīvotāju gadā.',
  'Skolas saņem jaunus datorus un tīkla iekārtas.',
].join('\n\n')

describe('a suggestion', () => {
  it('survives later edits of its section and can still be taken hunk by hunk', () => {
    const current = readText(base.replace('iedzīvotāju', 'visu iedzīvotāju'))
    const {
      merge: merged,
      change,
      proposed,
    } = rebaseSuggestion(
      readText(base),
      readText(base.replace('12,6', '14,1').replace('datorus', 'planšetdatorus')),
      current,
    )
    expect(merged.clean).toBe(true)
    expect(change.hunks).toHaveLength(2)
    expect(applyHunks(current, change, [0]).markdown).toBe(
      normalize(base.replace('iedzīvotāju', 'visu iedzīvotāju').replace('12,6', '14,1')),
    )
    expect(proposed.markdown).toContain('visu iedzīvotāju')
  })
})

describe('a suggestion that meets a newer text', () => {
  const suggested = readText(base.replace('12,6', '14,1').replace('datorus', 'planšetdatorus'))
  const current = readText(base.replace('12,6', '13,0'))
  const rebased = rebaseSuggestion(readText(base), suggested, current)

  it('says which change is contested, and what both began from', () => {
    const changes = rebased.change.hunks.map(({ before, after }) => [before, after])
    expect(changes).toEqual([
      [expect.stringContaining('13,0'), expect.stringContaining('14,1')],
      ['datorus', 'planšetdatorus'],
    ])
    expect([...rebased.contested.keys()]).toEqual([0])
    expect(rebased.contested.get(0)).toContain('12,6')
  })

  it('leaves the present words until somebody accepts it', () => {
    const { text, rest } = decideOnSuggestion(current, rebased, [1], [])
    expect(text.markdown).toContain('13,0')
    expect(text.markdown).toContain('planšetdatorus')
    const left = rebaseSuggestion(text, rest, text)
    expect(left.change.hunks).toHaveLength(1)
    expect(left.proposed.markdown).toContain('14,1')
  })
})

describe('deciding on a suggestion', () => {
  const words = fc.constantFrom('viens', 'divi', 'trīs', 'četri', 'pieci', 'seši', 'septiņi')
  const paragraph = fc.array(words, { minLength: 3, maxLength: 8 }).map((w) => `${w.join(' ')}.`)
  const text = fc
    .array(paragraph, { minLength: 1, maxLength: 4 })
    .map((paragraphs) => readText(paragraphs.join('\n\n')))
  const choices = fc.array(fc.constantFrom('accept', 'decline', 'wait'), { maxLength: 12 })

  it(
    'leaves what waits, and no more',
    () => {
      law(fc.tuple(text, text, choices), ([now, suggested, decisions]) => {
        const rebased = rebaseSuggestion(now, suggested, now)
        const taken = (what: string) =>
          rebased.change.hunks.map((h) => h.index).filter((i) => (decisions[i] ?? 'wait') === what)
        const [accepted, declined] = [taken('accept'), taken('decline')]
        const after = decideOnSuggestion(now, rebased, accepted, declined)
        const waiting = rebaseSuggestion(after.text, after.rest, after.text)
        expect(waiting.proposed.markdown).toBe(after.rest.markdown)
        expect(decideOnSuggestion(now, rebased, [], []).text.markdown).toBe(now.markdown)
        if (taken('wait').length === 0) expect(waiting.change.hunks).toEqual([])
        if (declined.length === 0) expect(waiting.proposed.markdown).toBe(suggested.markdown)
      })
    },
    lawTimeout,
  )
})
