/** A section of the template that the chapter still lacks, or a further one below an existing section. */
import { can } from '#app/domain/permissions/permissions.ts'
import { institutionsWith, type Person } from '#app/domain/shared/actor.ts'
import {
  blocked,
  forbidden,
  invalid,
  notFound,
  ok,
  type Result,
} from '#app/domain/shared/result.ts'
import { mayStandUnder, nextNumberUnder } from '#app/domain/workflow/section-number.ts'
import { type ChapterTemplate, templateSections } from '#app/domain/workflow/template.ts'
import {
  findChapterById,
  loadChapterFacts,
  lockChapter,
} from '#app/features/chapters/index.server.ts'
import { timestamp } from '#app/platform/clock.ts'
import type { Deps } from '#app/platform/deps.server.ts'
import { insertSection } from '../insert-section.server.ts'
import { listSections } from '../repo.server.ts'

export interface AddSection {
  readonly actor: Person
  readonly chapterId: string
  /** A number of the template, or the section below which the next free number is taken. */
  readonly place: { readonly number: string } | { readonly under: string }
  /** Needed below a section; sections of the template have their own. */
  readonly title: string
}

const longestTitle = 300

export async function addSection(
  { actor, chapterId, place, title }: AddSection,
  { db, clock }: Deps,
): Promise<Result<{ readonly number: string }>> {
  return db.transaction().execute(async (trx) => {
    await lockChapter(trx, chapterId)
    const chapter = await findChapterById(trx, chapterId)
    if (!chapter) return notFound()
    const facts = await loadChapterFacts(trx, chapter, clock())
    if (!can(actor, 'section.edit', facts)) return forbidden({ key: 'not-allowed' })
    const rows = await listSections(trx, chapterId)
    const written = rows.filter((s) => s.current_revision_id !== null).map((s) => s.number)
    const template = templateSections(chapter.template)
    const taken = [...rows, ...template].map((s) => s.number)
    const wanted = 'number' in place ? place.number : nextNumberUnder(place.under, taken)
    const named = template.find((s) => s.number === wanted)?.title
    if ('number' in place && !named) return notFound()
    if ('under' in place && !isOpen(place.under, chapter.template, written)) return notFound()
    const words = title.trim().replaceAll(/\s+/g, ' ') || named
    if (!words) return invalid({ key: 'form.required', field: 'title' })
    if (words.length > longestTitle) return invalid({ key: 'form.too-long', field: 'title' })
    if (written.includes(wanted)) return blocked({ key: 'section.exists' })
    const institutionId =
      institutionsWith(actor, 'drafter', 'lead').find((id) => facts.ownerIds.includes(id)) ?? ''
    const at = timestamp(clock)
    await insertSection(trx, { chapter, number: wanted, title: words, actor, institutionId, at })
    return ok({ number: wanted })
  })
}

const isOpen = (parent: string, template: ChapterTemplate, written: readonly string[]): boolean =>
  written.includes(parent) && mayStandUnder(parent, template)
