import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { copyFor } from '#app/copy/copy.server.ts'
import { formatsFor } from '#app/copy/format.ts'
import { pointTitle } from '#app/copy/milestone-title.ts'
import { objectWords } from '#app/copy/object-words.ts'
import { redlineWords } from '#app/copy/redline-words.ts'
import { can } from '#app/domain/permissions/permissions.ts'
import { requirePerson } from '#app/features/accounts/index.server.ts'
import { findChapter } from '#app/features/chapters/index.server.ts'
import { ComparePage } from '#app/features/sections/components/compare-page.tsx'
import { hunkFilters } from '#app/features/sections/components/compare-tools.tsx'
import { loadChapterComparison } from '#app/features/sections/index.server.ts'
import { fail } from '#app/platform/respond.server.ts'
import type { PageTitle } from '#app/ui/page-title.ts'

const title: PageTitle = ({ compare }, { chapter }) => compare.title(Number(chapter))

export const handle = { title }

export async function loader(args: LoaderFunctionArgs) {
  const { actor, locale } = await requirePerson(args)
  const { db } = args.context.deps
  if (!can(actor, 'chapter.read', undefined)) return fail('forbidden')
  const { edition: slug = '', chapter: number } = args.params
  const chapter = await findChapter(db, slug, Number(number))
  if (!chapter) return fail('not-found')
  const [copy, format] = [copyFor(locale), formatsFor(locale)]
  const query = new URL(args.request.url).searchParams
  const view = query.get('view') === 'inline' ? 'inline' : 'side'
  const comparison = await loadChapterComparison(db, {
    chapter,
    from: query.get('from') ?? undefined,
    to: query.get('to') ?? undefined,
    view,
    words: objectWords(copy, format),
    redlineWords: (from, to) =>
      redlineWords(copy, pointTitle(copy, format, from), pointTitle(copy, format, to)),
  })
  const only = hunkFilters.find((f) => f === query.get('only')) ?? 'all'
  return { slug, number: chapter.number, comparison, view, only } as const
}

export default function ChapterCompare() {
  return <ComparePage {...useLoaderData<typeof loader>()} />
}
