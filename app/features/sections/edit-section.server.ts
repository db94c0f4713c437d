/** One post of the editor: saved, refused, or met by somebody's newer text, which becomes a page to decide on. */
import type { Person } from '#app/domain/shared/actor.ts'
import type { Refusal } from '#app/domain/shared/result.ts'
import type { Deps } from '#app/platform/deps.server.ts'
import { type ResolveConflict, resolveConflict } from './commands/resolve-conflict.server.ts'
import { discardDraft } from './commands/save-draft.server.ts'
import { type SavedSection, saveSection } from './commands/save-section.server.ts'
import type { ConflictPageProps } from './components/conflict-page-data.ts'
import { loadConflict } from './queries/conflict.server.ts'
import type { FoundSection } from './queries/find-section-of.server.ts'

export type EditOutcome =
  | { readonly kind: 'saved'; readonly value: SavedSection }
  | { readonly kind: 'discarded' }
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
  if (fields.intent === 'discard') {
    await discardDraft({ actor, sectionId }, deps)
    return { kind: 'discarded' }
  }
  const input = { actor, sectionId, baseRevisionId, title, markdown, note }
  const result =
    fields.intent === 'resolve'
      ? await resolve({ ...input, mine: markdown }, fields, deps)
      : await saveSection(input, deps)
  if (result.ok) return { kind: 'saved', value: result.value }
  const undecided = fields.intent === 'resolve' && result.reason === 'invalid'
  if (result.reason !== 'stale' && !undecided) return { kind: 'refused', refusal: result }
  const page = await loadConflict(found, input, deps)
  if (!page) return { kind: 'refused', refusal: result }
  const reply = undecided
    ? { reason: result.reason, issues: result.issues, input: fields }
    : undefined
  return { kind: 'conflict', page: { ...page, maySuggest: true, reply } }
}

const resolve = (
  input: Omit<ResolveConflict, 'theirsRevisionId' | 'field'>,
  fields: Fields,
  deps: Deps,
) => {
  const { theirsRevisionId = '' } = fields
  return resolveConflict({ ...input, theirsRevisionId, field: (name) => fields[name] }, deps)
}
