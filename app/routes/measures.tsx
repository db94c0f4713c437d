import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { can } from '#app/domain/permissions/permissions.ts'
import { requirePerson } from '#app/features/accounts/index.server.ts'
import { findChapter } from '#app/features/chapters/index.server.ts'
import { MeasureListPage } from '#app/features/measures/components/measure-list-page.tsx'
import { loadMeasureList } from '#app/features/measures/index.server.ts'
import { fail } from '#app/platform/respond.server.ts'
import type { PageTitle } from '#app/ui/page-title.ts'

const title: PageTitle = ({ records }, { chapter }) => records.measuresOf(Number(chapter))

export const handle = { title }

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await requirePerson(args)
  const { deps } = args.context
  const { edition = '', chapter: number } = args.params
  if (!can(actor, 'chapter.read', undefined)) return fail('forbidden')
  const chapter = await findChapter(deps.db, edition, Number(number))
  if (!chapter) return fail('not-found')
  return { list: await loadMeasureList(chapter, deps) }
}

export default function Measures() {
  return <MeasureListPage {...useLoaderData<typeof loader>()} />
}
