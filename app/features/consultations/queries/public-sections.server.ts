/** The frozen text, block by block, with what was said of each: sections are ready HTML cut at their blocks. */
import { type BlockPlace, blockPlaces } from '#app/domain/consultation/block-place.ts'
import { readPassage } from '#app/domain/consultation/passage.ts'
import type { ChapterRow } from '#app/features/chapters/index.server.ts'
import {
  type ChapterDocument,
  type DocumentSection,
  loadSectionTexts,
} from '#app/features/sections/index.server.ts'
import { cutBlocks } from '../cut-blocks.ts'
import type { Connection } from '../repo.server.ts'

export interface PublicSection
  extends Pick<
    DocumentSection,
    'id' | 'number' | 'fullNumber' | 'title' | 'depth' | 'absentReason'
  > {
  readonly blocks: readonly PublicBlock[]
  /** Footnotes, after the blocks. */
  readonly tail: string
}

export interface PublicBlock {
  readonly id: string
  readonly html: string
  /** Undefined for what nobody gives feedback on: headings and rules. */
  readonly place: BlockPlace | undefined
  readonly items: number
}

export async function publicSections(
  db: Connection,
  chapter: ChapterRow,
  milestoneId: string,
  document: ChapterDocument | null,
  places: readonly { readonly section_id: string | null; readonly anchor_origin: string | null }[],
): Promise<readonly PublicSection[]> {
  if (!document) return []
  const texts = await loadSectionTexts(db, chapter.id, milestoneId)
  const counts = new Map<string, number>()
  for (const { section_id, anchor_origin } of places) {
    const block = readPassage(anchor_origin)?.block
    const key = `${section_id} ${block}`
    if (block) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return document.sections.map((section) => {
    const stored = texts.find((t) => t.id === section.id)?.blocks ?? []
    const named = blockPlaces(stored)
    const { blocks, tail } = cutBlocks(
      section.html,
      stored.filter((b) => b.kind !== 'footnote').map((b) => b.id),
    )
    return {
      id: section.id,
      number: section.number,
      fullNumber: section.fullNumber,
      title: section.title,
      depth: section.depth,
      absentReason: section.absentReason,
      blocks: blocks.map(({ id, html }) => {
        const place = named.get(id)
        return {
          id,
          html,
          place: place?.kind === 'heading' ? undefined : place,
          items: counts.get(`${section.id} ${id}`) ?? 0,
        }
      }),
      tail,
    }
  })
}
