import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { can } from '#app/domain/permissions/permissions.ts'
import { sectionNumber } from '#app/domain/workflow/section-number.ts'
import { requirePerson } from '#app/features/accounts/index.server.ts'
import { loadChapterFacts } from '#app/features/chapters/index.server.ts'
import { HistoryPage } from '#app/features/sections/components/history-page.tsx'
import {
  findSectionOf,
  loadSectionHistory,
  restoreRevision,
} from '#app/features/sections/index.server.ts'
import { readForm } from '#app/platform/forms.server.ts'
import { leaveNotice } from '#app/platform/notice.server.ts'
import { fail, replyToForm, seeOther } from '#app/platform/respond.server.ts'
import type { PageTitle } from '#app/ui/page-title.ts'

const title: PageTitle = ({ workspace }, { chapter, section }) =>
  workspace.sectionHistory(sectionNumber(Number(chapter), section ?? ''))

export const handle = { title }

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await requirePerson(args)
  const { deps } = args.context
  if (!can(actor, 'chapter.read', undefined)) return fail('forbidden')
  const found = await findSectionOf(deps.db, args.params)
  if (!found) return fail('not-found')
  const { chapter, section } = found
  const facts = await loadChapterFacts(deps.db, chapter, deps.clock())
  return {
    slug: chapter.edition_slug,
    chapter: chapter.number,
    section: section.number,
    fullNumber: sectionNumber(chapter.number, section.number),
    title: section.current?.title ?? '',
    revisions: await loadSectionHistory(deps.db, section.id),
    mayEdit: can(actor, 'section.edit', facts),
  }
}

export async function action(args: ActionFunctionArgs) {
  const { actor } = await requirePerson(args)
  const { deps } = args.context
  const found = await findSectionOf(deps.db, args.params)
  if (!found) return fail('not-found')
  const { input } = await readForm(args.request)
  const { revisionId = '', seenRevisionId = '', note = '' } = input
  const sectionId = found.section.id
  const result = await restoreRevision({ actor, sectionId, revisionId, seenRevisionId, note }, deps)
  if (!result.ok) return replyToForm(result, input)
  const section = sectionNumber(found.chapter.number, found.section.number)
  leaveNotice(args.context, 'section.restored', { section, number: result.value.number })
  return seeOther(new URL(args.request.url).pathname)
}

export default function SectionHistory() {
  return <HistoryPage {...useLoaderData<typeof loader>()} reply={useActionData<typeof action>()} />
}
