import { describe, expect, it } from 'vitest'
import { guardIssues } from '#app/domain/workflow/guards.ts'
import type { ChapterProgress, ItemProgress, UnitProgress } from '#app/domain/workflow/progress.ts'
import type { TransitionKind } from '#app/domain/workflow/states.ts'

const unit: UnitProgress = {
  sectionId: 's',
  number: '4.2',
  signOffs: [{ institution: 'IZM', given: { result: 'agrees', validity: 'valid' } }],
  approval: { result: 'approved', validity: 'valid' },
}

const item: ItemProgress = {
  itemId: 'i',
  number: '2023-0001/1',
  fromSignOff: false,
  institution: 'LIKTA',
  stance: undefined,
  awaitsModeration: false,
  answer: { outcome: 'accepted', released: true, noChangeReason: false },
  links: [{ number: '4.2', stands: true }],
  anchorState: 'exact',
  anchorConfirmed: false,
}

const done: ChapterProgress = {
  state: 'feedback',
  phase: 'ready',
  units: [unit],
  missingSections: [],
  emptySections: [],
  window: {
    opensAt: '2023-10-16T00:00:00.000Z',
    closesAt: '2023-10-30T21:59:59.000Z',
    closed: true,
    suspended: false,
    tooShort: false,
  },
  items: [item],
  pendingSuggestions: [],
  openErrors: [],
}

/** A window still ahead is what opening needs, one that has ended what approval needs. */
const windowFor = (kind: TransitionKind) =>
  kind === 'open-consultation' ? { ...done.window!, closed: false } : done.window!

const keys = (kind: TransitionKind, change: Partial<ChapterProgress>) =>
  guardIssues(kind, { ...done, window: windowFor(kind), ...change }).map((issue) => issue.key)

const everyKind: TransitionKind[] = [
  'submit',
  'open-consultation',
  'submit-for-approval',
  'approve',
  'return',
  'reopen',
]

