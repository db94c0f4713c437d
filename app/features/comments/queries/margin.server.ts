/** What stands in the margin of a chapter: threads of comments and items of statements, by their place in the text. */
import { blockPlaces } from '#app/domain/consultation/block-place.ts'
import { passageIn } from '#app/domain/consultation/passage.ts'
import { can } from '#app/domain/permissions/permissions.ts'
import type { Person } from '#app/domain/shared/actor.ts'
import { type ChapterRow, loadChapterFacts } from '#app/features/chapters/index.server.ts'
import { loadSectionTexts, type SectionText } from '#app/features/sections/index.server.ts'
import type { Deps } from '#app/platform/deps.server.ts'
import { participantIds } from '../begin.server.ts'
import type { Margin, MarginEntry, MarginSection, PlaceForm } from '../margin-types.ts'
import { listCallable } from '../repo.server.ts'
import type { PlaceQuery } from '../schemas.ts'
import { loadMarginItems } from './margin-items.server.ts'
import { loadThreads } from './threads.server.ts'

export async function loadMargin(
  actor: Person,
  chapter: ChapterRow,
  query: PlaceQuery,
  { db, clock }: Pick<Deps, 'db' | 'clock'>,
): Promise<Margin> {
  const facts = await loadChapterFacts(db, chapter, clock())
  const mayComment = can(actor, 'section.comment', facts)
  const texts = await loadSectionTexts(db, chapter.id)
  const threads = await loadThreads(db, chapter.id)
  const items = await loadMarginItems(db, chapter.id)
  const sections = texts.map((text) => placeEntries(text, [...threads, ...items]))
  const people = mayComment
    ? await listCallable(db, participantIds(facts), facts.coordinatorId)
    : []
  return {
    sections,
    numbers: numbersOf(sections),
    mayComment,
    people: people
      .filter((p) => p.id !== actor.userId)
      .map((p) => ({ id: p.id, name: p.name, institution: p.short_name })),
    form: mayComment ? formOf(query, texts) : undefined,
    attaching: mayComment ? threads.find((t) => t.id === query.attach) : undefined,
  }
}

function placeEntries(section: SectionText, entries: readonly MarginEntry[]): MarginSection {
  const ids = section.blocks.map((b) => b.id)
  const own = entries.filter((e) => e.sectionId === section.id)
  const standing = own
    .filter((e) => e.state !== 'orphaned' && e.anchor && ids.includes(e.anchor.block))
    .sort((a, b) => startOf(a) - startOf(b) || (a.id < b.id ? -1 : 1))
  const texts = standing.length > 0 ? section.text().blocks : []
  const places = blockPlaces(section.blocks)
  return {
    number: section.number,
    sectionId: section.id,
    revisionId: section.revisionId,
    blocks: section.blocks.map(({ id, kind }) => ({
      id,
      place: places.get(id),
      commentable: kind !== 'object' && kind !== 'rule',
      text: texts.find((b) => b.id === id)?.text ?? '',
      entries: standing.filter((e) => e.anchor?.block === id),
    })),
    lost: own.filter((e) => !standing.includes(e)),
  }
}

const startOf = (entry: MarginEntry): number => entry.anchor?.start ?? 0

function numbersOf(sections: readonly MarginSection[]): Readonly<Record<string, number>> {
  const inOrder = sections.flatMap((s) => [...s.blocks.flatMap((b) => b.entries), ...s.lost])
  const open = inOrder.filter((entry) => !entry.resolved)
  return Object.fromEntries(open.map((entry, i) => [entry.id, i + 1]))
}

/** The address names a paragraph of a section, and may name a passage in it; what is not there opens nothing. */
function formOf(query: PlaceQuery, texts: readonly SectionText[]): PlaceForm | undefined {
  const section = texts.find((t) => t.number === query.section)
  const block = section?.text().blocks.find((b) => b.id === query.at)
  if (!section || !block || block.text.trim() === '') return undefined
  const { start = -1, end = -1, quote = '' } = query
  const passage = passageIn(block, { start, end, quote })
  return {
    sectionId: section.id,
    seenRevisionId: section.revisionId,
    block: block.id,
    start: passage?.start ?? -1,
    end: passage?.end ?? -1,
    quote: passage?.quote ?? '',
  }
}
