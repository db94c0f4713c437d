import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { can } from '#app/domain/permissions/permissions.ts'
import { requirePerson } from '#app/features/accounts/index.server.ts'
import { findChapter } from '#app/features/chapters/index.server.ts'
import { MeasurePage } from '#app/features/measures/components/measure-page.tsx'
import { loadMeasurePage } from '#app/features/measures/index.server.ts'
import { fail } from '#app/platform/respond.server.ts'
import type { PageTitle } from '#app/ui/page-title.ts'

const title: PageTitle = ({ data }, { measure }) => data.measureNumber(String(measure))

export const handle = { title }

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await requirePerson(args)
  const { deps } = args.context
  const { edition = '', chapter: number, measure = '' } = args.params
  if (!can(actor, 'chapter.read', undefined)) return fail('forbidden')
  const chapter = await findChapter(deps.db, edition, Number(number))
  if (!chapter) return fail('not-found')
  const view = await loadMeasurePage(chapter, measure, deps)
  return view ? { view } : fail('not-found')
}

export default function Measure() {
  return <MeasurePage {...useLoaderData<typeof loader>()} />
}
