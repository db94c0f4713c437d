/** The items of a chapter in the order of its text, those on one passage together, filtered and in pages. */
import { type BlockPlace, blockPlaces } from '#app/domain/consultation/block-place.ts'
import type { ItemKind, Outcome } from '#app/domain/consultation/terms.ts'
import { sectionNumber } from '#app/domain/workflow/section-number.ts'
import type { ChapterRow } from '#app/features/chapters/index.server.ts'
import { loadSectionTexts, type SectionText } from '#app/features/sections/index.server.ts'
import { nameFor, type SubmitterName, submittersOf } from '#app/features/statements/index.server.ts'
import { excerptOf } from '../excerpt.ts'
import type { QueueFilter, QueueShow } from '../queue-filter.ts'
import type { Connection } from '../repo.server.ts'
import { listQueueItems, type QueueItem } from './queue-items.server.ts'

/** Items that speak of one passage; those on a whole section or chapter stand alone. */
export interface QueueEntry {
  /** The first item: where the link leads. */
  readonly itemId: string
  readonly itemIds: readonly string[]
  readonly sectionTitle: string | undefined
  readonly place: BlockPlace | undefined
  readonly wholeChapter: boolean
  readonly placeGone: boolean
  readonly excerpt: string
  readonly kind: ItemKind
  readonly by: readonly SubmitterName[]
  readonly more: number
  readonly doubtful: boolean
  readonly fromSignOff: boolean
  readonly awaitsModeration: boolean
  readonly state: 'open' | 'draft' | Outcome
}

export interface AnswerQueue {
  readonly counts: Readonly<Record<QueueShow, number>>
  readonly entries: readonly QueueEntry[]
  readonly page: number
  readonly pages: number
  readonly found: number
  /** Of the group of the chosen item among all that were found, from 1; 0 when it is not among them. */
  readonly position: number
  readonly groups: number
  readonly previous: string | undefined
  readonly next: string | undefined
  /** First item of the list. */
  readonly first: string | undefined
}

const perPage = 25
const namesShown = 3

export async function loadAnswerQueue(
  db: Connection,
  chapter: ChapterRow,
  filter: QueueFilter,
  chosen: string | undefined,
): Promise<AnswerQueue> {
  const items = await listQueueItems(db, chapter.id)
  const sections = await loadSectionTexts(db, chapter.id)
  const found = await matching(db, items, filter)
  const groups = grouped(found, sections)
  const at = groups.findIndex((g) => g.some((item) => item.id === chosen))
  const pages = Math.max(1, Math.ceil(groups.length / perPage))
  const page = Math.min(pages, filter.page ?? Math.floor(Math.max(0, at) / perPage) + 1)
  const shown = groups.slice((page - 1) * perPage, page * perPage)
  return {
    counts: countsOf(items),
    entries: await entriesOf(db, chapter, shown, sections),
    page,
    pages,
    found: found.length,
    position: at + 1,
    groups: groups.length,
    previous: at > 0 ? groups[at - 1]?.[0]?.id : undefined,
    next: at === -1 ? undefined : groups[at + 1]?.[0]?.id,
    first: shown[0]?.[0]?.id,
  }
}

const shows: Readonly<Record<QueueShow, (item: QueueItem) => boolean>> = {
  open: (item) => !item.released,
  draft: (item) => item.draft,
  released: (item) => item.released !== undefined,
  doubtful: (item) => item.doubtful,
  all: () => true,
}

const countsOf = (items: readonly QueueItem[]): AnswerQueue['counts'] => ({
  open: items.filter(shows.open).length,
  draft: items.filter(shows.draft).length,
  released: items.filter(shows.released).length,
  doubtful: items.filter(shows.doubtful).length,
  all: items.length,
})

async function matching(
  db: Connection,
  items: readonly QueueItem[],
  { show, kind, by, search }: QueueFilter,
): Promise<readonly QueueItem[]> {
  let found = items.filter((item) => shows[show](item) && (!kind || item.kind === kind))
  if (by === 'persons') found = found.filter((item) => item.fromPerson)
  else if (by) {
    const statements = await statementsBy(db, found, by)
    found = found.filter((item) => statements.has(item.statementId))
  }
  if (search === '') return found
  const texts = await textsOf(db, found)
  const wanted = folded(search)
  return found.filter(
    (item) => folded(texts.get(item.id) ?? '').includes(wanted) || item.number.includes(search),
  )
}

