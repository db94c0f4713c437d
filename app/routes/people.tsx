import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { can } from '#app/domain/permissions/permissions.ts'
import { PeoplePage } from '#app/features/accounts/components/people-page.tsx'
import {
  endMembership,
  invitePerson,
  loadPeople,
  requirePerson,
} from '#app/features/accounts/index.server.ts'
import { invitationForm } from '#app/features/accounts/schemas.ts'
import { parseForm, readForm } from '#app/platform/forms.server.ts'
import { leaveNotice } from '#app/platform/notice.server.ts'
import { paths } from '#app/platform/paths.ts'
import { fail, replyToForm, seeOther } from '#app/platform/respond.server.ts'
import type { PageTitle } from '#app/ui/page-title.ts'

const title: PageTitle = ({ accounts }) => accounts.peopleTitle

export const handle = { title }

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await requirePerson(args)
  if (!can(actor, 'account.manage', undefined)) return fail('forbidden')
  return loadPeople(args.context.deps)
}

export async function action(args: ActionFunctionArgs) {
  const { actor } = await requirePerson(args)
  const { deps, sessions } = args.context
  const { form, input } = await readForm(args.request)
  if (input.end) {
    const ended = await endMembership({ actor, membershipId: input.end }, deps)
    if (!ended.ok) return replyToForm(ended, input)
    await sessions.endAll(ended.value.userId)
    leaveNotice(args.context, 'role.ended')
    return seeOther(paths.people)
  }
  const parsed = parseForm(invitationForm, form)
  if (!parsed.ok) return replyToForm(parsed, input)
  const result = await invitePerson({ actor, ...parsed.value }, deps)
  if (!result.ok) return replyToForm(result, input)
  leaveNotice(args.context, 'person.invited', { email: parsed.value.email })
  return seeOther(paths.people)
}

export default function People() {
  return <PeoplePage {...useLoaderData<typeof loader>()} reply={useActionData<typeof action>()} />
}
