import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { copyFor } from '#app/copy/copy.server.ts'
import { visitOf } from '#app/features/accounts/index.server.ts'
import { ConsultationsPage } from '#app/features/consultations/components/consultations-page.tsx'
import { loadConsultationList } from '#app/features/consultations/index.server.ts'
import { titled } from '#app/platform/titled.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title)

export async function loader(args: LoaderFunctionArgs) {
  const { locale } = await visitOf(args)
  return {
    title: copyFor(locale).reading.title,
    editions: await loadConsultationList(args.context.deps),
  }
}

export default function Consultations() {
  return <ConsultationsPage editions={useLoaderData<typeof loader>().editions} />
}
