import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requirePerson } from '#app/features/accounts/index.server.ts'
import { EditionsPage } from '#app/features/editions/components/editions-page.tsx'
import { listEditionCards } from '#app/features/editions/index.server.ts'
import type { PageTitle } from '#app/ui/page-title.ts'

const title: PageTitle = ({ dashboard }) => dashboard.editions

export const handle = { title }

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await requirePerson(args)
  return { actor, editions: await listEditionCards(args.context.deps.db) }
}

export default function Editions() {
  return <EditionsPage {...useLoaderData<typeof loader>()} />
}
