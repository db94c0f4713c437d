/** Objects of a chapter whose version differs between two points. */
import type { ChapterRow } from '#app/features/chapters/index.server.ts'
import type { Connection } from '../repo.server.ts'
import { loadChapterObjects } from './document-parts.server.ts'
import { present } from './text-points.server.ts'

export interface ChangedObject {
  readonly kind: string
  readonly key: string
}

export async function changedObjects(
  db: Connection,
  chapter: ChapterRow,
  from: string,
  to: string,
): Promise<readonly ChangedObject[]> {
  const at = (point: string) =>
    loadChapterObjects(db, chapter, point === present.id ? undefined : point)
  const [before, after] = [await at(from), await at(to)]
  const refs = new Set([...before.byRef.keys(), ...after.byRef.keys()])
  return [...refs]
    .filter((ref) => before.byRef.get(ref)?.versionId !== after.byRef.get(ref)?.versionId)
    .map((ref) => {
      const [kind = '', key = ''] = ref.split(':')
      return { kind, key }
    })
}
