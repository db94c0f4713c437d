import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { can } from '#app/domain/permissions/permissions.ts'
import { requirePerson } from '#app/features/accounts/index.server.ts'
import { findEdition } from '#app/features/editions/index.server.ts'
import { ExportPage } from '#app/features/exports/components/export-page.tsx'
import { loadExportPage } from '#app/features/exports/index.server.ts'
import { fail } from '#app/platform/respond.server.ts'
import type { PageTitle } from '#app/ui/page-title.ts'

const title: PageTitle = ({ exports }) => exports.title

export const handle = { title }

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await requirePerson(args)
  if (!can(actor, 'chapter.read', undefined)) return fail('forbidden')
  const edition = await findEdition(args.context.deps.db, args.params.edition ?? '')
  if (!edition) return fail('not-found')
  const chapter = new URL(args.request.url).searchParams.get('chapter') ?? ''
  return { ...(await loadExportPage(edition, args.context.deps)), chapter }
}

export default function Export() {
  return <ExportPage {...useLoaderData<typeof loader>()} />
}
