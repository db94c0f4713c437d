/**
 * Units (first-level sections with all below) of chapters with their present hashes, required signers and what
 * the seals say now. One read for a chapter, a matrix or the whole edition.
 */
import {
  type ApprovalResult,
  type Hashes,
  type SignOffResult,
  speakingSeal,
  type Validity,
} from '#app/domain/workflow/seals.ts'
import { hashUnit } from '#app/domain/workflow/unit-hash.ts'
import { type Connection, listInstitutionsOf, listTopicReviewers } from '../repo.server.ts'
import { listConsulted, type Participants } from './participants.server.ts'

export interface UnitSection {
  readonly id: string
  /** Without the chapter's number: `3.1`. */
  readonly number: string
  readonly title: string
  readonly revisionId: string
  readonly revisionNumber: number
  readonly words: { readonly inserted: number; readonly deleted: number }
  readonly absentReason: string | null
}

export interface SealView<R> {
  readonly id: string
  readonly result: R
  readonly validity: Validity
  readonly institutionId: string
  readonly userId: string
  readonly remark: string
  readonly createdAt: string
  readonly snapshot: SealSnapshot
}

/** What exactly was sealed. */
export interface SealSnapshot {
  readonly revisions: Readonly<Record<string, string>>
  readonly objects: Readonly<Record<string, string>>
}

export interface Signer {
  readonly institutionId: string
  readonly shortName: string
  readonly because: 'co-owner' | 'topic' | 'consulted'
  readonly signOff: SealView<SignOffResult> | undefined
}

export interface UnitState extends Hashes {
  readonly chapterId: string
  readonly sectionId: string
  readonly number: string
  readonly title: string
  readonly sections: readonly UnitSection[]
  readonly snapshot: SealSnapshot
  readonly signers: readonly Signer[]
  readonly approval: SealView<ApprovalResult> | undefined
}

export async function loadUnitStates(
  db: Connection,
  editionId: string,
  chapterIds: readonly string[],
  known?: KnownRows,
): Promise<readonly UnitState[]> {
  if (chapterIds.length === 0) return []
  const facts = await loadFacts(db, editionId, chapterIds, known)
  const units = new Map<string, (typeof facts.sections)[number][]>()
  for (const row of facts.sections) {
    const unit = units.get(row.unit_id)
    if (unit) unit.push(row)
    else units.set(row.unit_id, [row])
  }
  return [...units].map(([unitId, rows]) => unitState(unitId, rows, facts))
}

type Facts = Awaited<ReturnType<typeof loadFacts>>

/** Rows that the caller has read already. */
type KnownRows = Pick<Participants, 'institutions' | 'reviewers' | 'consulted'>

async function loadFacts(
  db: Connection,
  editionId: string,
  chapterIds: readonly string[],
  known: KnownRows | undefined,
) {
  const sections = await currentSections(db, chapterIds)
  const refs = new Set(sections.flatMap((row) => JSON.parse(row.object_refs) as string[]))
  return {
    sections,
    objects: await currentObjects(db, editionId, refs),
    institutions: known?.institutions ?? (await listInstitutionsOf(db, chapterIds)),
    reviewers: known?.reviewers ?? (await listTopicReviewers(db, editionId)),
    consulted: known?.consulted ?? (await listConsulted(db, chapterIds)),
    signoffs: await seals(db, 'signoffs', chapterIds),
    approvals: await seals(db, 'approvals', chapterIds),
  }
}

const currentSections = (db: Connection, chapterIds: readonly string[]) =>
  db
    .selectFrom('sections')
    .innerJoin('section_revisions', 'section_revisions.id', 'sections.current_revision_id')
    .select([
      'sections.id',
      'sections.chapter_id',
      'sections.unit_id',
      'sections.number',
      'sections.topics',
      'sections.absent_reason',
      'section_revisions.id as revision_id',
      'section_revisions.number as revision_number',
      'section_revisions.title',
      'section_revisions.hash',
      'section_revisions.carry_hash',
      'section_revisions.object_refs',
      'section_revisions.words_inserted',
      'section_revisions.words_deleted',
    ])
    .where('sections.chapter_id', 'in', chapterIds)
    .orderBy('sections.chapter_id')
    .orderBy('sections.position')
    .execute()

