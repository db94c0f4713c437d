/** What stands around the words of a chapter: its objects, and the edition's abbreviations. */
import { sectionNumber } from '#app/domain/workflow/section-number.ts'
import { sha256Hex } from '#app/domain/workflow/unit-hash.ts'
import type { ChapterRow } from '#app/features/chapters/index.server.ts'
import type { ChapterObjects, ObjectRow } from '../object-html.server.ts'
import type { Abbreviations } from '../render-revision.server.ts'
import type { Connection } from '../repo.server.ts'

export async function loadAbbreviations(db: Connection, editionId: string): Promise<Abbreviations> {
  const rows = await db
    .selectFrom('abbreviations')
    .select(['short', 'full'])
    .where('edition_id', '=', editionId)
    .orderBy('position')
    .execute()
  return {
    version: sha256Hex(JSON.stringify(rows)).slice(0, 16),
    byShort: new Map(rows.map((row) => [row.short, row.full])),
  }
}

/** Objects the chapter owns or uses, at the present or as a milestone froze them. */
export async function loadChapterObjects(
  db: Connection,
  chapter: ChapterRow,
  milestoneId: string | undefined,
): Promise<ChapterObjects> {
  const uses = await db
    .selectFrom('measure_uses')
    .select(['object_id', 'number', 'kind'])
    .where('chapter_id', '=', chapter.id)
    .orderBy('position')
    .execute()
  const rows = await objectRows(
    db,
    chapter.id,
    uses.map((u) => u.object_id),
    milestoneId,
  )
  return {
    byRef: new Map(rows.map((row) => [`${row.kind}:${row.key}`, row])),
    byId: new Map(rows.map((row) => [row.objectId, row])),
    uses: uses.map((u) => ({ objectId: u.object_id, number: u.number, kind: u.kind })),
    describedIn: await describedElsewhere(
      db,
      chapter.id,
      uses.filter((u) => u.kind === 'reference').map((u) => u.object_id),
    ),
  }
}

function objectRows(
  db: Connection,
  chapterId: string,
  usedIds: readonly string[],
  milestoneId: string | undefined,
): Promise<ObjectRow[]> {
  const objects = db
    .selectFrom('objects')
    .where((eb) =>
      eb.or([
        eb('objects.chapter_id', '=', chapterId),
        ...(usedIds.length > 0 ? [eb('objects.id', 'in', usedIds)] : []),
      ]),
    )
  const joined = milestoneId
    ? objects
        .innerJoin('milestone_objects', (join) =>
          join
            .onRef('milestone_objects.object_id', '=', 'objects.id')
            .on('milestone_objects.milestone_id', '=', milestoneId),
        )
        .innerJoin('object_versions', 'object_versions.id', 'milestone_objects.version_id')
    : objects.innerJoin('object_versions', 'object_versions.id', 'objects.current_version_id')
  return joined
    .select([
      'objects.id as objectId',
      'object_versions.id as versionId',
      'objects.kind',
      'objects.key',
      'object_versions.data',
    ])
    .orderBy('objects.position')
    .execute()
}

/** The section of another chapter whose text holds the fiche. */
async function describedElsewhere(
  db: Connection,
  chapterId: string,
  objectIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (objectIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('measure_uses')
    .innerJoin('chapters', 'chapters.id', 'measure_uses.chapter_id')
    .select(['measure_uses.object_id', 'chapters.number'])
    .where('measure_uses.object_id', 'in', objectIds)
    .where('measure_uses.chapter_id', '!=', chapterId)
    .where('measure_uses.kind', '=', 'fiche')
    .execute()
  return new Map(rows.map((row) => [row.object_id, `${sectionNumber(row.number, '3.2')}.`]))
}
