/**
 * Writes one revision inside a transaction: compare and set, the row with its redline, credits, carried seals,
 * audit. Whoever makes a revision (a save, a merge, an accepted wording, a restore) comes through here.
 */
import type { Redline } from '#app/domain/redline/index.ts'
import type { Person } from '#app/domain/shared/actor.ts'
import type { CreditKind, RevisionKind } from '#app/domain/shared/revision.ts'
import type { Text } from '#app/domain/text/index.ts'
import { recordEvent } from '#app/features/audit/index.server.ts'
import { type ChapterRow, carrySeals } from '#app/features/chapters/index.server.ts'
import { newId } from '#app/platform/ids.server.ts'
import { enqueue } from '#app/platform/outbox.server.ts'
import { carryAllAnchors } from './carry-anchors.server.ts'
import {
  type Connection,
  insertCredits,
  insertRevision,
  pointSection,
  type RevisionRow,
  type SectionRow,
  setChapterTitle,
  updateSection,
} from './repo.server.ts'
import type { NextText } from './revision-text.server.ts'

export interface Credit {
  readonly kind: CreditKind
  readonly userId?: string
  readonly institutionId?: string
  readonly itemId?: string
}

export interface NewRevision {
  readonly id: string
  readonly section: SectionRow
  readonly chapter: ChapterRow
  readonly previous: Pick<RevisionRow, 'id' | 'number'>
  readonly previousText: Text
  readonly title: string
  readonly next: NextText
  readonly kind: RevisionKind
  readonly note: string
  readonly actor: Person
  readonly institutionId: string
  readonly credits: readonly Credit[]
  readonly at: string
}

/** False when another revision came first: nothing was written. */
export async function writeRevision(trx: Connection, r: NewRevision): Promise<boolean> {
  if (!(await pointSection(trx, r.section.id, r.previous.id, r.id))) return false
  // A text needs no reason for its absence.
  if (r.section.absent_reason !== null && r.next.fields.markdown !== '') {
    await updateSection(trx, r.section.id, { absent_reason: null })
  }
  const { stats } = r.next.redline
  await insertRevision(trx, {
    id: r.id,
    section_id: r.section.id,
    number: r.previous.number + 1,
    title: r.title,
    ...r.next.fields,
    author_id: r.actor.userId,
    institution_id: r.institutionId,
    predecessor_id: r.previous.id,
    kind: r.kind,
    note: r.note,
    redline: storedRedline(r.next.redline),
    words_inserted: stats.inserted,
    words_deleted: stats.deleted,
    created_at: r.at,
  })
  await insertCredits(
    trx,
    r.credits.map((credit) => ({
      id: newId(),
      revision_id: r.id,
      kind: credit.kind,
      user_id: credit.userId ?? null,
      institution_id: credit.institutionId ?? null,
      item_id: credit.itemId ?? null,
    })),
  )
  // The introduction carries the chapter's own title.
  if (r.section.number === '0') await setChapterTitle(trx, r.chapter.id, r.title)
  await carryAllAnchors(trx, {
    sectionId: r.section.id,
    previousId: r.previous.id,
    revisionId: r.id,
    previous: r.previousText,
    text: r.next.text,
    redline: r.next.redline,
  })
  await carrySeals(trx, r.chapter, r.section.unit_id, r.at)
  await recordEvent(trx, {
    event: 'section.saved',
    actor: r.actor,
    institutionId: r.institutionId,
    editionId: r.chapter.edition_id,
    chapterId: r.chapter.id,
    subjectId: r.section.id,
    details: { revisionId: r.id, number: r.previous.number + 1, kind: r.kind, words: stats },
    at: r.at,
  })
  await enqueue(trx, r.at, { topic: 'section.saved', payload: { revisionId: r.id } })
  return true
}

const storedRedline = (redline: Redline): string => JSON.stringify(redline)
