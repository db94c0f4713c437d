import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { can } from '#app/domain/permissions/permissions.ts'
import { requirePerson } from '#app/features/accounts/index.server.ts'
import { findChapter } from '#app/features/chapters/index.server.ts'
import { SetupPage } from '#app/features/sections/components/setup-page.tsx'
import { loadChapterSetup, setUpChapter } from '#app/features/sections/index.server.ts'
import { readForm } from '#app/platform/forms.server.ts'
import { leaveNotice } from '#app/platform/notice.server.ts'
import { paths } from '#app/platform/paths.ts'
import { fail, replyToForm, seeOther } from '#app/platform/respond.server.ts'
import type { PageTitle } from '#app/ui/page-title.ts'

const title: PageTitle = ({ setup }) => setup.title

export const handle = { title }

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await requirePerson(args)
  const { deps } = args.context
  if (!can(actor, 'chapter.read', undefined)) return fail('forbidden')
  const chapter = await findChapter(deps.db, args.params.edition ?? '', Number(args.params.chapter))
  if (!chapter) return fail('not-found')
  return { setup: await loadChapterSetup(actor, chapter, deps) }
}

export async function action(args: ActionFunctionArgs) {
  const { actor } = await requirePerson(args)
  const { deps } = args.context
  const { edition = '', chapter: number } = args.params
  const chapter = await findChapter(deps.db, edition, Number(number))
  if (!chapter) return fail('not-found')
  const { form, input } = await readForm(args.request)
  const result = await setUpChapter(actor, chapter, form, deps)
  if (!result.ok) return replyToForm(result, input)
  leaveNotice(args.context, result.value.notice, result.value.params)
  return seeOther(paths.chapterSetup(edition, chapter.number))
}

export default function Setup() {
  return <SetupPage {...useLoaderData<typeof loader>()} reply={useActionData<typeof action>()} />
}
