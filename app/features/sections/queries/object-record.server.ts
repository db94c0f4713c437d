/** Where a record came from, where it stands in the text, and who changed it when. */
import type { Connection } from '../repo.server.ts'

export interface ObjectVersion {
  readonly number: number
  readonly at: string
  /** Undefined for an import. */
  readonly author: string | undefined
  readonly institution: string | undefined
  readonly note: string
}

export interface ObjectRecord {
  readonly sourceLine: number | null
  /** The section that shows it, without the chapter's number. */
  readonly section: string | undefined
  /** Newest first. */
  readonly versions: readonly ObjectVersion[]
}

export async function loadObjectRecord(db: Connection, objectId: string): Promise<ObjectRecord> {
  const object = await db
    .selectFrom('objects')
    .select(['chapter_id', 'kind', 'key', 'source_line'])
    .where('id', '=', objectId)
    .executeTakeFirstOrThrow()
  const sections = await db
    .selectFrom('sections')
    .innerJoin('section_revisions', 'section_revisions.id', 'sections.current_revision_id')
    .select(['sections.number', 'section_revisions.object_refs'])
    .where('sections.chapter_id', '=', object.chapter_id)
    .orderBy('sections.position')
    .execute()
  const ref = `${object.kind}:${object.key}`
  return {
    sourceLine: object.source_line,
    section: sections.find((s) => (JSON.parse(s.object_refs) as string[]).includes(ref))?.number,
    versions: await listVersions(db, objectId),
  }
}

async function listVersions(db: Connection, objectId: string): Promise<ObjectVersion[]> {
  const rows = await db
    .selectFrom('object_versions')
    .leftJoin('users', 'users.id', 'object_versions.author_id')
    .leftJoin('institutions', 'institutions.id', 'object_versions.institution_id')
    .select([
      'object_versions.number',
      'object_versions.created_at as at',
      'object_versions.note',
      'users.name',
      'institutions.short_name',
    ])
    .where('object_versions.object_id', '=', objectId)
    .orderBy('object_versions.number', 'desc')
    .execute()
  return rows.map(({ name, short_name, ...row }) => ({
    ...row,
    author: name ?? undefined,
    institution: short_name ?? undefined,
  }))
}
