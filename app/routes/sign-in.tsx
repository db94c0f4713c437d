import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { SignInPage } from '#app/features/accounts/components/sign-in-page.tsx'
import { loadSignInPage, signIn, visitOf } from '#app/features/accounts/index.server.ts'
import { signInForm } from '#app/features/accounts/schemas.ts'
import { parseForm, readForm } from '#app/platform/forms.server.ts'
import { paths } from '#app/platform/paths.ts'
import { replyToForm, safeBack, seeOther } from '#app/platform/respond.server.ts'
import type { PageTitle } from '#app/ui/page-title.ts'

const title: PageTitle = ({ accounts }) => accounts.signInTitle

export const handle = { bodyClass: 'signin', title }

export async function loader(args: LoaderFunctionArgs) {
  const back = safeBack(new URL(args.request.url).searchParams.get('back'), paths.home)
  const { actor, locale } = await visitOf(args)
  if (actor.kind === 'person') return seeOther(back)
  return { back, ...(await loadSignInPage(locale, args.context.deps)) }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { form, input } = await readForm(request)
  const parsed = parseForm(signInForm, form)
  if (!parsed.ok) return replyToForm(parsed, input)
  const result = await signIn({ ...parsed.value, address: context.address }, context.deps)
  if (!result.ok) return replyToForm(result, input)
  context.setCookie(await context.sessions.start(result.value.userId))
  return seeOther(safeBack(input.back, paths.home))
}

export default function SignIn() {
  const page = useLoaderData<typeof loader>()
  return <SignInPage {...page} reply={useActionData<typeof action>()} />
}
