/** The suggestions of a section: those that wait, each change against the present text, and those that are closed. */
import { can } from '#app/domain/permissions/permissions.ts'
import type { Person } from '#app/domain/shared/actor.ts'
import type { SuggestionDecision, SuggestionState } from '#app/domain/suggestions/states.ts'
import { sectionNumber } from '#app/domain/workflow/section-number.ts'
import { type ChapterRow, loadChapterFacts } from '#app/features/chapters/index.server.ts'
import type { SectionRow } from '#app/features/sections/index.server.ts'
import type { Deps } from '#app/platform/deps.server.ts'
import { type ChangeGroup, changeGroups } from '../change-groups.server.ts'
import { type Connection, findSuggestion } from '../repo.server.ts'
import { standingOf } from '../standing.server.ts'

export interface SuggestionHead {
  readonly id: string
  readonly number: number
  readonly author: string
  readonly institution: string
  readonly note: string
  readonly at: string
  readonly version: number
  /** „2023-0131/2”. */
  readonly item: { readonly id: string; readonly number: string } | undefined
  readonly own: boolean
  readonly decisions: readonly Decision[]
}

export interface Decision {
  readonly id: string
  readonly decision: SuggestionDecision
  readonly before: string
  readonly after: string
  readonly reason: string
  readonly by: string
  readonly at: string
  readonly revision: number | undefined
}

export interface OpenSuggestion extends SuggestionHead {
  readonly presentRevisionId: string
  readonly groups: readonly ChangeGroup[]
  readonly changes: number
  readonly contested: number
}

export interface ClosedSuggestion extends SuggestionHead {
  readonly state: SuggestionState
}

export interface SectionSuggestions {
  readonly slug: string
  readonly chapter: number
  readonly section: string
  readonly fullNumber: string
  readonly title: string
  readonly revision: number
  readonly open: readonly OpenSuggestion[]
  readonly closed: readonly ClosedSuggestion[]
  readonly mayDecide: boolean
  readonly maySuggest: boolean
}

export async function loadSectionSuggestions(
  { chapter, section }: { readonly chapter: ChapterRow; readonly section: PresentSection },
  actor: Person,
  { db, clock }: Pick<Deps, 'db' | 'clock'>,
): Promise<SectionSuggestions> {
  const facts = await loadChapterFacts(db, chapter, clock())
  const rows = await suggestionRows(db, section.id)
  const decisions = await decisionRows(db, section.id)
  const open: OpenSuggestion[] = []
  const closed: ClosedSuggestion[] = []
  for (const { state, ...row } of rows) {
    const head = headOf(row, decisions, actor)
    const waiting = state === 'open' && (await openSuggestion(db, head))
    if (waiting) open.push(waiting)
    else closed.push({ ...head, state })
  }
  return {
    slug: chapter.edition_slug,
    chapter: chapter.number,
    section: section.number,
    fullNumber: sectionNumber(chapter.number, section.number),
    title: section.current?.title ?? '',
    revision: section.current?.number ?? 0,
    open,
    closed: closed.reverse(),
    mayDecide: can(actor, 'section.edit', facts),
    maySuggest: can(actor, 'section.suggest', facts),
  }
}

type PresentSection = SectionRow & {
  readonly current: { readonly title: string; readonly number: number } | undefined
}

async function openSuggestion(
  db: Connection,
  head: SuggestionHead,
): Promise<OpenSuggestion | undefined> {
  const row = await findSuggestion(db, head.id)
  const standing = row && (await standingOf(db, row))
  if (!standing) return undefined
  const { rebased, contested } = standing
  return {
    ...head,
    presentRevisionId: standing.present.id,
    groups: changeGroups(head.id, standing),
    changes: rebased.change.hunks.length,
    contested: contested.size,
  }
}

type Row = Omit<Awaited<ReturnType<typeof suggestionRows>>[number], 'state'>

function headOf(
  row: Row,
  decisions: Awaited<ReturnType<typeof decisionRows>>,
  actor: Person,
): SuggestionHead {
  return {
    id: row.id,
    number: row.number,
    author: row.author,
    institution: row.institution,
    note: row.note,
    at: row.at,
    version: row.version,
    item:
      row.item_id === null
        ? undefined
        : { id: row.item_id, number: `${row.statement_number}/${row.item_number}` },
    own: row.author_id === actor.userId,
    decisions: decisions
      .filter((d) => d.suggestion_id === row.id)
      .map(({ suggestion_id, revision, ...rest }) => ({
        ...rest,
        revision: revision ?? undefined,
      })),
  }
}

const suggestionRows = (db: Connection, sectionId: string) =>
  db
    .selectFrom('suggestions')
    .innerJoin('users', 'users.id', 'suggestions.author_id')
    .innerJoin('institutions', 'institutions.id', 'suggestions.institution_id')
    .leftJoin('items', 'items.id', 'suggestions.item_id')
    .leftJoin('statements', 'statements.id', 'items.statement_id')
    .select([
      'suggestions.id',
      'suggestions.number',
      'suggestions.note',
      'suggestions.state',
      'suggestions.version',
      'suggestions.author_id',
      'suggestions.item_id',
      'suggestions.created_at as at',
      'users.name as author',
      'institutions.short_name as institution',
      'items.number as item_number',
      'statements.number as statement_number',
    ])
    .where('suggestions.section_id', '=', sectionId)
    .orderBy('suggestions.number')
    .execute()

const decisionRows = (db: Connection, sectionId: string) =>
  db
    .selectFrom('suggestion_decisions')
    .innerJoin('suggestions', 'suggestions.id', 'suggestion_decisions.suggestion_id')
    .innerJoin('users', 'users.id', 'suggestion_decisions.decided_by')
    .leftJoin('section_revisions', 'section_revisions.id', 'suggestion_decisions.revision_id')
    .select([
      'suggestion_decisions.id',
      'suggestion_decisions.suggestion_id',
      'suggestion_decisions.decision',
      'suggestion_decisions.before',
      'suggestion_decisions.after',
      'suggestion_decisions.reason',
      'suggestion_decisions.created_at as at',
      'users.name as by',
      'section_revisions.number as revision',
    ])
    .where('suggestions.section_id', '=', sectionId)
    .orderBy('suggestion_decisions.id')
    .execute()