async function statementsBy(db: Connection, items: readonly QueueItem[], shortName: string) {
  if (items.length === 0) return new Set<string>()
  const rows = await db
    .selectFrom('statement_institutions')
    .innerJoin('institutions', 'institutions.id', 'statement_institutions.institution_id')
    .select('statement_institutions.statement_id')
    .where('institutions.short_name', '=', shortName)
    .execute()
  return new Set(rows.map((row) => row.statement_id))
}

/** Any case and without diacritics: „seniori” finds „Seniori”, „pasvaldiba” finds „pašvaldība”. */
const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** In portions, so that neither database meets too many parameters. */
async function textsOf(db: Connection, items: readonly QueueItem[]): Promise<Map<string, string>> {
  const texts = new Map<string, string>()
  for (let from = 0; from < items.length; from += 500) {
    const rows = await db
      .selectFrom('items')
      .select(['id', 'body', 'proposed_wording'])
      .where(
        'id',
        'in',
        items.slice(from, from + 500).map((i) => i.id),
      )
      .execute()
    for (const row of rows) texts.set(row.id, `${row.body}\n${row.proposed_wording}`)
  }
  return texts
}

function grouped(
  items: readonly QueueItem[],
  sections: readonly SectionText[],
): readonly (readonly QueueItem[])[] {
  const order = new Map<string, number>()
  let n = 0
  for (const section of sections) {
    order.set(section.id, n++)
    for (const block of section.blocks) order.set(`${section.id} ${block.id}`, n++)
    order.set(`${section.id} gone`, n++)
  }
  const keyOf = (item: QueueItem) => {
    if (!item.sectionId) return ''
    if (item.anchorState === 'orphaned') return `${item.sectionId} gone`
    return item.block ? `${item.sectionId} ${item.block}` : item.sectionId
  }
  const groups = new Map<string, QueueItem[]>()
  for (const item of items) {
    const together = item.block !== undefined && item.anchorState !== 'orphaned'
    const key = together ? keyOf(item) : `${keyOf(item)} ${item.id}`
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  const place = (group: readonly QueueItem[]) => order.get(group[0] ? keyOf(group[0]) : '') ?? -1
  return [...groups.values()].sort((a, b) => place(a) - place(b))
}

async function entriesOf(
  db: Connection,
  chapter: ChapterRow,
  groups: readonly (readonly QueueItem[])[],
  sections: readonly SectionText[],
): Promise<QueueEntry[]> {
  const texts = await textsOf(
    db,
    groups.flatMap((g) => g.slice(0, 1)),
  )
  const named = groups.flatMap((g) => g.slice(0, namesShown))
  const names = await submittersOf(
    db,
    named.map((i) => i.statementId),
  )
  const open = await namesShownFor(db, named)
  const places = new Map(sections.map((s) => [s.id, blockPlaces(s.blocks)]))
  return groups.flatMap((group) => {
    const [first] = group
    if (!first) return []
    const section = sections.find((s) => s.id === first.sectionId)
    return [
      {
        itemId: first.id,
        itemIds: group.map((i) => i.id),
        sectionTitle:
          section && `${sectionNumber(chapter.number, section.number)} ${section.title}`,
        place: first.block ? places.get(first.sectionId ?? '')?.get(first.block) : undefined,
        wholeChapter: !first.sectionId,
        placeGone: first.anchorState === 'orphaned',
        excerpt: excerptOf(texts.get(first.id) ?? ''),
        kind: first.kind,
        by: group
          .slice(0, namesShown)
          .map((i) => nameFor(names.get(i.statementId), open.has(i.statementId))),
        more: Math.max(0, group.length - namesShown),
        doubtful: group.some((i) => i.doubtful),
        fromSignOff: first.fromSignOff,
        awaitsModeration: group.some((i) => i.awaitsModeration),
        state: stateOf(group),
      },
    ]
  })
}

async function namesShownFor(db: Connection, items: readonly QueueItem[]) {
  if (items.length === 0) return new Set<string>()
  const rows = await db
    .selectFrom('statements')
    .select('id')
    .where(
      'id',
      'in',
      items.map((i) => i.statementId),
    )
    .where('name_public', '=', 1)
    .execute()
  return new Set(rows.map((row) => row.id))
}

function stateOf(group: readonly QueueItem[]): QueueEntry['state'] {
  if (group.some((i) => !i.released && !i.draft)) return 'open'
  if (group.some((i) => i.draft)) return 'draft'
  return group[0]?.released ?? 'open'
}
