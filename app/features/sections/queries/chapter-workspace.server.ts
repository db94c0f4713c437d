/** Everything the workspace of a chapter shows: head, outline with marks, and the text in the chosen view. */
import type { Actor } from '#app/domain/shared/actor.ts'
import { sectionNumber } from '#app/domain/workflow/section-number.ts'
import {
  type ChapterHeader,
  type ChapterRow,
  headerOf,
  readChapter,
  type UnitState,
} from '#app/features/chapters/index.server.ts'
import type { ObjectWords } from '#app/formats/html/object-words.ts'
import type { Deps } from '#app/platform/deps.server.ts'
import type { RedlineWords } from '../render-redline.server.ts'
import type { Connection } from '../repo.server.ts'
import {
  type ChapterDocument,
  type DocumentSection,
  loadChapterDocument,
} from './chapter-document.server.ts'
import type { TextPoint } from './text-points.server.ts'
import { loadWorkspaceRedline, type WorkspaceRedline } from './workspace-redline.server.ts'

export const workspaceViews = ['clean', 'redline', 'side'] as const
export type WorkspaceView = (typeof workspaceViews)[number]

export interface OutlineEntry {
  readonly number: string
  readonly fullNumber: string
  readonly title: string
  readonly depth: number
  readonly items: number
  /** Threads that nobody has resolved. */
  readonly comments: number
  /** Suggestions that wait for a decision. */
  readonly suggestions: number
  readonly changes: number
  /** First-level sections only. */
  readonly approval: 'approved' | 'stale' | 'none' | undefined
}

export interface Workspace {
  readonly header: ChapterHeader
  readonly outline: readonly OutlineEntry[]
  readonly sections: readonly DocumentSection[]
  readonly absent: ChapterDocument['absent']
  readonly approved: { readonly done: number; readonly of: number }
  readonly counts: { readonly measures: number; readonly series: number }
  readonly savedAt: string | undefined
  readonly view: WorkspaceView
  /** Undefined in the clean view. */
  readonly redline: Omit<WorkspaceRedline, 'sections'> | undefined
}

export interface WorkspaceInput {
  readonly actor: Actor
  readonly chapter: ChapterRow
  readonly words: ObjectWords
  readonly view: WorkspaceView
  /** Milestone to compare with; the newest when not named. */
  readonly base: string | undefined
  readonly redlineWords: (from: TextPoint) => RedlineWords
}

export async function loadWorkspace(
  input: WorkspaceInput,
  { db, clock }: Pick<Deps, 'db' | 'clock'>,
): Promise<Workspace> {
  const { actor, chapter, words, view } = input
  const reading = await readChapter(db, chapter, clock())
  const { units } = reading
  const document = await loadChapterDocument(db, { chapter, milestoneId: undefined, words })
  const items = await countItems(db, chapter.id)
  const comments = await countComments(db, chapter.id)
  const suggestions = await countSuggestions(db, chapter.id)
  const compared = view === 'clean' ? undefined : await loadWorkspaceRedline(db, { ...input, view })
  return {
    header: headerOf(reading, actor),
    outline: document.sections.map((s) => ({
      number: s.number,
      fullNumber: sectionNumber(chapter.number, s.number),
      title: s.title,
      depth: s.depth,
      items: items.get(s.id) ?? 0,
      comments: comments.get(s.id) ?? 0,
      suggestions: suggestions.get(s.id) ?? 0,
      changes: compared?.sections.get(s.number)?.changes ?? 0,
      approval: approvalOf(units.find((u) => u.sectionId === s.id)),
    })),
    sections: document.sections.map((s) => {
      const html = compared?.sections.get(s.number)?.html
      return html === undefined ? s : { ...s, html }
    }),
    absent: document.absent,
    approved: {
      done: units.filter((u) => approvalOf(u) === 'approved').length,
      of: units.length,
    },
    counts: await countObjects(db, chapter.id),
    savedAt: await lastSave(db, chapter.id),
    view,
    redline: compared && { from: compared.from, points: compared.points, stats: compared.stats },
  }
}

function approvalOf(unit: UnitState | undefined): OutlineEntry['approval'] {
  if (!unit) return undefined
  if (unit.approval?.result !== 'approved') return 'none'
  return unit.approval.validity === 'lapsed' ? 'stale' : 'approved'
}

async function countItems(db: Connection, chapterId: string): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom('items')
    .select((eb) => ['section_id', eb.fn.countAll<number>().as('n')])
    .where('chapter_id', '=', chapterId)
    .where('state', '=', 'confirmed')
    .where('section_id', 'is not', null)
    .groupBy('section_id')
    .execute()
  return bySection(rows)
}

const countComments = async (db: Connection, chapterId: string) =>
  bySection(
    await db
      .selectFrom('comment_threads')
      .select((eb) => ['section_id', eb.fn.countAll<number>().as('n')])
      .where('chapter_id', '=', chapterId)
      .where('resolved_at', 'is', null)
      .groupBy('section_id')
      .execute(),
  )

const countSuggestions = async (db: Connection, chapterId: string) =>
  bySection(
    await db
      .selectFrom('suggestions')
      .select((eb) => ['section_id', eb.fn.countAll<number>().as('n')])
      .where('chapter_id', '=', chapterId)
      .where('state', '=', 'open')
      .groupBy('section_id')
      .execute(),
  )

const bySection = (rows: readonly { section_id: string | null; n: number }[]) =>
  new Map(rows.map((row) => [row.section_id ?? '', Number(row.n)]))

async function countObjects(db: Connection, chapterId: string) {
  const measures = await db
    .selectFrom('measure_uses')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('chapter_id', '=', chapterId)
    .executeTakeFirst()
  const series = await db
    .selectFrom('objects')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('chapter_id', '=', chapterId)
    .where('kind', '=', 'series')
    .executeTakeFirst()
  return { measures: Number(measures?.n ?? 0), series: Number(series?.n ?? 0) }
}

async function lastSave(db: Connection, chapterId: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('section_revisions')
    .innerJoin('sections', 'sections.current_revision_id', 'section_revisions.id')
    .select((eb) => eb.fn.max('section_revisions.created_at').as('at'))
    .where('sections.chapter_id', '=', chapterId)
    .executeTakeFirst()
  return row?.at ?? undefined
}
