import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { copyFor } from '#app/copy/copy.server.ts'
import { transitionKinds } from '#app/domain/workflow/states.ts'
import { requirePerson } from '#app/features/accounts/index.server.ts'
import { TransitionPage } from '#app/features/chapters/components/transition-page.tsx'
import { findChapter, loadTransition, moveChapter } from '#app/features/chapters/index.server.ts'
import { readForm } from '#app/platform/forms.server.ts'
import { leaveNotice } from '#app/platform/notice.server.ts'
import { paths } from '#app/platform/paths.ts'
import { fail, replyToForm, seeOther } from '#app/platform/respond.server.ts'
import type { PageTitle } from '#app/ui/page-title.ts'

const kindOf = (value: unknown) => transitionKinds.find((kind) => kind === value)

const title: PageTitle = ({ workspace }, { chapter }) => workspace.chapter(Number(chapter))

export const handle = { title }

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await requirePerson(args)
  const { deps } = args.context
  const chapter = await findChapter(deps.db, args.params.edition ?? '', Number(args.params.chapter))
  const kind = kindOf(new URL(args.request.url).searchParams.get('kind'))
  if (!chapter || !kind) return fail('not-found')
  const page = await loadTransition(chapter, actor, kind, deps)
  return page ?? fail('forbidden')
}

export async function action(args: ActionFunctionArgs) {
  const { actor, locale } = await requirePerson(args)
  const { deps } = args.context
  const { edition = '', chapter: number } = args.params
  const chapter = await findChapter(deps.db, edition, Number(number))
  const { input } = await readForm(args.request)
  const kind = kindOf(input.kind)
  if (!chapter || !kind) return fail('not-found')
  const { seen = '', reason = '' } = input
  const result = await moveChapter({ actor, chapterId: chapter.id, kind, reason, seen }, deps)
  if (!result.ok) return replyToForm(result, input)
  const change = copyFor(locale).terms.transition[kind].toLowerCase()
  leaveNotice(args.context, 'chapter.moved', { chapter: chapter.number, change })
  return seeOther(paths.chapter(edition, chapter.number))
}

export default function Transition() {
  return (
    <TransitionPage {...useLoaderData<typeof loader>()} reply={useActionData<typeof action>()} />
  )
}
