import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { copyFor } from '#app/copy/copy.server.ts'
import { visitOf } from '#app/features/accounts/index.server.ts'
import { FeedbackPage } from '#app/features/statements/components/feedback-page.tsx'
import {
  drawFeedbackForm,
  findOpenText,
  handleFeedback,
  newDraft,
} from '#app/features/statements/index.server.ts'
import { paths } from '#app/platform/paths.ts'
import { data, fail, seeOther, statusOf } from '#app/platform/respond.server.ts'
import { titled } from '#app/platform/titled.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title, { hidden: true })

export async function loader(args: LoaderFunctionArgs) {
  const { actor, locale } = await visitOf(args)
  const { deps } = args.context
  const open = await findOpenText(args.params, deps)
  if (!open) return fail('not-found')
  const { search, searchParams } = new URL(args.request.url)
  const { slug, number } = open.about
  const draft = newDraft(searchParams, open, actor, deps)
  return {
    title: `${copyFor(locale).feedback.crumb}: ${number}. ${open.about.title}`,
    form: await drawFeedbackForm(open, draft, actor, deps),
    issues: [],
    reason: undefined,
    fresh: true,
    signInHref: paths.signIn(paths.feedback(slug, number) + search),
  }
}

export async function action(args: ActionFunctionArgs) {
  const { actor, locale } = await visitOf(args)
  const { deps, address } = args.context
  const open = await findOpenText(args.params, deps)
  if (!open) return fail('not-found')
  const form = await args.request.formData()
  const outcome = await handleFeedback({ actor, open, form, address, locale }, deps)
  if (outcome.receipt) return seeOther(paths.receipt(outcome.receipt.secret))
  const { draft, issues, reason } = outcome
  const drawn = await drawFeedbackForm(open, draft, actor, deps)
  const status = reason ? statusOf[reason] : 200
  return data({ form: drawn, issues, reason, fresh: false }, { status })
}

export default function Feedback() {
  const opened = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  return <FeedbackPage {...opened} {...reply} />
}
