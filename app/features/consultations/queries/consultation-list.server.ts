/** What the public may read and answer: every edition's chapters with a window, by how far it has come. */
import { listInstitutionsOf } from '#app/features/chapters/index.server.ts'
import {
  countOutcomesByChapter,
  institutionNames,
  type OrganisationName,
} from '#app/features/statements/index.server.ts'
import { daysBetween, rigaDay } from '#app/platform/calendar.server.ts'
import type { Deps } from '#app/platform/deps.server.ts'
import type { Connection } from '../repo.server.ts'
import { phaseNow, type WindowPhase } from './public-chapter.server.ts'

export interface ListedChapter {
  readonly id: string
  readonly number: number
  readonly title: string
  readonly lead: string
  readonly phase: WindowPhase
  readonly opensAt: string
  readonly closesAt: string
  readonly suspendedAt: string | null
  readonly answersDueOn: string
  /** Calendar days in Riga until the last one. */
  readonly daysLeft: number
  readonly owners: readonly OrganisationName[]
  readonly items: number
  readonly answered: number
}

export interface ListedEdition {
  readonly slug: string
  readonly title: string
  readonly year: number
  readonly open: readonly ListedChapter[]
  /** Not open yet, or suspended. */
  readonly coming: readonly ListedChapter[]
  readonly over: readonly ListedChapter[]
}

export async function loadConsultationList({
  db,
  clock,
}: Pick<Deps, 'db' | 'clock'>): Promise<readonly ListedEdition[]> {
  const now = clock()
  const rows = (await windowRows(db)).flatMap((row) => {
    const phase = phaseNow(row, now.toISOString())
    return phase ? [{ ...row, phase }] : []
  })
  const ids = rows.map((row) => row.id)
  const counts = await countOutcomesByChapter(db, ids)
  const owners = (await listInstitutionsOf(db, ids)).filter((i) => i.role === 'owner')
  const names = await institutionNames(db, [...new Set(owners.map((o) => o.id))])
  const chapters = rows.map((row) => {
    const { all = 0, waiting = 0 } = counts.get(row.id) ?? {}
    const own = owners.filter((o) => o.chapter_id === row.id).map((o) => o.id)
    const { milestoneId: _, state: __, slug, editionTitle, year, ...shown } = row
    return {
      edition: { slug, title: editionTitle, year },
      ...shown,
      daysLeft: daysBetween(rigaDay(now), rigaDay(row.closesAt)),
      owners: names.filter((name) => own.includes(name.id)),
      items: all,
      answered: all - waiting,
    }
  })
  return byEdition(chapters)
}

/** The newest window of each chapter of the live editions. */
async function windowRows(db: Connection) {
  const rows = await db
    .selectFrom('consultations')
    .innerJoin('chapters', 'chapters.id', 'consultations.chapter_id')
    .innerJoin('editions', 'editions.id', 'chapters.edition_id')
    .select([
      'chapters.id',
      'chapters.number',
      'chapters.title',
      'chapters.state',
      'editions.slug',
      'editions.title as editionTitle',
      'editions.year',
      'consultations.milestone_id as milestoneId',
      'consultations.lead',
      'consultations.opens_at as opensAt',
      'consultations.closes_at as closesAt',
      'consultations.answers_due_on as answersDueOn',
      'consultations.suspended_at as suspendedAt',
    ])
    .where('editions.archived_at', 'is', null)
    .orderBy('editions.year', 'desc')
    .orderBy('editions.id', 'desc')
    .orderBy('chapters.number')
    .orderBy('consultations.id')
    .execute()
  return [...new Map(rows.map((row) => [row.id, row])).values()]
}

type Edition = Pick<ListedEdition, 'slug' | 'title' | 'year'>

function byEdition(
  chapters: readonly (ListedChapter & { readonly edition: Edition })[],
): readonly ListedEdition[] {
  const slugs = [...new Set(chapters.map((c) => c.edition.slug))]
  return slugs.map((slug) => {
    const own = chapters.filter((c) => c.edition.slug === slug)
    const inPhase = (...phases: readonly WindowPhase[]) =>
      own.filter((c) => phases.includes(c.phase)).map(({ edition: _, ...chapter }) => chapter)
    return {
      ...(own[0] as (typeof own)[number]).edition,
      open: inPhase('open').sort((a, b) => a.daysLeft - b.daysLeft || a.number - b.number),
      coming: inPhase('planned', 'scheduled', 'suspended'),
      over: inPhase('over'),
    }
  })
}
