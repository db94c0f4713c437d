import { describe, expect, it } from 'vitest'
import {
  type AnswerableItem,
  type DraftRequest,
  decideDraft,
  decideRelease,
} from '#app/domain/consultation/answering.ts'
import { outcomes, promisesChange } from '#app/domain/consultation/terms.ts'

const item = (id: string, change: Partial<AnswerableItem> = {}): AnswerableItem => ({
  id,
  number: `2023-0001/${id}`,
  chapterId: 'c4',
  state: 'confirmed',
  draftAnswerId: undefined,
  releasedAnswerId: undefined,
  ...change,
})

const draft = { id: 'a1', state: 'draft', seen: 't1', updatedAt: 't1' } as const

const decide = (change: Partial<DraftRequest>) => {
  const decision = decideDraft({
    chapterId: 'c4',
    answer: undefined,
    items: [item('1')],
    replacedItemIds: [],
    ...change,
  })
  return decision.ok
    ? `ok ${decision.value.supersedesId ?? '-'}`
    : `${decision.reason} ${decision.issues[0]?.key}`
}

describe('a draft answer', () => {
  it.each<[string, Partial<DraftRequest>, string]>([
    ['to one item', {}, 'ok -'],
    ['to several', { items: [item('1'), item('2')] }, 'ok -'],
    ['to none', { items: [] }, 'invalid answer.no-items'],
    [
      'to an item of another chapter',
      { items: [item('1', { chapterId: 'c5' })] },
      'invalid answer.item-gone',
    ],
    [
      'to a withdrawn item',
      { items: [item('1', { state: 'withdrawn' })] },
      'invalid answer.item-gone',
    ],
    [
      'to a withheld item',
      { items: [item('1', { state: 'moderated' })] },
      'invalid answer.item-gone',
    ],
    [
      'that somebody else has begun',
      { items: [item('1', { draftAnswerId: 'a9' })] },
      'stale answer.taken',
    ],
    ['saved again', { answer: draft, items: [item('1', { draftAnswerId: 'a1' })] }, 'ok -'],
    ['saved over a newer one', { answer: { ...draft, updatedAt: 't2' } }, 'stale answer.stale'],
    [
      'that was released meanwhile',
      { answer: { ...draft, state: 'released' } },
      'stale answer.released-already',
    ],
    [
      'in the place of a released one',
      { items: [item('1', { releasedAnswerId: 'a0' })], replacedItemIds: ['1'] },
      'ok a0',
    ],
    [
      'in the place of a part of a released one',
      { items: [item('1', { releasedAnswerId: 'a0' })], replacedItemIds: ['1', '2'] },
      'invalid answer.mixed',
    ],
    [
      'to an answered and an open item',
      { items: [item('1', { releasedAnswerId: 'a0' }), item('2')], replacedItemIds: ['1'] },
      'invalid answer.mixed',
    ],
  ])('%s', (_, change, expected) => {
    expect(decide(change)).toBe(expected)
  })
})

describe('releasing an answer', () => {
  const ready = {
    state: 'draft',
    seen: 't1',
    updatedAt: 't1',
    outcome: 'noted',
    body: 'Paldies.',
    noChangeReason: '',
    standingLinks: 0,
  } as const
  const release = (change: Partial<Parameters<typeof decideRelease>[0]>) => {
    const decision = decideRelease({ ...ready, ...change })
    return decision.ok ? 'ok' : `${decision.reason} ${decision.issues.map((i) => i.key).join(' ')}`
  }

  it.each(outcomes)('%s: a promise needs a change or a reason', (outcome) => {
    const alone = promisesChange(outcome) ? 'invalid answer.change-missing' : 'ok'
    expect(release({ outcome })).toBe(alone)
    expect(release({ outcome, standingLinks: 1 })).toBe('ok')
    expect(release({ outcome, noChangeReason: 'Jau ir tekstā.' })).toBe('ok')
  })

  it('needs words, a draft, and the draft that was seen', () => {
    expect(release({ body: ' ' })).toBe('invalid answer.body')
    expect(release({ state: 'released' })).toBe('blocked answer.released-already')
    expect(release({ updatedAt: 't2' })).toBe('stale answer.stale')
  })
})
