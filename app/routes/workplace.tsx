import type { LoaderFunctionArgs } from '@remix-run/node'
import { Outlet, useLoaderData } from '@remix-run/react'
import { requirePerson } from '#app/features/accounts/index.server.ts'
import { WorkplaceBar } from '#app/features/editions/components/workplace-bar.tsx'
import { loadTopBar } from '#app/features/editions/index.server.ts'
import { takeNotice } from '#app/platform/notice.server.ts'
import { NoticeBar } from '#app/ui/notice-bar.tsx'
import { SkipLink } from '#app/ui/shell/page-frame.tsx'

/** The frame of every page behind the sign-in. */
export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await requirePerson(args)
  const bar = await loadTopBar(actor, args.params.edition, args.context.deps)
  return { actor, bar, notice: takeNotice(args.request, args.context) }
}

export default function Workplace() {
  const { actor, bar, notice } = useLoaderData<typeof loader>()
  return (
    <>
      <SkipLink />
      <WorkplaceBar person={actor} data={bar} />
      <NoticeBar notice={notice} />
      <Outlet />
    </>
  )
}
