import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { copyFor } from '#app/copy/copy.server.ts'
import { visitOf } from '#app/features/accounts/index.server.ts'
import { OutcomesPage } from '#app/features/consultations/components/outcomes-page.tsx'
import { loadOutcomes } from '#app/features/consultations/index.server.ts'
import { fail } from '#app/platform/respond.server.ts'
import { titled } from '#app/platform/titled.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title)

const numberIn = (query: URLSearchParams, name: string): number | undefined => {
  const text = query.get(name) ?? ''
  return /^[1-9]\d{0,4}$/.test(text) ? Number(text) : undefined
}

export async function loader(args: LoaderFunctionArgs) {
  const { locale } = await visitOf(args)
  const query = new URL(args.request.url).searchParams
  const page = await loadOutcomes(args.context.deps.db, args.params.edition ?? '', {
    chapter: numberIn(query, 'chapter'),
    by: query.get('by') ?? '',
    page: numberIn(query, 'page') ?? 1,
  })
  if (!page) return fail('not-found')
  return { title: copyFor(locale).reading.outcomesTitle, page }
}

export default function Outcomes() {
  return <OutcomesPage page={useLoaderData<typeof loader>().page} />
}
