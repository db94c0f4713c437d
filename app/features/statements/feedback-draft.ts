/**
 * The feedback form as a value: everything a person has typed, on whichever step. Fields of items are named
 * `item-0-body`, so that a form without script can hold any number of them.
 */
import { type ItemKind, itemKinds } from '#app/domain/consultation/terms.ts'

export const feedbackSteps = ['sender', 'items', 'check'] as const
export type FeedbackStep = (typeof feedbackSteps)[number]

export interface DraftItem {
  readonly kind: string
  readonly body: string
  readonly wording: string
  /** Number of the section without the chapter's; empty for the whole chapter. */
  readonly section: string
  readonly block: string
  readonly start: string
  readonly end: string
  readonly quote: string
}

export interface FeedbackDraft {
  readonly token: string
  readonly step: FeedbackStep
  /** `person`, or the id of the institution the writer speaks for. */
  readonly as: string
  readonly name: string
  readonly email: string
  readonly namePublic: string
  /** People leave it empty; programs that fill in forms do not. */
  readonly website: string
  readonly items: readonly DraftItem[]
}

export const itemFields = [
  'kind',
  'body',
  'wording',
  'section',
  'block',
  'start',
  'end',
  'quote',
] as const satisfies readonly (keyof DraftItem)[]

export const senderFields = ['as', 'name', 'email', 'namePublic', 'website'] as const

export const itemField = (index: number, name: string): string => `item-${index}-${name}`

export const emptyItem: DraftItem = {
  kind: '',
  body: '',
  wording: '',
  section: '',
  block: '',
  start: '',
  end: '',
  quote: '',
}

const mostItems = 50

export function readDraft(form: FormData): FeedbackDraft {
  const text = (name: string) => {
    const value = form.get(name)
    return typeof value === 'string' ? value.replace(/\r\n?/gu, '\n') : ''
  }
  const step = text('step')
  return {
    token: text('token'),
    step: feedbackSteps.find((s) => s === step) ?? 'sender',
    as: text('as') || 'person',
    name: text('name'),
    email: text('email'),
    namePublic: text('namePublic'),
    website: text('website'),
    items: itemNumbers(form).map(
      (n) =>
        Object.fromEntries(
          itemFields.map((name) => [name, text(itemField(n, name))]),
        ) as unknown as DraftItem,
    ),
  }
}

/** Items keep their order, whatever their numbers are. */
function itemNumbers(form: FormData): number[] {
  const numbers = new Set<number>()
  for (const name of form.keys()) {
    const match = /^item-(\d{1,6})-/.exec(name)
    if (match) numbers.add(Number(match[1]))
  }
  return [...numbers].sort((a, b) => a - b).slice(0, mostItems)
}

/** What a link on the reading page says of the first item. */
export function itemFromQuery(query: URLSearchParams): DraftItem {
  const kind = query.get('kind') ?? ''
  return {
    ...emptyItem,
    kind: (itemKinds as readonly string[]).includes(kind) ? (kind as ItemKind) : '',
    section: query.get('section') ?? '',
    block: query.get('block') ?? '',
    start: query.get('start') ?? '',
    end: query.get('end') ?? '',
    quote: query.get('quote') ?? '',
  }
}

export type FeedbackIntent =
  | { readonly kind: 'to'; readonly step: FeedbackStep }
  | { readonly kind: 'add' | 'submit' | 'restore' }
  | { readonly kind: 'remove' | 'copy' | 'clear-place' | 'preview'; readonly item: number }

/** `to-check`, `add`, `remove-2`, `submit`; anything else stays where it is. */
export function readIntent(value: string, step: FeedbackStep): FeedbackIntent {
  const [, name = '', rest = ''] = /^(to|remove|copy|clear-place|preview)-(.+)$/.exec(value) ?? []
  if (name === 'to') return { kind: 'to', step: feedbackSteps.find((s) => s === rest) ?? step }
  if (name === 'remove' || name === 'copy' || name === 'clear-place' || name === 'preview') {
    return { kind: name, item: Number(rest) }
  }
  if (value === 'add' || value === 'submit' || value === 'restore') return { kind: value }
  return { kind: 'to', step }
}

/** What the buttons inside a step do to the items. */
export function changeItems(draft: FeedbackDraft, intent: FeedbackIntent): FeedbackDraft {
  const { items } = draft
  switch (intent.kind) {
    case 'add':
      return { ...draft, items: [...items, emptyItem].slice(0, mostItems) }
    case 'remove':
      return { ...draft, items: items.filter((_, i) => i !== intent.item) }
    case 'copy':
      return {
        ...draft,
        items: items
          .flatMap((item, i) => (i === intent.item ? [item, item] : [item]))
          .slice(0, mostItems),
      }
    case 'clear-place':
      return {
        ...draft,
        items: items.map((item, i) =>
          i === intent.item ? { ...item, block: '', start: '', end: '', quote: '' } : item,
        ),
      }
    default:
      return draft
  }
}
