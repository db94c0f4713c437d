/** One form post of the setup page → the command it asks for. */
import type { Person } from '#app/domain/shared/actor.ts'
import { invalid, ok, type Result } from '#app/domain/shared/result.ts'
import { assignChapter, type ChapterRow } from '#app/features/chapters/index.server.ts'
import type { Deps } from '#app/platform/deps.server.ts'
import { parseForm } from '#app/platform/forms.server.ts'
import { addSection } from './commands/add-section.server.ts'
import { explainAbsence } from './commands/explain-absence.server.ts'
import { flagSections } from './commands/flag-sections.server.ts'
import { addTemplateForm, addUnderForm, assignForm, explainForm, flagForm } from './setup-forms.ts'

/** What was done, as a key of `copy.notices`. */
interface Done {
  readonly notice: string
  readonly params: Readonly<Record<string, string>>
}

export async function setUpChapter(
  actor: Person,
  chapter: ChapterRow,
  form: FormData,
  deps: Deps,
): Promise<Result<Done>> {
  const who = { actor, chapterId: chapter.id }
  switch (form.get('intent')) {
    case 'assign': {
      const parsed = parseForm(assignForm, form)
      if (!parsed.ok) return parsed
      return as('chapter.assigned', await assignChapter({ ...who, ...parsed.value }, deps))
    }
    case 'flag': {
      const parsed = parseForm(flagForm, form)
      if (!parsed.ok) return parsed
      return as('section.flagged', await flagSections({ ...who, ...parsed.value }, deps))
    }
    case 'add': {
      const parsed = parseForm(addTemplateForm, form)
      if (!parsed.ok) return parsed
      const place = { number: parsed.value.number }
      return added(chapter, await addSection({ ...who, place, title: '' }, deps))
    }
    case 'add-under': {
      const parsed = parseForm(addUnderForm, form)
      if (!parsed.ok) return parsed
      const { under, title } = parsed.value
      return added(chapter, await addSection({ ...who, place: { under }, title }, deps))
    }
    case 'explain': {
      const parsed = parseForm(explainForm, form)
      if (!parsed.ok) return parsed
      return as('section.explained', await explainAbsence({ ...who, ...parsed.value }, deps))
    }
    default:
      return invalid({ key: 'form.wrong' })
  }
}

const as = (notice: string, result: Result<unknown>): Result<Done> =>
  result.ok ? ok({ notice, params: {} }) : result

const added = (chapter: ChapterRow, result: Result<{ readonly number: string }>): Result<Done> =>
  result.ok
    ? ok({
        notice: 'section.added',
        params: { number: `${chapter.number}.${result.value.number}` },
      })
    : result