async function currentObjects(db: Connection, editionId: string, refs: ReadonlySet<string>) {
  const keys = [...new Set([...refs].map((ref) => ref.slice(ref.indexOf(':') + 1)))]
  if (keys.length === 0) return new Map<string, never>()
  const rows = await db
    .selectFrom('objects')
    .innerJoin('object_versions', 'object_versions.id', 'objects.current_version_id')
    .select([
      'objects.id',
      'objects.kind',
      'objects.key',
      'object_versions.id as version_id',
      'object_versions.hash',
    ])
    .where('objects.edition_id', '=', editionId)
    .where('objects.key', 'in', keys)
    .execute()
  return new Map(rows.map((row) => [`${row.kind}:${row.key}`, row]))
}

const seals = (db: Connection, table: 'signoffs' | 'approvals', chapterIds: readonly string[]) =>
  db
    .selectFrom(table)
    .select([
      'id',
      'section_id',
      'institution_id',
      'user_id',
      'result',
      'remark',
      'unit_hash as unitHash',
      'carry_hash as carryHash',
      'snapshot',
      'created_at',
    ])
    .where('chapter_id', 'in', chapterIds)
    .orderBy('id', 'desc')
    .execute()

function unitState(unitId: string, rows: Facts['sections'], facts: Facts): UnitState {
  const head = rows.find((r) => r.id === unitId) ?? rows[0]
  if (!head) throw new Error(`unit ${unitId} without sections`)
  const objects = rows
    .flatMap((r) => JSON.parse(r.object_refs) as string[])
    .flatMap((ref) => facts.objects.get(ref) ?? [])
  const hashes = hashUnit(
    rows.map((r) => ({ sectionId: r.id, hash: r.hash, carryHash: r.carry_hash })),
    objects.map((o) => ({ objectId: o.id, hash: o.hash })),
  )
  return {
    ...hashes,
    chapterId: head.chapter_id,
    sectionId: unitId,
    number: head.number,
    title: head.title,
    sections: rows.map(unitSection),
    snapshot: {
      revisions: Object.fromEntries(rows.map((r) => [r.id, r.revision_id])),
      objects: Object.fromEntries(objects.map((o) => [o.id, o.version_id])),
    },
    signers: signersOf(rows, facts).map((signer) => ({
      ...signer,
      signOff: sealView<SignOffResult>(
        facts.signoffs.filter(
          (s) => s.section_id === unitId && s.institution_id === signer.institutionId,
        ),
        hashes,
      ),
    })),
    approval: sealView<ApprovalResult>(
      facts.approvals.filter((a) => a.section_id === unitId),
      hashes,
    ),
  }
}

const unitSection = (row: Facts['sections'][number]): UnitSection => ({
  id: row.id,
  number: row.number,
  title: row.title,
  revisionId: row.revision_id,
  revisionNumber: row.revision_number,
  words: { inserted: row.words_inserted, deleted: row.words_deleted },
  absentReason: row.absent_reason,
})

/** Co-owners sign everything, topic reviewers what is flagged for their topic, others what they are asked for. */
function signersOf(rows: Facts['sections'], facts: Facts): Omit<Signer, 'signOff'>[] {
  const chapterId = rows[0]?.chapter_id
  const topics = new Set(rows.flatMap((r) => JSON.parse(r.topics) as string[]))
  const ids = new Set(rows.map((r) => r.id))
  const owners = new Set<string>()
  const signers: Omit<Signer, 'signOff'>[] = []
  const add = (institutionId: string, shortName: string, because: Signer['because']) => {
    if (owners.has(institutionId) || signers.some((s) => s.institutionId === institutionId)) return
    signers.push({ institutionId, shortName, because })
  }
  for (const i of facts.institutions) {
    if (i.chapter_id === chapterId && i.role === 'owner') owners.add(i.id)
  }
  for (const i of facts.institutions) {
    if (i.chapter_id === chapterId && i.role === 'co-owner') add(i.id, i.short_name, 'co-owner')
  }
  for (const r of facts.reviewers) if (topics.has(r.topic)) add(r.id, r.short_name, 'topic')
  for (const c of facts.consulted) if (ids.has(c.section_id)) add(c.id, c.short_name, 'consulted')
  return signers
}

function sealView<R>(newestFirst: Facts['signoffs'], present: Hashes): SealView<R> | undefined {
  const speaking = speakingSeal(newestFirst, present)
  if (!speaking) return undefined
  const { seal, validity } = speaking
  return {
    id: seal.id,
    result: seal.result as R,
    validity,
    institutionId: seal.institution_id,
    userId: seal.user_id,
    remark: seal.remark,
    createdAt: seal.created_at,
    snapshot: JSON.parse(seal.snapshot) as SealSnapshot,
  }
}
