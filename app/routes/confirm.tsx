import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { copyFor } from '#app/copy/copy.server.ts'
import { readLink, visitOf } from '#app/features/accounts/index.server.ts'
import { ConfirmPage } from '#app/features/statements/components/confirm-page.tsx'
import { confirmStatement } from '#app/features/statements/index.server.ts'
import { leaveNotice } from '#app/platform/notice.server.ts'
import { paths } from '#app/platform/paths.ts'
import { data, replyToForm, seeOther } from '#app/platform/respond.server.ts'
import { titled } from '#app/platform/titled.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title, { hidden: true })

export const headers = () => ({ 'cache-control': 'no-store' })

/** Reading changes nothing: mail scanners open links. */
export async function loader(args: LoaderFunctionArgs) {
  const { locale } = await visitOf(args)
  const { db, clock } = args.context.deps
  const known = await readLink(db, 'statement-confirmation', args.params.token ?? '', clock)
  const usable = known !== undefined
  const { confirmTitle, confirmUsedTitle } = copyFor(locale).feedback
  const title = usable ? confirmTitle : confirmUsedTitle
  return data({ title, usable }, { status: usable ? 200 : 404 })
}

export async function action({ params, context }: ActionFunctionArgs) {
  const result = await confirmStatement({ token: params.token ?? '' }, context.deps)
  if (!result.ok) return replyToForm(result, {})
  leaveNotice(context, 'statement.confirmed')
  const { secret } = result.value
  return seeOther(secret ? paths.receipt(secret) : paths.statements)
}

export default function Confirm() {
  const { usable } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>() !== undefined
  return <ConfirmPage usable={usable && !refused} />
}
