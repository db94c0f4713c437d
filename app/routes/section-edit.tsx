import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { copyFor } from '#app/copy/copy.server.ts'
import { formatsFor } from '#app/copy/format.ts'
import { objectWords } from '#app/copy/object-words.ts'
import { can } from '#app/domain/permissions/permissions.ts'
import { sectionNumber } from '#app/domain/workflow/section-number.ts'
import { requirePerson } from '#app/features/accounts/index.server.ts'
import { loadChapterFacts } from '#app/features/chapters/index.server.ts'
import { ConflictPage } from '#app/features/sections/components/conflict-page.tsx'
import { EditPage } from '#app/features/sections/components/edit-page.tsx'
import { editSection, findSectionOf, loadEditPage } from '#app/features/sections/index.server.ts'
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
  const facts = await loadChapterFacts(deps.db, found.chapter, deps.clock())
  if (!can(actor, 'section.edit', facts)) return fail('forbidden')
  const words = objectWords(copyFor(locale), formatsFor(locale))
  const page = await loadEditPage(found, actor, words, deps)
  return page ?? fail('not-found')
}

export async function action(args: ActionFunctionArgs) {
  const { actor } = await requirePerson(args)
  const { deps } = args.context
  const found = await findSectionOf(deps.db, args.params)
  if (!found) return fail('not-found')
  const { input } = await readForm(args.request)
  const outcome = await editSection(found, actor, input, deps)
  const { edition_slug, number } = found.chapter
  if (outcome.kind === 'saved') {
    const { number: section } = found.section
    const { number: saved, merged } = outcome.value
    const words = { section: sectionNumber(number, section), number: saved }
    const compare = paths.sectionCompare(edition_slug, number, section, saved - 1, saved)
    leaveNotice(args.context, merged ? 'section.merged' : 'section.saved', words, compare)
    return seeOther(paths.sectionInChapter(edition_slug, number, section))
  }
  if (outcome.kind === 'discarded') {
    leaveNotice(args.context, 'draft.discarded')
    return seeOther(paths.sectionInChapter(edition_slug, number, found.section.number))
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
