import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { can } from '#app/domain/permissions/permissions.ts'
import { InstitutionsPage } from '#app/features/accounts/components/institutions-page.tsx'
import { loadInstitutions, requirePerson } from '#app/features/accounts/index.server.ts'
import { fail } from '#app/platform/respond.server.ts'

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await requirePerson(args)
  if (!can(actor, 'account.manage', undefined)) return fail('forbidden')
  return { institutions: await loadInstitutions(args.context.deps) }
}

export default function Institutions() {
  return <InstitutionsPage {...useLoaderData<typeof loader>()} />
}
