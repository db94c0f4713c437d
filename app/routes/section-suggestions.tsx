import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { can } from '#app/domain/permissions/permissions.ts'
import { requirePerson } from '#app/features/accounts/index.server.ts'
import { findSectionOf } from '#app/features/sections/index.server.ts'
import { SuggestionsPage } from '#app/features/suggestions/components/suggestions-page.tsx'
import {
  decideOnSuggestions,
  loadSectionSuggestions,
} from '#app/features/suggestions/index.server.ts'
import { readForm } from '#app/platform/forms.server.ts'
import { leaveNotice } from '#app/platform/notice.server.ts'
import { fail, replyToForm, seeOther } from '#app/platform/respond.server.ts'

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await requirePerson(args)
  const { deps } = args.context
  if (!can(actor, 'chapter.read', undefined)) return fail('forbidden')
  const found = await findSectionOf(deps.db, args.params)
  if (!found) return fail('not-found')
  return loadSectionSuggestions(found, actor, deps)
}

export async function action(args: ActionFunctionArgs) {
  const { actor } = await requirePerson(args)
  const { form, input } = await readForm(args.request)
  const result = await decideOnSuggestions(actor, form, args.context.deps)
  if (!result.ok) return replyToForm(result, input)
  leaveNotice(args.context, result.value.key, result.value.params)
  return seeOther(new URL(args.request.url).pathname)
}

export default function SectionSuggestions() {
  const page = useLoaderData<typeof loader>()
  return <SuggestionsPage {...page} reply={useActionData<typeof action>()} />
}
