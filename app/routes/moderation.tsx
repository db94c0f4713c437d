import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { can } from '#app/domain/permissions/permissions.ts'
import { requirePerson } from '#app/features/accounts/index.server.ts'
import { findEdition } from '#app/features/editions/index.server.ts'
import { ModerationPage } from '#app/features/statements/components/moderation-page.tsx'
import {
  loadModerationQueue,
  moderateByForm,
  moderationLists,
} from '#app/features/statements/index.server.ts'
import { readForm } from '#app/platform/forms.server.ts'
import { leaveNotice } from '#app/platform/notice.server.ts'
import { fail, replyToForm, seeOther } from '#app/platform/respond.server.ts'

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await requirePerson(args)
  const { db } = args.context.deps
  const edition = await findEdition(db, args.params.edition ?? '')
  if (!edition) return fail('not-found')
  const facts = { coordinatorId: edition.coordinator_id, archived: edition.archived_at !== null }
  if (!can(actor, 'edition.manage', facts)) return fail('forbidden')
  const query = new URL(args.request.url).searchParams
  const number = (name: string) => Number.parseInt(query.get(name) ?? '', 10) || undefined
  const chapter = number('chapter')
  const list = moderationLists.find((l) => l === query.get('show')) ?? 'waiting'
  const choice = { list, chapter, page: number('page') ?? 1 }
  const queue = await loadModerationQueue(db, edition.id, choice)
  return { slug: edition.slug, chapter, lists: moderationLists, queue }
}

export async function action(args: ActionFunctionArgs) {
  const { actor } = await requirePerson(args)
  const { form, input } = await readForm(args.request)
  const result = await moderateByForm(actor, form, args.context.deps)
  if (!result.ok) return replyToForm(result, input)
  const { number, decision } = result.value
  const notice = decision === 'publish' ? 'item.published' : 'item.withheld'
  leaveNotice(args.context, notice, { item: number })
  const { pathname, search } = new URL(args.request.url)
  return seeOther(pathname + search)
}

export default function Moderation() {
  return (
    <ModerationPage {...useLoaderData<typeof loader>()} reply={useActionData<typeof action>()} />
  )
}
