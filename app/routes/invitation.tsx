import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { InvitationPage } from '#app/features/accounts/components/invitation-page.tsx'
import { acceptInvitation, readLink } from '#app/features/accounts/index.server.ts'
import { newPasswordForm } from '#app/features/accounts/schemas.ts'
import { parseForm, readForm } from '#app/platform/forms.server.ts'
import { paths } from '#app/platform/paths.ts'
import { replyToForm, seeOther } from '#app/platform/respond.server.ts'
import type { PageTitle } from '#app/ui/page-title.ts'

const title: PageTitle = ({ accounts }) => accounts.invitationTitle

export const handle = { title }

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { db, clock } = context.deps
  const userId = await readLink(db, 'invitation', params.token ?? '', clock)
  return { usable: userId !== undefined }
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { form, input } = await readForm(request)
  const parsed = parseForm(newPasswordForm, form)
  if (!parsed.ok) return replyToForm(parsed, input)
  const { password } = parsed.value
  const result = await acceptInvitation({ token: params.token ?? '', password }, context.deps)
  if (!result.ok) return replyToForm(result, input)
  context.setCookie(await context.sessions.start(result.value.userId))
  return seeOther(paths.home)
}

export default function Invitation() {
  const { usable } = useLoaderData<typeof loader>()
  return <InvitationPage usable={usable} reply={useActionData<typeof action>()} />
}
