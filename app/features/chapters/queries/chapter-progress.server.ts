/** The present of a chapter for the guards of its transitions: one read, plain facts. */
import { daysOf, rulesOf } from '#app/domain/consultation/window.ts'
import type { ChapterFacts } from '#app/domain/permissions/facts.ts'
import type { ChapterProgress } from '#app/domain/workflow/progress.ts'
import { sectionNumber } from '#app/domain/workflow/section-number.ts'
import { templateGaps } from '#app/domain/workflow/template.ts'
import { rigaDay } from '#app/platform/calendar.server.ts'
import type { ChapterRow, Connection } from '../repo.server.ts'
import { loadItemsProgress } from './item-progress.server.ts'
import type { Participants } from './participants.server.ts'
import type { UnitState } from './unit-states.server.ts'

export interface ProgressRows {
  readonly chapter: ChapterRow
  readonly participants: Participants
  readonly facts: ChapterFacts
  readonly units: readonly UnitState[]
  readonly now: Date
}

export async function loadProgress(db: Connection, rows: ProgressRows): Promise<ChapterProgress> {
  const { chapter, facts, units } = rows
  const gaps = await loadGaps(db, chapter)
  return {
    state: chapter.state,
    phase: facts.phase,
    units: units.map((unit) => unitProgress(chapter.number, unit)),
    missingSections: gaps.missing.map((n) => sectionNumber(chapter.number, n)),
    emptySections: gaps.empty.map((n) => sectionNumber(chapter.number, n)),
    window: windowProgress(rows),
    items: await loadItemsProgress(db, chapter),
    pendingSuggestions: await loadPendingSuggestions(db, chapter, facts),
    openErrors: [],
  }
}

const unitProgress = (chapter: number, unit: UnitState) => ({
  sectionId: unit.sectionId,
  number: sectionNumber(chapter, unit.number),
  signOffs: unit.signers.map((signer) => ({
    institution: signer.shortName,
    given: signer.signOff && { result: signer.signOff.result, validity: signer.signOff.validity },
  })),
  approval: unit.approval && { result: unit.approval.result, validity: unit.approval.validity },
})

async function loadGaps(db: Connection, chapter: ChapterRow) {
  const sections = await db
    .selectFrom('sections')
    .leftJoin('section_revisions', 'section_revisions.id', 'sections.current_revision_id')
    .select((eb) => [
      'sections.number',
      'sections.absent_reason',
      eb.case().when('section_revisions.markdown', '!=', '').then(1).else(0).end().as('written'),
    ])
    .where('sections.chapter_id', '=', chapter.id)
    .execute()
  return templateGaps(
    chapter.template,
    sections.map((s) => ({
      number: s.number,
      empty: s.written === 0,
      absentReason: s.absent_reason,
    })),
  )
}

/** One entry a section, however many wait there. */
async function loadPendingSuggestions(
  db: Connection,
  chapter: ChapterRow,
  { ownerIds }: ChapterFacts,
): Promise<ChapterProgress['pendingSuggestions']> {
  const rows = await db
    .selectFrom('suggestions')
    .innerJoin('sections', 'sections.id', 'suggestions.section_id')
    .select(['sections.number', 'suggestions.institution_id'])
    .where('suggestions.chapter_id', '=', chapter.id)
    .where('suggestions.state', '=', 'open')
    .orderBy('sections.position')
    .execute()
  return [...new Set(rows.map((row) => row.number))].map((number) => ({
    number: sectionNumber(chapter.number, number),
    fromOwner: rows.some((r) => r.number === number && ownerIds.includes(r.institution_id)),
  }))
}

function windowProgress({ chapter, participants, now }: ProgressRows) {
  const { window } = participants
  if (!window) return undefined
  const opensAt = window.opens_at > now.toISOString() ? window.opens_at : now
  const days = daysOf({ opensOn: rigaDay(opensAt), closesOn: rigaDay(window.closes_at) })
  return {
    opensAt: window.opens_at,
    closesAt: window.closes_at,
    closed: window.closes_at < now.toISOString(),
    suspended: window.suspended_at !== null,
    tooShort: window.short_reason === '' && days < rulesOf(chapter.settings).minimumDays,
  }
}
