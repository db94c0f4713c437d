import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { can } from '#app/domain/permissions/permissions.ts'
import { requirePerson } from '#app/features/accounts/index.server.ts'
import { JournalPage } from '#app/features/audit/components/journal-page.tsx'
import { loadJournal } from '#app/features/audit/index.server.ts'
import { findEdition } from '#app/features/editions/index.server.ts'
import { fail } from '#app/platform/respond.server.ts'
import type { PageTitle } from '#app/ui/page-title.ts'

const title: PageTitle = ({ journal }) => journal.title

export const handle = { title }

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await requirePerson(args)
  const { deps } = args.context
  if (!can(actor, 'audit.read', undefined)) return fail('forbidden')
  const edition = await findEdition(deps.db, args.params.edition ?? '')
  if (!edition) return fail('not-found')
  const query = new URL(args.request.url).searchParams
  const filter = {
    chapter: Number.parseInt(query.get('chapter') ?? '', 10) || undefined,
    event: query.get('event') ?? '',
    after: query.get('after') ?? '',
  }
  return { slug: edition.slug, filter, journal: await loadJournal(edition.id, filter, deps) }
}

export default function Journal() {
  return <JournalPage {...useLoaderData<typeof loader>()} />
}
