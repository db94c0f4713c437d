/**
 * The redline of a chapter between two points, over all its sections at once, so that a passage which went to
 * another section is a move. Revisions are immutable, so a computed redline is kept by their ids.
 */
import { type ChapterRedline, redlineChapter } from '#app/domain/redline/index.ts'
import { LruCache } from '#app/platform/lru-cache.ts'
import type { PointSection } from './queries/text-points.server.ts'

export interface ComparedSection {
  readonly sectionId: string
  readonly number: string
  readonly old: PointSection | undefined
  readonly new: PointSection | undefined
}

export interface ComparedChapter {
  readonly sections: readonly ComparedSection[]
  readonly redline: ChapterRedline
}

const redlines = new LruCache<string, ChapterRedline>(60)

export function compareChapter(
  from: readonly PointSection[],
  to: readonly PointSection[],
): ComparedChapter {
  const before = new Map(from.map((s) => [s.sectionId, s]))
  const after = new Map(to.map((s) => [s.sectionId, s]))
  const ids = [...new Set([...to, ...from].map((s) => s.sectionId))]
  const sections = ids.map((sectionId) => {
    const [old, next] = [before.get(sectionId), after.get(sectionId)]
    return { sectionId, number: (next ?? old)?.number ?? '', old, new: next }
  })
  const key = sections.map((s) => `${s.old?.revisionId ?? ''}>${s.new?.revisionId ?? ''}`).join(' ')
  const redline = redlines.get(key, () =>
    redlineChapter(sections.map((s) => ({ key: s.number, old: s.old?.text, new: s.new?.text }))),
  )
  return { sections, redline }
}
