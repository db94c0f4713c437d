/** An uploaded file is read and kept with what was found in it, to be looked at before anything is saved. */
import { can } from '#app/domain/permissions/permissions.ts'
import type { Person } from '#app/domain/shared/actor.ts'
import { forbidden, invalid, ok, type Result } from '#app/domain/shared/result.ts'
import { type DocumentRefusal, openDocument } from '#app/formats/open-document.ts'
import { decodeText, MAX_BYTES } from '#app/formats/roadmap-text/decode-text.ts'
import { timestamp } from '#app/platform/clock.ts'
import type { Deps } from '#app/platform/deps.server.ts'
import { newId } from '#app/platform/ids.server.ts'
import { insertImport } from '../repo.server.ts'

export interface ReadUpload {
  readonly actor: Person
  readonly fileName: string
  readonly bytes: Uint8Array
}

export const largestUpload = MAX_BYTES

export async function readUploadedRoadmap(
  { actor, fileName, bytes }: ReadUpload,
  { db, clock }: Deps,
): Promise<Result<{ readonly importId: string }>> {
  if (!can(actor, 'edition.create', undefined)) return forbidden({ key: 'not-allowed' })
  const opened = openDocument(fileName, bytes)
  if (!opened.ok) return invalid(refusalIssue(opened.refusal))
  const decoded = decodeText(bytes)
  const importId = newId()
  await insertImport(db, {
    id: importId,
    file_name: fileName.slice(0, 200),
    source: decoded.ok ? decoded.text : '',
    result: JSON.stringify(opened.value),
    created_by: actor.userId,
    created_at: timestamp(clock),
  })
  return ok({ importId })
}

/** Worded by copy.roadmapImport.refusals, like on the command line. */
function refusalIssue(refusal: DocumentRefusal) {
  const params: Record<string, string | number> = {}
  if ('bytes' in refusal) params.bytes = refusal.bytes
  if ('kind' in refusal) params.kind = refusal.kind
  if ('line' in refusal) params.line = refusal.line
  return { key: `import.${refusal.reason}`, field: 'file', params }
}
