import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { copyFor } from '#app/copy/copy.server.ts'
import { formatsFor } from '#app/copy/format.ts'
import { objectWords } from '#app/copy/object-words.ts'
import { sectionNumber } from '#app/domain/workflow/section-number.ts'
import { requirePerson } from '#app/features/accounts/index.server.ts'
import { ConflictPage } from '#app/features/sections/components/conflict-page.tsx'
import { EditPage } from '#app/features/sections/components/edit-page.tsx'
import { editSection, findSectionOf, loadEditPage } from '#app/features/sections/index.server.ts'
import { findItemOfChapter, proposeSuggestion } from '#app/features/suggestions/index.server.ts'
import { readForm } from '#app/platform/forms.server.ts'
import { leaveNotice } from '#app/platform/notice.server.ts'
import { paths } from '#app/platform/paths.ts'
import { data, fail, replyToForm, seeOther } from '#app/platform/respond.server.ts'
import type { PageTitle } from '#app/ui/page-title.ts'

const title: PageTitle = ({ editor }, { chapter, section }) =>
  editor.text(sectionNumber(Number(chapter), section ?? ''))

export const handle = { hydrate: true, title }

export async function loader(args: LoaderFunctionArgs) {
  const { actor, locale } = await requirePerson(args)
  const { deps } = args.context
  const found = await findSectionOf(deps.db, args.params)
  if (!found) return fail('not-found')
  const words = objectWords(copyFor(locale), formatsFor(locale))
  const query = new URL(args.request.url).searchParams
  const page = await loadEditPage(found, { actor, words, mode: query.get('mode') }, deps)
  if (!page.ok) return fail(page.reason)
  const itemId = query.get('item')
  const item = itemId ? await findItemOfChapter(deps.db, itemId, found.chapter.id) : undefined
  return { ...page.value, item: item && { id: item.id, number: item.fullNumber } }
}

export async function action(args: ActionFunctionArgs) {
  const { actor } = await requirePerson(args)
  const { deps } = args.context
  const found = await findSectionOf(deps.db, args.params)
  if (!found) return fail('not-found')
  const { input } = await readForm(args.request)
  const { edition_slug: slug, number } = found.chapter
  const section = found.section.number
  if (input.intent === 'suggest') {
    const { baseRevisionId = '', markdown = '', note = '', itemId } = input
    const proposal = { sectionId: found.section.id, baseRevisionId, markdown, note, itemId }
    const proposed = await proposeSuggestion({ actor, ...proposal }, deps)
    if (!proposed.ok) return replyToForm(proposed, input)
    leaveNotice(args.context, 'suggestion.proposed', { section: sectionNumber(number, section) })
    return seeOther(paths.suggestions(slug, number, section))
  }
  const outcome = await editSection(found, actor, input, deps)
  if (outcome.kind === 'saved') {
    const { number: saved, merged } = outcome.value
    const words = { section: sectionNumber(number, section), number: saved }
    const compare = paths.sectionCompare(slug, number, section, saved - 1, saved)
    leaveNotice(args.context, merged ? 'section.merged' : 'section.saved', words, compare)
    return seeOther(paths.sectionInChapter(slug, number, section))
  }
  if (outcome.kind === 'discarded') {
    leaveNotice(args.context, 'draft.discarded')
    return seeOther(paths.sectionInChapter(slug, number, section))
  }
  if (outcome.kind === 'conflict') return data({ conflict: outcome.page }, { status: 409 })
  return replyToForm(outcome.refusal, input)
}

export default function SectionEdit() {
  const page = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  if (reply && 'conflict' in reply) return <ConflictPage {...reply.conflict} />
  return <EditPage {...page} reply={reply} />
}
