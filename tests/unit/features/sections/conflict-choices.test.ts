import { describe, expect, it } from 'vitest'
import { decisionOn } from '#app/features/sections/conflict-choices.ts'

const place = {
  id: 'b7',
  theirsText: 'viņu',
  mineText: 'mans',
  bothText: 'viņu un mans',
  proposal: 'viņu un mans',
}
const without = { ...place, bothText: undefined, proposal: 'mans' }

const posted = (fields: { choice?: string; result?: string }) => (name: string) =>
  name === 'choice-b7' ? fields.choice : name === 'result-b7' ? fields.result : undefined

describe('a decision on a passage that both changed', () => {
  it.each([
    ['the choice, without script', place, 'theirs', 'viņu un mans', 'theirs', 'viņu'],
    ['the choice, with script', place, 'theirs', 'viņu', 'theirs', 'viņu'],
    ['both', place, 'both', 'viņu un mans', 'both', 'viņu un mans'],
    ['mine', place, 'mine', 'mans', 'mine', 'mans'],
    ['own text', place, 'own', 'pavisam cits', 'own', 'pavisam cits'],
    ['own text, the choice forgotten', place, 'theirs', 'pavisam cits', 'own', 'pavisam cits'],
    ['own text, nothing chosen', without, undefined, 'pavisam cits', 'own', 'pavisam cits'],
    ['an empty result', place, 'own', '', 'own', ''],
    ['line ends of forms', { ...place, proposal: 'a\nb' }, 'mine', 'a\r\nb', 'mine', 'mans'],
    ['the proposal as own text', place, 'own', 'viņu un mans', 'own', 'viņu un mans'],
  ])('takes %s', (_, texts, choice, result, expected, text) => {
    const field = posted({ choice, result })
    expect(decisionOn(texts, field)).toEqual({ id: 'b7', choice: expected, text })
  })

  it('is missing while nothing is chosen, or what cannot be had', () => {
    expect(decisionOn(without, posted({ result: 'mans' }))).toBeUndefined()
    expect(decisionOn(without, posted({ choice: 'both', result: 'mans' }))).toBeUndefined()
    expect(decisionOn(without, posted({ choice: 'cits' }))).toBeUndefined()
  })
})
