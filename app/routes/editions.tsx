import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requirePerson } from '#app/features/accounts/index.server.ts'
import { EditionsPage } from '#app/features/editions/components/editions-page.tsx'
import { listEditions } from '#app/features/editions/index.server.ts'
import { paths } from '#app/platform/paths.ts'
import { seeOther } from '#app/platform/respond.server.ts'
import type { PageTitle } from '#app/ui/page-title.ts'

/** With one edition there is nothing to choose; `all` shows the list anyway. */
const title: PageTitle = ({ dashboard }) => dashboard.editions

export const handle = { title }

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await requirePerson(args)
  const editions = await listEditions(args.context.deps.db)
  const [only] = editions
  if (only && editions.length === 1) return seeOther(paths.edition(only.slug))
  return { actor, editions }
}

export default function Editions() {
  return <EditionsPage {...useLoaderData<typeof loader>()} />
}
