/** Which chapters the table shows: read from the URL, so that a choice can be shared and survives reload. */
import { type ChapterState, chapterStates } from '#app/domain/workflow/states.ts'
import type { DashboardChapter } from '#app/features/editions/queries/dashboard.server.ts'

export interface DashboardFilter {
  readonly state: ChapterState | undefined
  readonly ministry: string
  readonly onlyOpen: boolean
}

export function readFilter(query: URLSearchParams): DashboardFilter {
  const state = query.get('state')
  return {
    state: chapterStates.find((s) => s === state),
    ministry: query.get('ministry') ?? '',
    onlyOpen: query.has('open'),
  }
}

export const matches = (chapter: DashboardChapter, filter: DashboardFilter): boolean =>
  (!filter.state || chapter.state === filter.state) &&
  (filter.ministry === '' ||
    chapter.owners.includes(filter.ministry) ||
    chapter.coOwners.includes(filter.ministry)) &&
  (!filter.onlyOpen ||
    chapter.openItems > 0 ||
    chapter.objections > 0 ||
    chapter.approvals.includes('stale'))
