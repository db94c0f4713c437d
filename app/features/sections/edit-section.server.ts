/** One post of the editor: saved, refused, or met by somebody's newer text, which becomes a page to decide on. */
import type { Person } from '#app/domain/shared/actor.ts'
import type { Refusal } from '#app/domain/shared/result.ts'
import type { Deps } from '#app/platform/deps.server.ts'
import { type SavedSection, saveSection } from './commands/save-section.server.ts'
import type { ConflictPageProps } from './components/conflict-page-data.ts'
import { loadConflict } from './queries/conflict.server.ts'
import type { FoundSection } from './queries/find-section-of.server.ts'

export type EditOutcome =
  | { readonly kind: 'saved'; readonly value: SavedSection }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'conflict'; readonly page: ConflictPageProps }

type Fields = Readonly<Record<string, string>>

export async function editSection(
  found: FoundSection,
  actor: Person,
  fields: Fields,
  deps: Deps,
): Promise<EditOutcome> {
  const { baseRevisionId = '', title = '', markdown = '', note = '' } = fields
  const sectionId = found.section.id
  const input = { actor, sectionId, baseRevisionId, title, markdown, note }
  const result = await saveSection(input, deps)
  if (result.ok) return { kind: 'saved', value: result.value }
  if (result.reason !== 'stale') return { kind: 'refused', refusal: result }
  const page = await loadConflict(found, input, deps)
  return page ? { kind: 'conflict', page } : { kind: 'refused', refusal: result }
}
