import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { copyFor } from '#app/copy/copy.server.ts'
import { can } from '#app/domain/permissions/permissions.ts'
import { requirePerson } from '#app/features/accounts/index.server.ts'
import { AnswersPage } from '#app/features/answers/components/answers-page.tsx'
import { handleAnswerPost, loadAnswersPage } from '#app/features/answers/index.server.ts'
import { findEdition } from '#app/features/editions/index.server.ts'
import { readForm } from '#app/platform/forms.server.ts'
import { leaveNotice } from '#app/platform/notice.server.ts'
import { data, fail, seeOther, statusOf } from '#app/platform/respond.server.ts'

async function pageFor(args: LoaderFunctionArgs) {
  const { actor, locale } = await requirePerson(args)
  const { deps } = args.context
  const edition = await findEdition(deps.db, args.params.edition ?? '')
  if (!edition) return fail('not-found')
  if (!can(actor, 'chapter.read', undefined)) return fail('forbidden')
  const query = new URL(args.request.url).searchParams
  const page = await loadAnswersPage({ actor, edition, query }, deps)
  return { actor, locale, page: page ?? fail('not-found') }
}

export async function loader(args: LoaderFunctionArgs) {
  return (await pageFor(args)).page
}

export async function action(args: ActionFunctionArgs) {
  const { actor, locale, page } = await pageFor(args)
  const { form, input } = await readForm(args.request)
  const chapterId = page.chapter.id
  const words = copyFor(locale).answers
  const notes = { accepted: words.acceptedNote, undone: words.undoneNote }
  const result = await handleAnswerPost({ actor, chapterId, form, notes }, args.context.deps)
  if (result.ok) {
    leaveNotice(args.context, result.notice, result.params)
    const url = new URL(args.request.url)
    // A released or replaced answer is looked at, not written again.
    url.searchParams.delete('renew')
    return seeOther(url.pathname + url.search)
  }
  const ticked = form.getAll('item').filter((value) => typeof value === 'string')
  const { reason, issues } = result
  return data({ reply: { reason, issues, input }, ticked }, { status: statusOf[reason] })
}

export default function Answers() {
  const answer = useActionData<typeof action>()
  const page = useLoaderData<typeof loader>()
  return <AnswersPage {...page} reply={answer?.reply} ticked={answer?.ticked} />
}
