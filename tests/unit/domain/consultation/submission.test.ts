import { describe, expect, it } from 'vitest'
import {
  closedBecause,
  decideModeration,
  decideWithdrawal,
  itemIssues,
} from '#app/domain/consultation/submission.ts'
import { type ItemKind, type ItemState, itemKinds } from '#app/domain/consultation/terms.ts'
import { hasClosed } from '#app/domain/consultation/window.ts'
import { phaseOf } from '#app/domain/workflow/phase.ts'

const closesAt = '2023-10-30T21:59:59.000Z'

describe('the end of a window', () => {
  it.each([
    ['2023-10-30T21:59:58.999Z', false],
    ['2023-10-30T21:59:59.000Z', false],
    ['2023-10-30T21:59:59.999Z', false],
    ['2023-10-30T22:00:00.000Z', true],
  ])('at %s', (now, closed) => {
    expect(hasClosed(closesAt, now)).toBe(closed)
    const window = { opensAt: '2023-10-16T21:00:00.000Z', closesAt, suspended: false }
    const phase = phaseOf({ state: 'feedback', window, submittedForApproval: false, now })
    expect(phase).toBe(closed ? 'answering' : 'open')
  })
})

it.each([
  ['feedback', 'open', undefined],
  ['feedback', 'scheduled', 'not-open-yet'],
  ['feedback', 'suspended', 'suspended'],
  ['feedback', 'answering', 'over'],
  ['feedback', 'ready', 'over'],
  ['approved', undefined, 'over'],
  ['draft', undefined, 'suspended'],
  ['review', undefined, 'suspended'],
] as const)('a chapter in %s, %s: %s', (state, phase, reason) => {
  expect(closedBecause(state, phase)).toBe(reason)
})

describe('an item', () => {
  const item = { kind: 'proposal' as ItemKind, body: 'Jo tā skaidrāk.', proposedWording: '' }
  const on = { ...item, onPassage: true, passage: 'vecs teksts' }
  const field = (name: string) => `item-0-${name}`

  it.each(itemKinds)('of kind %s needs words', (kind) => {
    expect(itemIssues({ ...on, kind, body: ' ' }, field)).toEqual([
      { key: `item.body-${kind}`, field: 'item-0-body' },
    ])
  })

  it('needs a wording that differs from the passage', () => {
    expect(itemIssues({ ...on, proposedWording: ' vecs teksts' }, field)).toEqual([
      { key: 'item.wording-same', field: 'item-0-wording' },
    ])
    expect(itemIssues({ ...on, proposedWording: 'jauns teksts' }, field)).toEqual([])
    expect(itemIssues({ ...on, onPassage: false, passage: '' }, field)).toEqual([])
  })
})

describe('withdrawing', () => {
  const now = '2023-10-20T10:00:00.000Z'
  it.each([
    ['confirmed', now, undefined],
    ['unconfirmed', now, undefined],
    ['prepared', now, undefined],
    ['withdrawn', now, 'statement.withdrawn-already'],
    ['confirmed', '2023-10-30T22:00:00.000Z', 'statement.window-over'],
  ] as const)('a %s statement at %s', (state, at, key) => {
    const decision = decideWithdrawal({ state, closesAt, now: at })
    expect(decision.ok ? undefined : decision.issues[0]?.key).toBe(key)
  })
})

describe('moderation', () => {
  const outcome = (
    item: { state: ItemState; published: boolean; fromPerson?: boolean },
    verdict: 'publish' | 'withhold',
    reason = 'aizskar personu',
  ) => {
    const decision = decideModeration({ fromPerson: true, ...item }, verdict, reason)
    return decision.ok ? decision.value.state : decision.issues[0]?.key
  }

  it.each([
    [{ state: 'confirmed', published: false }, 'publish', 'confirmed'],
    [{ state: 'confirmed', published: false }, 'withhold', 'moderated'],
    [{ state: 'confirmed', published: true }, 'withhold', 'moderated'],
    [{ state: 'confirmed', published: true }, 'publish', 'item.moderated-already'],
    [{ state: 'moderated', published: false }, 'publish', 'confirmed'],
    [{ state: 'moderated', published: false }, 'withhold', 'item.moderated-already'],
    [{ state: 'submitted', published: false }, 'publish', 'item.not-moderated'],
    [{ state: 'withdrawn', published: false }, 'publish', 'item.not-moderated'],
    [{ state: 'confirmed', published: true, fromPerson: false }, 'withhold', 'item.not-moderated'],
  ] as const)('%j, %s: %s', (item, verdict, expected) => {
    expect(outcome(item, verdict)).toBe(expected)
  })

  it('withholds with a reason only', () => {
    expect(outcome({ state: 'confirmed', published: false }, 'withhold', ' ')).toBe(
      'reason.required',
    )
  })
})
