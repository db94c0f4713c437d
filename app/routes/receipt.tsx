import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { copyFor } from '#app/copy/copy.server.ts'
import { visitOf } from '#app/features/accounts/index.server.ts'
import { ReceiptPage } from '#app/features/statements/components/receipt-page.tsx'
import {
  loadReceiptPage,
  releaseStatement,
  withdrawStatement,
} from '#app/features/statements/index.server.ts'
import { readForm } from '#app/platform/forms.server.ts'
import { leaveNotice } from '#app/platform/notice.server.ts'
import { paths } from '#app/platform/paths.ts'
import { fail, replyToForm, seeOther } from '#app/platform/respond.server.ts'
import { titled } from '#app/platform/titled.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title, { hidden: true })

/** The address is the key: no copy of the page is kept on the way. */
export const headers = () => ({ 'cache-control': 'no-store' })

export async function loader(args: LoaderFunctionArgs) {
  const { actor, locale } = await visitOf(args)
  const secret = args.params.secret ?? ''
  const receipt = await loadReceiptPage(secret, actor, args.context.deps)
  if (!receipt) return fail('not-found')
  return {
    title: `${copyFor(locale).feedback.receiptTitle[receipt.state]} ${receipt.number}`,
    receipt,
    signInHref:
      receipt.ofOrganisation && actor.kind !== 'person'
        ? paths.signIn(paths.receipt(secret))
        : undefined,
  }
}

export async function action(args: ActionFunctionArgs) {
  const { actor } = await visitOf(args)
  const { deps } = args.context
  const secret = args.params.secret ?? ''
  const { input } = await readForm(args.request)
  const receipt = await loadReceiptPage(secret, actor, deps)
  if (!receipt) return fail('not-found')
  const { statementId } = receipt
  const release = input.intent === 'release'
  if (!release && input.intent !== 'withdraw') return fail('bad-request')
  const result = release
    ? await releaseStatement({ actor, statementId }, deps)
    : await withdrawStatement({ actor, secret }, deps)
  if (!result.ok) return replyToForm(result, input)
  leaveNotice(args.context, release ? 'statement.released' : 'statement.withdrawn')
  return seeOther(paths.receipt(secret))
}

export default function Receipt() {
  const page = useLoaderData<typeof loader>()
  return <ReceiptPage {...page} issues={useActionData<typeof action>()?.issues ?? []} />
}
