import type { LoaderFunctionArgs } from '@remix-run/node'
import { Outlet, useLoaderData } from '@remix-run/react'
import { visitOf } from '#app/features/accounts/index.server.ts'
import { publicLinks } from '#app/features/consultations/components/public-links.ts'
import { takeNotice } from '#app/platform/notice.server.ts'
import { NoticeBar } from '#app/ui/notice-bar.tsx'
import { PublicFrame } from '#app/ui/shell/public-frame.tsx'

export const handle = { bodyClass: 'public' }

/** The frame of the pages that anybody may open. */
export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await visitOf(args)
  const { pathname, search } = new URL(args.request.url)
  return {
    here: pathname.replace(/\.data$/, '') + search,
    mine: /^\/(statements|confirm)\b|\/feedback$/.test(pathname),
    signedIn: actor.kind === 'person',
    notice: takeNotice(args.request, args.context),
  }
}

export default function Public() {
  const { here, mine, signedIn, notice } = useLoaderData<typeof loader>()
  return (
    <PublicFrame
      links={publicLinks(here, signedIn)}
      current={mine ? 'mine' : 'consultations'}
      signedIn={signedIn}
    >
      <NoticeBar notice={notice} />
      <Outlet />
    </PublicFrame>
  )
}
