import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { can } from '#app/domain/permissions/permissions.ts'
import { listInstitutions, requirePerson } from '#app/features/accounts/index.server.ts'
import { findChapterForBoard, loadChapterFacts } from '#app/features/chapters/index.server.ts'
import { SignOffPage } from '#app/features/signoffs/components/sign-off-page.tsx'
import { decideOnMatrix, loadSignOffBoard } from '#app/features/signoffs/index.server.ts'
import { readForm } from '#app/platform/forms.server.ts'
import { leaveNotice } from '#app/platform/notice.server.ts'
import { fail, replyToForm, seeOther } from '#app/platform/respond.server.ts'
import type { PageTitle } from '#app/ui/page-title.ts'

const title: PageTitle = ({ signOffs }) => signOffs.title

export const handle = { title }

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await requirePerson(args)
  const { deps } = args.context
  if (!can(actor, 'chapter.read', undefined)) return fail('forbidden')
  const query = new URL(args.request.url).searchParams
  const slug = args.params.edition ?? ''
  const chapter = await findChapterForBoard(deps.db, slug, Number(query.get('chapter') ?? 0))
  if (!chapter) return fail('not-found')
  const by = query.get('by') ?? undefined
  const choice = { section: query.get('section') ?? undefined, by }
  const facts = await loadChapterFacts(deps.db, chapter, deps.clock())
  return {
    slug,
    number: chapter.number,
    title: chapter.title,
    board: await loadSignOffBoard({ actor, chapter, choice }, deps),
    mayAssign: can(actor, 'chapter.assign', facts),
    institutions: (await listInstitutions(deps.db)).filter((i) => i.kind === 'ministry'),
  }
}

export async function action(args: ActionFunctionArgs) {
  const { actor } = await requirePerson(args)
  const { form, input } = await readForm(args.request)
  const result = await decideOnMatrix(actor, form, args.context.deps)
  const { pathname, search } = new URL(args.request.url)
  if (!result.ok) return replyToForm(result, input)
  const settled = ['stance', 'record-maintained'].includes(input.intent ?? '')
  leaveNotice(args.context, settled ? 'stance.taken' : 'seal.set')
  return seeOther(pathname + search)
}

export default function SignOffs() {
  return <SignOffPage {...useLoaderData<typeof loader>()} reply={useActionData<typeof action>()} />
}
