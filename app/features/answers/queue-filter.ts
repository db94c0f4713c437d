/** What the queue shows, as its URL says it. */
import { type ItemKind, itemKinds } from '#app/domain/consultation/terms.ts'

/** `open`: no released answer yet, drafts among them. */
export const queueShows = ['open', 'draft', 'released', 'doubtful', 'all'] as const
export type QueueShow = (typeof queueShows)[number]

export interface QueueFilter {
  readonly show: QueueShow
  readonly kind: ItemKind | undefined
  /** Short name of an institution, or `persons`. */
  readonly by: string
  readonly search: string
  /** Undefined: the page that holds the chosen item. */
  readonly page: number | undefined
}

export function readQueueFilter(query: URLSearchParams): QueueFilter {
  const page = Number.parseInt(query.get('page') ?? '', 10)
  return {
    show: queueShows.find((s) => s === query.get('show')) ?? 'open',
    kind: itemKinds.find((k) => k === query.get('kind')),
    by: query.get('by') ?? '',
    search: (query.get('q') ?? '').trim().slice(0, 200),
    page: page > 0 ? page : undefined,
  }
}

/** Only what differs from the first view goes into a URL. */
export const queueQuery = (filter: QueueFilter) => ({
  show: filter.show === 'open' ? undefined : filter.show,
  kind: filter.kind,
  by: filter.by,
  q: filter.search,
  page: filter.page,
})
