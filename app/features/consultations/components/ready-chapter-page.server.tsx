/** The public page of a chapter as it is sent: drawn once for everything that is in it, then kept ready. */
import { copyFor } from '#app/copy/copy.server.ts'
import { formatsFor } from '#app/copy/format.ts'
import { objectWords } from '#app/copy/object-words.ts'
import type { Visit } from '#app/features/accounts/index.server.ts'
import {
  loadPublicChapter,
  type PublicChapterHead,
  type PublicChoice,
} from '#app/features/consultations/queries/public-chapter.server.ts'
import type { Deps } from '#app/platform/deps.server.ts'
import { notModified, PageCache, sendReadyPage } from '#app/platform/page-cache.server.ts'
import { paths } from '#app/platform/paths.ts'
import { FailurePage } from '#app/ui/failure-page.tsx'
import { PublicFrame } from '#app/ui/shell/public-frame.tsx'
import { lookVersion, renderPage } from '#app/ui/shell/render-page.server.tsx'
import { PublicChapterPage } from './public-chapter-page.tsx'
import { publicLinks } from './public-links.ts'

export interface PublicChapterRequest {
  /** Undefined: there is nothing for the public at this address. */
  readonly head: PublicChapterHead | undefined
  readonly choice: PublicChoice
  readonly visit: Visit
  readonly request: Request
  readonly db: Deps['db']
}

const megabyte = 1024 * 1024
const pages = new PageCache(48 * megabyte)

export async function sendPublicChapter(asked: PublicChapterRequest): Promise<Response> {
  const { head, request } = asked
  if (!head) return notFoundPage(asked)
  const key = keyOf(head, asked)
  const known = notModified(request, key)
  if (known) return known
  return sendReadyPage(request, key, await pages.get(key, () => draw(head, asked)))
}

/** Everything that the page depends on. The version counts every write to the chapter, its items and answers. */
function keyOf(head: PublicChapterHead, { choice, visit }: PublicChapterRequest): string {
  const signedIn = visit.actor.kind === 'person'
  return JSON.stringify([
    [head.id, head.version, head.milestoneId, head.phase, head.today],
    [choice.show, choice.at, choice.page],
    [visit.locale, visit.theme, signedIn, lookVersion],
  ])
}

async function draw(
  head: PublicChapterHead,
  { choice, visit, db }: PublicChapterRequest,
): Promise<string> {
  const { locale, theme, actor } = visit
  const copy = copyFor(locale)
  const page = await loadPublicChapter(db, head, choice, objectWords(copy, formatsFor(locale)))
  const here = paths.publicChapter(head.slug, head.number)
  const signedIn = actor.kind === 'person'
  return renderPage(
    <PublicFrame links={publicLinks(here, signedIn)} current="consultations" signedIn={signedIn}>
      <PublicChapterPage page={page} />
    </PublicFrame>,
    {
      locale,
      theme,
      title: `${head.number}. ${head.title} · ${copy.shell.appName}`,
      description: head.lead || copy.reading.lead,
      scripts: ['/page.js', '/passages.js'],
    },
  )
}

function notFoundPage({ visit }: PublicChapterRequest): Response {
  const { locale, theme } = visit
  const copy = copyFor(locale)
  const signedIn = visit.actor.kind === 'person'
  const html = renderPage(
    <PublicFrame
      links={publicLinks(paths.consultations, signedIn)}
      current={undefined}
      signedIn={signedIn}
    >
      <FailurePage status={404} />
    </PublicFrame>,
    {
      locale,
      theme,
      title: `${copy.failures.notFoundTitle} · ${copy.shell.appName}`,
      description: copy.reading.lead,
      scripts: ['/page.js'],
    },
  )
  return new Response(html, {
    status: 404,
    headers: { 'content-type': 'text/html; charset=utf-8' },
  })
}
