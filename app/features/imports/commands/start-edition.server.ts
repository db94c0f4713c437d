/** A coordinator starts an edition from the template: chosen chapters with owners, every section still empty. */
import { can } from '#app/domain/permissions/permissions.ts'
import type { Person } from '#app/domain/shared/actor.ts'
import { forbidden, type Issue, invalid, type Result } from '#app/domain/shared/result.ts'
import type { Deps } from '#app/platform/deps.server.ts'
import { type ChosenChapter, planFromTemplate } from '../plan-template.ts'
import { institutionIds } from '../repo.server.ts'
import { type CreatedEdition, createEdition } from './create-edition.server.ts'

export interface StartEdition {
  readonly actor: Person
  readonly slug: string
  readonly title: string
  readonly year: number
  readonly chapters: readonly ChosenChapter[]
}

export async function startEdition(
  { actor, slug, title, year, chapters }: StartEdition,
  deps: Deps,
): Promise<Result<CreatedEdition>> {
  if (!can(actor, 'edition.create', undefined)) return forbidden({ key: 'not-allowed' })
  if (chapters.length === 0) return invalid({ key: 'edition.no-chapters', field: 'include' })
  const known = await institutionIds(deps.db)
  const issues = chapters.flatMap((chapter): Issue[] => [
    ...(chapter.title.trim() ? [] : [{ key: 'form.required', field: `title-${chapter.number}` }]),
    ...(chapter.owner && known.has(chapter.owner)
      ? []
      : [
          {
            key: 'edition.owner-missing',
            field: `owner-${chapter.number}`,
            params: { number: chapter.number },
          },
        ]),
  ])
  if (issues.length > 0) return invalid(...issues)
  const plan = planFromTemplate(chapters)
  return createEdition(
    { actor, slug, title, year, plan, replace: false, event: 'edition.started' },
    deps,
  )
}
