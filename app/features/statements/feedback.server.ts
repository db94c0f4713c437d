/** One post of the feedback form: move between its steps, change its items, or submit it. */
import type { Actor } from '#app/domain/shared/actor.ts'
import type { Locale } from '#app/domain/shared/locale.ts'
import type { Issue, Refusal } from '#app/domain/shared/result.ts'
import type { Deps } from '#app/platform/deps.server.ts'
import { newFormToken, readFormToken } from '#app/platform/form-token.server.ts'
import {
  type Receipt,
  receiptOf,
  type Sender,
  submitStatement,
} from './commands/submit-statement.server.ts'
import {
  changeItems,
  emptyItem,
  type FeedbackDraft,
  type FeedbackIntent,
  type FeedbackStep,
  itemFromQuery,
  readDraft,
  readIntent,
} from './feedback-draft.ts'
import { type NewItem, placeItems } from './place-items.server.ts'
import { type OpenText, settlePlace } from './queries/feedback-form.server.ts'
import { type CheckedItem, checkItems, checkPerson } from './schemas.ts'

export interface FeedbackPost {
  readonly actor: Actor
  readonly open: OpenText
  readonly form: FormData
  readonly address: string
  readonly locale: Locale
}

export type FeedbackOutcome =
  | { readonly receipt: Receipt }
  | {
      readonly receipt: undefined
      readonly draft: FeedbackDraft
      readonly issues: readonly Issue[]
      /** Undefined: nothing is wrong, the form only moves on. */
      readonly reason: Refusal['reason'] | undefined
    }

/** A person needs at least this long to write something; seconds. */
const shortest = 3
/** A form may lie open for a week; days. */
const longest = 7

export function newDraft(
  query: URLSearchParams,
  open: OpenText,
  actor: Actor,
  { env, clock }: Pick<Deps, 'env' | 'clock'>,
): FeedbackDraft {
  const [membership] =
    actor.kind === 'person'
      ? actor.memberships.filter((m) => m.role === 'clerk' || m.role === 'representative')
      : []
  return {
    token: newFormToken(env.secret, clock()),
    step: membership ? 'items' : 'sender',
    as: membership?.institutionId ?? 'person',
    name: '',
    email: '',
    namePublic: '',
    website: '',
    items: [settlePlace(itemFromQuery(query), open.sections)],
  }
}

export async function handleFeedback(post: FeedbackPost, deps: Deps): Promise<FeedbackOutcome> {
  const sent = readDraft(post.form)
  const drawnAt = readFormToken(deps.env.secret, sent.token)
  const draft = drawnAt ? sent : { ...sent, token: newFormToken(deps.env.secret, deps.clock()) }
  const intent = readIntent(String(post.form.get('intent') ?? ''), draft.step)
  const { closed } = post.open.about
  if (closed) {
    const receipt = intent.kind === 'submit' ? await knownReceipt(draft, deps) : undefined
    return receipt ? { receipt } : wrong(draft, [{ key: `consultation.${closed}` }], 'blocked')
  }
  if (intent.kind === 'submit') return submit(post, draft, drawnAt, deps)
  if (intent.kind === 'to') return move(post, draft, intent.step)
  return moved(inItems(draft, intent, post.open))
}

/** What was sent in time is not told to be late when it is sent again. */
const knownReceipt = (draft: FeedbackDraft, deps: Deps) =>
  receiptOf(deps.db, { formToken: draft.token }, deps)

const moved = (draft: FeedbackDraft): FeedbackOutcome => ({
  receipt: undefined,
  draft,
  issues: [],
  reason: undefined,
})

const wrong = (
  draft: FeedbackDraft,
  issues: readonly Issue[],
  reason: Refusal['reason'] = 'invalid',
): FeedbackOutcome => ({ receipt: undefined, draft, issues, reason })

