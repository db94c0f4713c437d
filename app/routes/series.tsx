import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { copyFor } from '#app/copy/copy.server.ts'
import { formatsFor } from '#app/copy/format.ts'
import { objectWords } from '#app/copy/object-words.ts'
import { can } from '#app/domain/permissions/permissions.ts'
import { requirePerson } from '#app/features/accounts/index.server.ts'
import { findChapter } from '#app/features/chapters/index.server.ts'
import { SeriesPage } from '#app/features/indicators/components/series-page.tsx'
import { loadSeriesPage } from '#app/features/indicators/index.server.ts'
import { fail } from '#app/platform/respond.server.ts'
import type { PageTitle } from '#app/ui/page-title.ts'

const title: PageTitle = ({ records, workspace }, { chapter }) =>
  records.trajectoryOf(workspace.chapter(Number(chapter)))

export const handle = { title }

export async function loader(args: LoaderFunctionArgs) {
  const { actor, locale } = await requirePerson(args)
  const { deps } = args.context
  const { edition = '', chapter: number, key = '' } = args.params
  if (!can(actor, 'chapter.read', undefined)) return fail('forbidden')
  const chapter = await findChapter(deps.db, edition, Number(number))
  if (!chapter) return fail('not-found')
  const words = objectWords(copyFor(locale), formatsFor(locale))
  const view = await loadSeriesPage(chapter, key, words, deps)
  return view ? { view } : fail('not-found')
}

export default function Series() {
  return <SeriesPage {...useLoaderData<typeof loader>()} />
}
