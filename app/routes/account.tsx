import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { AccountPage } from '#app/features/accounts/components/account-page.tsx'
import { requirePerson } from '#app/features/accounts/index.server.ts'
import type { PageTitle } from '#app/ui/page-title.ts'

const title: PageTitle = ({ accounts }) => accounts.accountTitle

export const handle = { title }

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await requirePerson(args)
  return { actor }
}

export default function Account() {
  return <AccountPage person={useLoaderData<typeof loader>().actor} />
}
