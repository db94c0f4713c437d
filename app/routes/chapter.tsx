import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { copyFor } from '#app/copy/copy.server.ts'
import { formatsFor } from '#app/copy/format.ts'
import { pointTitle } from '#app/copy/milestone-title.ts'
import { objectWords } from '#app/copy/object-words.ts'
import { redlineWords } from '#app/copy/redline-words.ts'
import { can } from '#app/domain/permissions/permissions.ts'
import { requirePerson } from '#app/features/accounts/index.server.ts'
import { findChapter } from '#app/features/chapters/index.server.ts'
import { CommentedWorkspace } from '#app/features/comments/components/commented-workspace.tsx'
import { decideInMargin, loadMargin } from '#app/features/comments/index.server.ts'
import { placeQuery } from '#app/features/comments/schemas.ts'
import {
  loadWorkspace,
  recordPages,
  type TextPoint,
  workspaceViews,
} from '#app/features/sections/index.server.ts'
import { readForm } from '#app/platform/forms.server.ts'
import { leaveNotice } from '#app/platform/notice.server.ts'
import { paths } from '#app/platform/paths.ts'
import { fail, replyToForm, seeOther } from '#app/platform/respond.server.ts'
import type { PageTitle } from '#app/ui/page-title.ts'

const title: PageTitle = ({ workspace }, { chapter }) => workspace.chapter(Number(chapter))

export const handle = { title }

export async function loader(args: LoaderFunctionArgs) {
  const { actor, locale } = await requirePerson(args)
  const { deps } = args.context
  if (!can(actor, 'chapter.read', undefined)) return fail('forbidden')
  const { edition = '', chapter: number } = args.params
  const chapter = await findChapter(deps.db, edition, Number(number))
  if (!chapter) return fail('not-found')
  const copy = copyFor(locale)
  const format = formatsFor(locale)
  const query = new URL(args.request.url).searchParams
  const input = {
    actor,
    chapter,
    words: { ...objectWords(copy, format), pages: recordPages(copy, chapter) },
    view: workspaceViews.find((view) => view === query.get('view')) ?? 'clean',
    base: query.get('base') ?? undefined,
    redlineWords: (from: TextPoint) =>
      redlineWords(copy, pointTitle(copy, format, from), copy.compare.present),
  }
  const place = placeQuery.parse(Object.fromEntries(query))
  return {
    workspace: await loadWorkspace(input, deps),
    margin: await loadMargin(actor, chapter, place, deps),
  }
}

export async function action(args: ActionFunctionArgs) {
  const { actor } = await requirePerson(args)
  const { form, input } = await readForm(args.request)
  const result = await decideInMargin(actor, form, args.context.deps)
  if (!result.ok) return replyToForm(result, input)
  const { intent = '' } = input
  const settled = intent === 'resolve' || intent === 'reopen'
  const placed = intent === 'confirm' || intent === 'attach'
  leaveNotice(args.context, `comment.${settled ? intent : placed ? 'placed' : 'added'}`)
  const query = new URL(args.request.url).searchParams
  const view = { view: query.get('view') ?? undefined, base: query.get('base') ?? undefined }
  const { edition = '', chapter: number } = args.params
  const page = paths.chapterView(edition, Number(number), view)
  return seeOther(`${page}#k-${result.value.threadId}`)
}

export default function Chapter() {
  const { workspace, margin } = useLoaderData<typeof loader>()
  return <CommentedWorkspace {...{ workspace, margin }} reply={useActionData<typeof action>()} />
}