describe('guards', () => {
  it.each(everyKind)('let %s through when everything is done', (kind) => {
    expect(keys(kind, {})).toEqual([])
  })

  const objection = (change: Partial<ItemProgress>): ItemProgress => ({
    ...item,
    fromSignOff: true,
    ...change,
  })
  const window = (change: object) => ({ ...done.window!, ...change })

  const table: [string, Partial<ChapterProgress>, string, TransitionKind[]][] = [
    ['a missing section', { missingSections: ['4.7'] }, 'gate.section-missing', ['submit']],
    ['an empty section', { emptySections: ['4.7'] }, 'gate.section-empty', ['submit']],
    [
      'an open error',
      { openErrors: [{ number: '4.2', rule: 'series-falls' }] },
      'gate.open-error',
      ['submit', 'submit-for-approval', 'approve'],
    ],
    [
      "the owner's pending suggestion",
      { pendingSuggestions: [{ number: '4.2', fromOwner: true }] },
      'gate.suggestion-pending',
      ['submit', 'submit-for-approval', 'approve'],
    ],
    [
      "another's pending suggestion",
      { pendingSuggestions: [{ number: '4.2', fromOwner: false }] },
      'gate.suggestion-pending',
      ['submit-for-approval', 'approve'],
    ],
    [
      'a missing sign-off',
      { units: [{ ...unit, signOffs: [{ institution: 'IZM', given: undefined }] }] },
      'gate.sign-off-missing',
      ['open-consultation', 'approve'],
    ],
    [
      'a lapsed sign-off',
      {
        units: [
          {
            ...unit,
            signOffs: [{ institution: 'IZM', given: { result: 'agrees', validity: 'lapsed' } }],
          },
        ],
      },
      'gate.sign-off-lapsed',
      ['open-consultation', 'approve'],
    ],
    [
      'an open objection',
      { items: [objection({ stance: undefined })] },
      'gate.objection-open',
      ['open-consultation', 'submit-for-approval', 'approve'],
    ],
    [
      'an objection its author maintains',
      { items: [objection({ stance: 'maintained' })] },
      'gate.objection-open',
      ['open-consultation', 'submit-for-approval', 'approve'],
    ],
    [
      'no window',
      { window: undefined },
      'gate.window-missing',
      ['open-consultation', 'submit-for-approval', 'approve'],
    ],
    [
      'a running window',
      { window: window({ closed: false }) },
      'gate.window-open',
      ['submit-for-approval', 'approve'],
    ],
    [
      'a suspended window',
      { window: window({ suspended: true, closed: false }) },
      'gate.window-suspended',
      ['submit-for-approval', 'approve'],
    ],
    [
      'an unmoderated item',
      { items: [{ ...item, awaitsModeration: true }] },
      'gate.item-unmoderated',
      ['submit-for-approval', 'approve'],
    ],
    [
      'an unanswered item',
      { items: [{ ...item, answer: undefined }] },
      'gate.item-unanswered',
      ['submit-for-approval', 'approve'],
    ],
    [
      'an answer not released',
      { items: [{ ...item, answer: { ...item.answer!, released: false } }] },
      'gate.item-unanswered',
      ['submit-for-approval', 'approve'],
    ],
    [
      'a promise without a change',
      { items: [{ ...item, links: [] }] },
      'gate.change-missing',
      ['submit-for-approval', 'approve'],
    ],
    [
      'a change undone later',
      { items: [{ ...item, links: [{ number: '4.2', stands: false }] }] },
      'gate.change-undone',
      ['submit-for-approval', 'approve'],
    ],
    [
      'a changed anchor',
      { items: [{ ...item, anchorState: 'changed' }] },
      'gate.anchor-doubtful',
      ['submit-for-approval', 'approve'],
    ],
    [
      'an orphaned anchor',
      { items: [{ ...item, anchorState: 'orphaned' }] },
      'gate.anchor-doubtful',
      ['submit-for-approval', 'approve'],
    ],
    ['no submission for approval', { phase: 'answering' }, 'gate.not-submitted', ['approve']],
    [
      'a missing approval',
      { units: [{ ...unit, approval: undefined }] },
      'gate.approval-missing',
      ['approve'],
    ],
    [
      'a returned section',
      { units: [{ ...unit, approval: { result: 'returned', validity: 'valid' } }] },
      'gate.approval-missing',
      ['approve'],
    ],
    [
      'a lapsed approval',
      { units: [{ ...unit, approval: { result: 'approved', validity: 'lapsed' } }] },
      'gate.approval-lapsed',
      ['approve'],
    ],
  ]

  it.each(table)('%s blocks exactly what it should', (_, change, key, blockedKinds) => {
    for (const kind of everyKind) {
      expect([kind, keys(kind, change)]).toEqual([kind, blockedKinds.includes(kind) ? [key] : []])
    }
  })

  const harmless: [string, Partial<ChapterProgress>][] = [
    [
      'an objection recorded as maintained',
      { items: [objection({ stance: 'recorded-maintained' })] },
    ],
    ['an objection whose author agreed', { items: [objection({ stance: 'agreed' })] }],
    [
      'a promise with a reason why no change is needed',
      { items: [{ ...item, links: [], answer: { ...item.answer!, noChangeReason: true } }] },
    ],
    [
      'a declined item without a change',
      {
        items: [
          {
            ...item,
            links: [],
            answer: { outcome: 'declined', released: true, noChangeReason: false },
          },
        ],
      },
    ],
    [
      'a confirmed changed anchor',
      { items: [{ ...item, anchorState: 'changed', anchorConfirmed: true }] },
    ],
    [
      'a carried approval',
      { units: [{ ...unit, approval: { result: 'approved', validity: 'carried' } }] },
    ],
    [
      'a carried sign-off',
      {
        units: [
          {
            ...unit,
            signOffs: [{ institution: 'IZM', given: { result: 'agrees', validity: 'carried' } }],
          },
        ],
      },
    ],
  ]

  it.each(harmless)('%s blocks nothing', (_, change) => {
    for (const kind of everyKind) expect(keys(kind, change)).toEqual([])
  })

  it('a window that has ended or would be too short keeps the consultation from opening', () => {
    expect(keys('open-consultation', { window: window({ closed: true }) })).toEqual([
      'gate.window-past',
    ])
    const short = window({ closed: false, tooShort: true })
    expect(keys('open-consultation', { window: short })).toEqual(['gate.window-short'])
  })

  it('names the place to open for every issue', () => {
    for (const [, change, , kinds] of table) {
      const [first] = kinds
      const [issue] = guardIssues(first!, { ...done, ...change })
      if (issue?.key !== 'gate.not-submitted') expect(issue?.place).toBeDefined()
    }
  })
})
