/** The overview: every chapter's state, deadline, open work, section approvals and trajectory in one read. */
import { drawable, type SeriesData } from '#app/domain/indicators/series.ts'
import { phaseOf } from '#app/domain/workflow/phase.ts'
import type { ChapterState, FeedbackPhase } from '#app/domain/workflow/states.ts'
import {
  listChapters,
  listInstitutionsOf,
  listTransitions,
  loadUnitStates,
  newestWindows,
  type UnitState,
} from '#app/features/chapters/index.server.ts'
import { rigaDay } from '#app/platform/calendar.server.ts'
import type { Deps } from '#app/platform/deps.server.ts'
import { type EditionRow, listMilestones } from '../repo.server.ts'
import { countOpenItems } from './open-items.server.ts'

export type ApprovalMark = 'approved' | 'stale' | 'none'

export interface DashboardChapter {
  readonly id: string
  readonly number: number
  readonly title: string
  readonly state: ChapterState
  readonly phase: FeedbackPhase | undefined
  readonly owners: readonly string[]
  readonly coOwners: readonly string[]
  readonly dueOn: string | undefined
  readonly late: boolean
  readonly openItems: number
  readonly objections: number
  readonly unmoderated: number
  readonly approvals: readonly ApprovalMark[]
  readonly trajectory: DashboardTrajectory | undefined
}

export interface DashboardTrajectory {
  readonly points: readonly { readonly year: number; readonly value: number }[]
  readonly unit: 'percent' | 'other'
  readonly euTarget: number | undefined
  /** Years lower than the year before in a series that otherwise grows. */
  readonly doubtful: readonly number[]
}

export interface Dashboard {
  readonly today: string
  readonly chapters: readonly DashboardChapter[]
  readonly ministries: readonly string[]
  readonly milestones: readonly { name: string; number: number; createdAt: string }[]
  readonly totals: { sections: number; approved: number; stale: number; openItems: number }
}

export async function loadDashboard(
  edition: EditionRow,
  { db, clock }: Pick<Deps, 'db' | 'clock'>,
): Promise<Dashboard> {
  const chapters = await listChapters(db, edition.id)
  const ids = chapters.map((c) => c.id)
  const now = clock()
  const facts = {
    today: rigaDay(now),
    now: now.toISOString(),
    institutions: await listInstitutionsOf(db, ids),
    units: groupBy(await loadUnitStates(db, edition.id, ids), (u) => u.chapterId),
    windows: await newestWindows(db, ids),
    transitions: groupBy(await listTransitions(db, ids), (t) => t.chapter_id),
    items: await countOpenItems(db, edition.id),
    series: await firstSeries(db, edition.id),
  }
  const rows = chapters.map((chapter) => dashboardChapter(chapter, facts))
  const marks = rows.flatMap((row) => row.approvals)
  return {
    today: facts.today,
    chapters: rows,
    ministries: [...new Set(rows.flatMap((r) => r.owners))].sort((a, b) =>
      a.localeCompare(b, 'lv'),
    ),
    milestones: await listMilestones(db, edition.id),
    totals: {
      sections: marks.length,
      approved: marks.filter((m) => m === 'approved').length,
      stale: marks.filter((m) => m === 'stale').length,
      openItems: rows.reduce((sum, r) => sum + r.openItems, 0),
    },
  }
}

interface Facts {
  readonly today: string
  readonly now: string
  readonly institutions: Awaited<ReturnType<typeof listInstitutionsOf>>
  readonly units: ReadonlyMap<string, readonly UnitState[]>
  readonly windows: Awaited<ReturnType<typeof newestWindows>>
  readonly transitions: ReadonlyMap<string, Awaited<ReturnType<typeof listTransitions>>>
  readonly items: Awaited<ReturnType<typeof countOpenItems>>
  readonly series: ReadonlyMap<string, SeriesData>
}

type ChapterOfList = Awaited<ReturnType<typeof listChapters>>[number]

function dashboardChapter(chapter: ChapterOfList, facts: Facts): DashboardChapter {
  const window = facts.windows.get(chapter.id)
  const last = facts.transitions.get(chapter.id)?.at(-1)
  const phase = phaseOf({
    state: chapter.state,
    window: window && {
      opensAt: window.opens_at,
      closesAt: window.closes_at,
      suspended: window.suspended_at !== null,
    },
    submittedForApproval: last?.kind === 'submit-for-approval',
    now: facts.now,
  })
  const dueOn = dueDay(chapter, phase, window)
  const counts = facts.items.get(chapter.id)
  const withRole = (role: string) =>
    facts.institutions
      .filter((i) => i.chapter_id === chapter.id && i.role === role)
      .map((i) => i.short_name)
  return {
    id: chapter.id,
    number: chapter.number,
    title: chapter.title,
    state: chapter.state,
    phase,
    owners: withRole('owner'),
    coOwners: withRole('co-owner'),
    dueOn,
    late: dueOn !== undefined && dueOn < facts.today,
    openItems: counts?.unanswered ?? 0,
    objections: counts?.objections ?? 0,
    unmoderated: counts?.unmoderated ?? 0,
    approvals: (facts.units.get(chapter.id) ?? []).map(approvalMark),
    trajectory: trajectoryOf(facts.series.get(chapter.id)),
  }
}

/** Which day counts now: the draft's deadline, the sign-offs', the window's end, then the answers' duty. */
function dueDay(
  chapter: ChapterOfList,
  phase: FeedbackPhase | undefined,
  window: { closes_at: string; answers_due_on: string } | undefined,
): string | undefined {
  if (chapter.state === 'approved') return undefined
  if (chapter.state === 'review') return chapter.sign_off_due_on ?? chapter.due_on ?? undefined
  if (phase === 'open' || phase === 'scheduled') return window && rigaDay(window.closes_at)
  if (chapter.state === 'feedback') return window?.answers_due_on
  return chapter.due_on ?? undefined
}

function approvalMark(unit: UnitState): ApprovalMark {
  if (unit.approval?.result !== 'approved') return 'none'
  return unit.approval.validity === 'lapsed' ? 'stale' : 'approved'
}

function trajectoryOf(series: SeriesData | undefined): DashboardTrajectory | undefined {
  if (!series) return undefined
  const points = drawable(series)
  const first = points[0]
  const last = points.at(-1)
  if (!first || !last) return undefined
  return {
    points,
    unit: series.unit === 'percent' ? 'percent' : 'other',
    euTarget: series.euTarget?.value.number ?? undefined,
    doubtful:
      last.value > first.value
        ? points
            .filter((p, i) => i > 0 && p.value < (points[i - 1]?.value ?? p.value))
            .map((p) => p.year)
        : [],
  }
}

async function firstSeries(db: Deps['db'], editionId: string): Promise<Map<string, SeriesData>> {
  const rows = await db
    .selectFrom('objects')
    .innerJoin('object_versions', 'object_versions.id', 'objects.current_version_id')
    .select(['objects.chapter_id', 'object_versions.data'])
    .where('objects.edition_id', '=', editionId)
    .where('objects.kind', '=', 'series')
    .orderBy('objects.position', 'desc')
    .execute()
  return new Map(rows.map((row) => [row.chapter_id, JSON.parse(row.data) as SeriesData]))
}

function groupBy<T>(rows: readonly T[], key: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const row of rows) {
    const group = groups.get(key(row))
    if (group) group.push(row)
    else groups.set(key(row), [row])
  }
  return groups
}
