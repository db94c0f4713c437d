import type { LoaderFunctionArgs } from '@remix-run/node'
import { visitOf } from '#app/features/accounts/index.server.ts'
import { sendPublicChapter } from '#app/features/consultations/components/ready-chapter-page.server.tsx'
import { findPublicChapter, readChoice } from '#app/features/consultations/index.server.ts'

/** Ready HTML: which page it is now costs one read; the page itself is drawn when something in it has changed. */
export async function loader(args: LoaderFunctionArgs) {
  const { edition = '', n = '' } = args.params
  const { db, clock } = args.context.deps
  const number = /^\d{1,3}$/.test(n) ? Number(n) : 0
  const head = await findPublicChapter(db, edition, number, clock())
  const choice = readChoice(new URL(args.request.url).searchParams)
  return sendPublicChapter({ head, choice, db, visit: await visitOf(args), request: args.request })
}
