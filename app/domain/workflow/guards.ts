/**
 * Guards of the transitions: what still has to be done, each failed guard one issue with a place to open.
 * An empty list means that the chapter may move. Who may move it is decided by the permission map.
 */
import { promisesChange } from '../consultation/terms.ts'
import type { Issue } from '../shared/result.ts'
import type { ChapterProgress, ItemProgress, UnitProgress } from './progress.ts'
import type { TransitionKind } from './states.ts'

type Guard = (chapter: ChapterProgress) => Issue[]

export function guardIssues(kind: TransitionKind, chapter: ChapterProgress): Issue[] {
  return guardsOf[kind].flatMap((guard) => guard(chapter))
}

const templateComplete: Guard = (c) => [
  ...c.missingSections.map((number) => gap('gate.section-missing', number)),
  ...c.emptySections.map((number) => gap('gate.section-empty', number)),
]

const noOpenError: Guard = (c) =>
  c.openErrors.map(({ number, rule }) => ({
    key: 'gate.open-error',
    params: { number, rule },
    place: { kind: 'findings' },
  }))

const noOwnSuggestionPending: Guard = (c) => suggestionIssues(c, (s) => s.fromOwner)
const noSuggestionPending: Guard = (c) => suggestionIssues(c, () => true)

function suggestionIssues(
  c: ChapterProgress,
  counts: (s: ChapterProgress['pendingSuggestions'][number]) => boolean,
): Issue[] {
  return c.pendingSuggestions.filter(counts).map(({ number }) => ({
    key: 'gate.suggestion-pending',
    params: { number },
    place: { kind: 'suggestions', number },
  }))
}

/** Every required signer has signed every unit at its present text; silence is never consent. */
const everySignOffGiven: Guard = (c) => c.units.flatMap(signOffIssues)

function signOffIssues(unit: UnitProgress): Issue[] {
  return unit.signOffs.flatMap(({ institution, given }): Issue[] => {
    if (given && given.validity !== 'lapsed') return []
    return [
      {
        key: given ? 'gate.sign-off-lapsed' : 'gate.sign-off-missing',
        params: { institution, number: unit.number },
        place: { kind: 'sign-offs', number: unit.number },
      },
    ]
  })
}

/** An objection blocks until its author agrees or withdraws, or until it is recorded as maintained. */
const noObjectionOpen: Guard = (c) =>
  c.items
    .filter((i) => i.fromSignOff && i.stance !== 'agreed' && i.stance !== 'recorded-maintained')
    .map((i) => itemIssue('gate.objection-open', i, { institution: i.institution ?? '' }))

const windowSet: Guard = (c) => {
  if (!c.window) return [{ key: 'gate.window-missing', place: { kind: 'consultation' } }]
  if (c.window.closed) return [{ key: 'gate.window-past', place: { kind: 'consultation' } }]
  return c.window.tooShort ? [{ key: 'gate.window-short', place: { kind: 'consultation' } }] : []
}

const windowClosed: Guard = (c) => {
  if (!c.window) return [{ key: 'gate.window-missing', place: { kind: 'consultation' } }]
  if (c.window.suspended) return [{ key: 'gate.window-suspended', place: { kind: 'consultation' } }]
  if (c.window.closed) return []
  return [
    {
      key: 'gate.window-open',
      params: { until: c.window.closesAt },
      place: { kind: 'consultation' },
    },
  ]
}

const everyItemModerated: Guard = (c) =>
  c.items.filter((i) => i.awaitsModeration).map((i) => itemIssue('gate.item-unmoderated', i))

const everyItemAnswered: Guard = (c) =>
  c.items.filter((i) => !i.answer?.released).map((i) => itemIssue('gate.item-unanswered', i))

/** A promise to change the text names the change, or says why none is needed; the change must still stand. */
const everyPromiseKept: Guard = (c) =>
  c.items.flatMap((i): Issue[] => {
    if (!i.answer?.released || !promisesChange(i.answer.outcome)) return []
    const undone = i.links.filter((l) => !l.stands)
    if (undone.length > 0) {
      return undone.map((l) => itemIssue('gate.change-undone', i, { place: l.number }))
    }
    return i.links.length > 0 || i.answer.noChangeReason
      ? []
      : [itemIssue('gate.change-missing', i)]
  })

const noAnchorInDoubt: Guard = (c) =>
  c.items
    .filter(
      (i) => !i.anchorConfirmed && (i.anchorState === 'changed' || i.anchorState === 'orphaned'),
    )
    .map((i) => itemIssue('gate.anchor-doubtful', i))

const submittedForApproval: Guard = (c) =>
  c.phase === 'ready' || c.phase === 'open' || c.phase === 'scheduled' || c.phase === 'suspended'
    ? []
    : [{ key: 'gate.not-submitted' }]

const everySectionApproved: Guard = (c) =>
  c.units
    .filter((u) => u.approval?.result !== 'approved' || u.approval.validity === 'lapsed')
    .map((u) => ({
      key: u.approval?.result === 'approved' ? 'gate.approval-lapsed' : 'gate.approval-missing',
      params: { number: u.number },
      place: { kind: 'sign-offs', number: u.number },
    }))

const answersComplete: readonly Guard[] = [
  windowClosed,
  everyItemModerated,
  everyItemAnswered,
  everyPromiseKept,
  noAnchorInDoubt,
  noObjectionOpen,
  noOpenError,
  noSuggestionPending,
]

const guardsOf: Readonly<Record<TransitionKind, readonly Guard[]>> = {
  submit: [templateComplete, noOpenError, noOwnSuggestionPending],
  'open-consultation': [everySignOffGiven, noObjectionOpen, windowSet],
  'submit-for-approval': answersComplete,
  approve: [...answersComplete, submittedForApproval, everySignOffGiven, everySectionApproved],
  return: [],
  reopen: [],
}

const gap = (key: string, number: string): Issue => ({
  key,
  params: { number },
  place: { kind: 'setup', number },
})

const itemIssue = (
  key: string,
  item: ItemProgress,
  params: Record<string, string> = {},
): Issue => ({
  key,
  params: { item: item.number, ...params },
  place: { kind: 'item', itemId: item.itemId },
})
