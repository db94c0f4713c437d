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
import { WorkspacePage } from '#app/features/sections/components/workspace-page.tsx'
import {
  loadWorkspace,
  recordPages,
  type TextPoint,
  workspaceViews,
} from '#app/features/sections/index.server.ts'
import { fail } from '#app/platform/respond.server.ts'
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
  return { workspace: await loadWorkspace(input, deps) }
}

export default function Chapter() {
  return <WorkspacePage {...useLoaderData<typeof loader>()} />
}
