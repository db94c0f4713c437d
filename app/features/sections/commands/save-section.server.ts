/**
 * A save becomes a revision. It never overwrites: on a newer text it is merged when both can stand, otherwise
 * refused with everything needed to decide, and the author's draft stays. Parsing and diffing come first.
 */
import { can } from '#app/domain/permissions/permissions.ts'
import { institutionsWith, type Person } from '#app/domain/shared/actor.ts'
import {
  blocked,
  forbidden,
  invalid,
  notFound,
  ok,
  type Result,
  stale,
} from '#app/domain/shared/result.ts'
import {
  findChapterById,
  loadChapterFacts,
  lockChapter,
} from '#app/features/chapters/index.server.ts'
import { timestamp } from '#app/platform/clock.ts'
import type { Deps } from '#app/platform/deps.server.ts'
import { newId } from '#app/platform/ids.server.ts'
import { mergeCredits, mergeOnto } from '../merge-sections.server.ts'
import {
  type Connection,
  deleteDraft,
  findRevision,
  findSectionById,
  type RevisionRow,
  type SectionRow,
} from '../repo.server.ts'
import { type NextText, nextText, textOfRevision } from '../revision-text.server.ts'
import { type Credit, writeRevision } from '../write-revision.server.ts'

export interface SaveSection {
  readonly actor: Person
  readonly sectionId: string
  /** The revision the author began from. */
  readonly baseRevisionId: string
  readonly title: string
  readonly markdown: string
  readonly note: string
  readonly kind?: 'edit' | 'restore' | 'merge' | 'accepted-wording'
  readonly credits?: readonly Credit[]
  readonly together?: Together
}

/** What another feature decides and writes in the same transaction: both stand, or neither. */
export interface Together {
  /** Before anything is written; a refusal ends the save. */
  decide(trx: Connection): Promise<Result<undefined>>
  write(trx: Connection, saved: SavedSection): Promise<void>
}

export interface SavedSection {
  readonly revisionId: string
  readonly number: number
  /** Another person's save came in between and both stand. */
  readonly merged: boolean
}

/** More than any section will ever hold; a larger one is an accident. */
export const longestSection = 400_000

/** A restored text or an accepted wording was meant for the text its person saw, so it is never merged. */
const mergeable: ReadonlySet<SaveSection['kind']> = new Set(['edit', 'merge'])

/** Saves that met another one while being written are tried again on the newer text; more than this is a storm. */
const attempts = 3

export async function saveSection(
  input: SaveSection,
  deps: Deps,
  attempt = 1,
): Promise<Result<SavedSection>> {
  if (input.title.trim() === '') return invalid({ key: 'form.required', field: 'title' })
  if (input.markdown.length > longestSection) {
    return invalid({ key: 'form.too-long', field: 'markdown' })
  }
  const section = await findSectionById(deps.db, input.sectionId)
  const base = await findRevision(deps.db, input.baseRevisionId)
  if (!section?.current_revision_id || base?.section_id !== section.id) return notFound()
  const onCurrent = section.current_revision_id === base.id
  if (!onCurrent && !mergeable.has(input.kind ?? 'edit')) return stale({ key: 'section.stale' })
  const saved = onCurrent
    ? await saveOn(base, section, input, deps)
    : await mergeAndSave(base, section, input, deps)
  const overtaken = !saved.ok && saved.issues.some(({ key }) => key === 'section.overtaken')
  return overtaken && attempt < attempts ? saveSection(input, deps, attempt + 1) : saved
}

/** On a newer text: saved at once when both can stand, otherwise people decide. */
async function mergeAndSave(
  base: RevisionRow,
  section: SectionRow,
  input: SaveSection,
  deps: Deps,
): Promise<Result<SavedSection>> {
  const theirs = await findRevision(deps.db, section.current_revision_id ?? '')
  if (!theirs) return notFound()
  const merge = mergeOnto(base, theirs, input.markdown)
  const title = mergedTitle(base.title, theirs.title, input.title.trim())
  if (!merge.clean || title === undefined) return stale({ key: 'section.stale' })
  const merged = { ...input, title, markdown: merge.text, kind: 'merge' as const }
  const credits = [...(input.credits ?? []), ...mergeCredits(theirs, input.actor)]
  const saved = await saveOn(theirs, section, { ...merged, credits }, deps)
  return saved.ok ? ok({ ...saved.value, merged: true }) : saved
}

/** Undefined when both changed the title, each to another one. */
function mergedTitle(base: string, theirs: string, mine: string): string | undefined {
  if (mine === base || mine === theirs) return theirs
  return theirs === base ? mine : undefined
}

async function saveOn(
  base: RevisionRow,
  section: SectionRow,
  input: SaveSection,
  deps: Deps,
): Promise<Result<SavedSection>> {
  const revisionId = newId()
  const title = input.title.trim()
  const next = nextText(textOfRevision(base), revisionId, title, input.markdown)
  if (next.fields.hash === base.hash) return blocked({ key: 'section.unchanged' })
  return commit({ base, section, input, title, next, revisionId }, deps)
}

interface Prepared {
  readonly base: RevisionRow
  readonly section: SectionRow
  readonly input: SaveSection
  readonly title: string
  readonly next: NextText
  readonly revisionId: string
}

async function commit(p: Prepared, { db, clock }: Deps): Promise<Result<SavedSection>> {
  const { actor } = p.input
  return db.transaction().execute(async (trx) => {
    await lockChapter(trx, p.section.chapter_id)
    const chapter = await findChapterById(trx, p.section.chapter_id)
    if (!chapter) return notFound()
    const facts = await loadChapterFacts(trx, chapter, clock())
    if (!can(actor, 'section.edit', facts)) return forbidden({ key: 'not-allowed' })
    const agreed = await p.input.together?.decide(trx)
    if (agreed && !agreed.ok) return agreed
    const institutionId =
      institutionsWith(actor, 'drafter', 'lead').find((id) => facts.ownerIds.includes(id)) ?? ''
    const written = await writeRevision(trx, {
      id: p.revisionId,
      section: p.section,
      chapter,
      previous: p.base,
      previousText: textOfRevision(p.base),
      title: p.title,
      next: p.next,
      kind: p.input.kind ?? 'edit',
      note: p.input.note.trim(),
      actor,
      institutionId,
      credits: p.input.credits ?? [],
      at: timestamp(clock),
    })
    if (!written) return stale({ key: 'section.overtaken' })
    await deleteDraft(trx, actor.userId, p.section.id)
    const saved = { revisionId: p.revisionId, number: p.base.number + 1, merged: false }
    await p.input.together?.write(trx, saved)
    return ok(saved)
  })
}
