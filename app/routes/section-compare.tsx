import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { copyFor } from '#app/copy/copy.server.ts'
import { formatsFor } from '#app/copy/format.ts'
import { objectWords } from '#app/copy/object-words.ts'
import { redlineWords } from '#app/copy/redline-words.ts'
import { can } from '#app/domain/permissions/permissions.ts'
import { sectionNumber } from '#app/domain/workflow/section-number.ts'
import { requirePerson } from '#app/features/accounts/index.server.ts'
import { SectionComparePage } from '#app/features/sections/components/section-compare-page.tsx'
import { findSectionOf, loadSectionComparison } from '#app/features/sections/index.server.ts'
import { fail } from '#app/platform/respond.server.ts'
import type { PageTitle } from '#app/ui/page-title.ts'

const title: PageTitle = ({ compare }, { chapter, section }) =>
  compare.sectionTitle(sectionNumber(Number(chapter), section ?? ''))

export const handle = { title }

export async function loader(args: LoaderFunctionArgs) {
  const { actor, locale } = await requirePerson(args)
  const { db } = args.context.deps
  if (!can(actor, 'chapter.read', undefined)) return fail('forbidden')
  const found = await findSectionOf(db, args.params)
  if (!found) return fail('not-found')
  const { chapter, section } = found
  const query = new URL(args.request.url).searchParams
  const newest = section.current?.number ?? 1
  const to = Number(query.get('to')) || newest
  const from = Number(query.get('from')) || Math.max(1, to - 1)
  const view = query.get('view') === 'side' ? 'side' : 'inline'
  const copy = copyFor(locale)
  const words = objectWords(copy, formatsFor(locale))
  const labels = redlineWords(copy, `v${from}`, `v${to}`)
  const input = { chapter, section, from, to, view, words, redlineWords: labels } as const
  const comparison = await loadSectionComparison(db, input)
  if (!comparison) return fail('not-found')
  const fullNumber = sectionNumber(chapter.number, section.number)
  const place = { slug: chapter.edition_slug, chapter: chapter.number, section: section.number }
  return { ...place, fullNumber, from, to, view, comparison } as const
}

export default function SectionCompare() {
  return <SectionComparePage {...useLoaderData<typeof loader>()} />
}