function inItems(draft: FeedbackDraft, intent: FeedbackIntent, open: OpenText): FeedbackDraft {
  const changed = changeItems(draft, intent)
  const items = changed.items.length > 0 ? changed.items : [emptyItem]
  const settled =
    intent.kind === 'restore' ? items.map((i) => settlePlace(i, open.sections)) : items
  return { ...changed, step: 'items', items: settled }
}

/** Going back asks nothing; going on checks what is left behind. */
function move(post: FeedbackPost, draft: FeedbackDraft, to: FeedbackStep): FeedbackOutcome {
  if (to === 'sender') return moved({ ...draft, step: to })
  const sender = senderOf(post.actor, draft)
  if (sender.issues.length > 0) return wrong({ ...draft, step: 'sender' }, sender.issues)
  if (to === 'items') return moved({ ...draft, step: to })
  const { issues } = readItems(post.open, draft)
  return issues.length > 0
    ? wrong({ ...draft, step: 'items' }, issues)
    : moved({ ...draft, step: to })
}

async function submit(
  post: FeedbackPost,
  draft: FeedbackDraft,
  drawnAt: Date | undefined,
  deps: Deps,
): Promise<FeedbackOutcome> {
  const sender = senderOf(post.actor, draft)
  if (!sender.sender) return wrong({ ...draft, step: 'sender' }, sender.issues)
  const { items, issues } = readItems(post.open, draft)
  if (issues.length > 0) return wrong({ ...draft, step: 'items' }, issues)
  const haste = hasteIssues(draft, drawnAt, deps.clock())
  if (haste.length > 0) return wrong({ ...draft, step: 'check' }, haste)
  const result = await submitStatement(
    {
      actor: post.actor,
      chapterId: post.open.chapter.id,
      sender: sender.sender,
      items,
      formToken: draft.token,
      address: post.address,
      locale: post.locale,
    },
    deps,
  )
  if (result.ok) return { receipt: result.value }
  return wrong({ ...draft, step: 'check' }, result.issues, result.reason)
}

function hasteIssues(draft: FeedbackDraft, drawnAt: Date | undefined, now: Date): Issue[] {
  if (draft.website !== '') return [{ key: 'form.honeypot', field: 'website' }]
  if (!drawnAt) return [{ key: 'form.expired' }]
  const seconds = (now.getTime() - drawnAt.getTime()) / 1000
  if (seconds < shortest) return [{ key: 'form.too-fast' }]
  return seconds > longest * 86_400 ? [{ key: 'form.expired' }] : []
}

function senderOf(
  actor: Actor,
  draft: FeedbackDraft,
): { readonly sender: Sender | undefined; readonly issues: readonly Issue[] } {
  if (draft.as !== 'person') {
    const mine = actor.kind === 'person' ? actor.memberships.map((m) => m.institutionId) : []
    return mine.includes(draft.as)
      ? { sender: { kind: 'organisation', institutionId: draft.as }, issues: [] }
      : { sender: undefined, issues: [{ key: 'form.choose', field: 'as' }] }
  }
  const { person, issues } = checkPerson(draft)
  return {
    sender: person && {
      kind: 'person',
      name: person.name,
      email: person.email,
      namePublic: person.namePublic === 'yes',
    },
    issues,
  }
}

function readItems(
  open: OpenText,
  draft: FeedbackDraft,
): { readonly items: readonly NewItem[]; readonly issues: readonly Issue[] } {
  const checked = checkItems(draft)
  if (checked.issues.length > 0) return { items: [], issues: checked.issues }
  const items = checked.items.map((item) => newItem(item, open))
  return { items, issues: placeItems(items, open.sections).issues }
}

const newItem = (item: CheckedItem, open: OpenText): NewItem => ({
  kind: item.kind,
  body: item.body,
  proposedWording: item.wording,
  // An unknown number stays unknown, so that the check names it.
  sectionId:
    item.section === ''
      ? undefined
      : (open.sections.find((s) => s.number === item.section)?.id ?? item.section),
  marked: item.block === '' ? undefined : item,
})
