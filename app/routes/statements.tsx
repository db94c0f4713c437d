import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { copyFor } from '#app/copy/copy.server.ts'
import { visitOf } from '#app/features/accounts/index.server.ts'
import { findPublicStatement } from '#app/features/consultations/index.server.ts'
import { MyStatementsPage } from '#app/features/statements/components/my-statements-page.tsx'
import { loadMyStatements } from '#app/features/statements/index.server.ts'
import { paths } from '#app/platform/paths.ts'
import { titled } from '#app/platform/titled.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title)

export async function loader(args: LoaderFunctionArgs) {
  const { actor, locale } = await visitOf(args)
  const { deps } = args.context
  const query = new URL(args.request.url).searchParams
  const page = /^[1-9]\d{0,4}$/.exec(query.get('page') ?? '')?.[0] ?? 1
  const number = (query.get('number') ?? '').trim().slice(0, 40)
  // An item's number, `2023-0131/2`, leads to its statement.
  const statement = number.replace(/\/\d+$/, '')
  return {
    title: copyFor(locale).feedback.mineTitle,
    mine: await loadMyStatements(actor, Number(page), deps),
    number,
    found: statement ? await findPublicStatement(deps.db, statement) : [],
    signInHref: actor.kind === 'person' ? undefined : paths.signIn(paths.statements),
  }
}

export default function Statements() {
  return <MyStatementsPage {...useLoaderData<typeof loader>()} />
}
