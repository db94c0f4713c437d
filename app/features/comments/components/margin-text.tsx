/**
 * The text of a section with its marked passages; cards stand after their paragraph. margin.js lifts them into the
 * margin where there is one. Side by side there is no place to mark, so the cards follow the section.
 */
import { useCopy } from '#app/copy/copy-context.tsx'
import { placeWords } from '#app/copy/place-words.ts'
import { submitterWords } from '#app/copy/submitter-words.ts'
import { paths } from '#app/platform/paths.ts'
import type { FormReply } from '#app/platform/respond.server.ts'
import { Icon } from '#app/ui/icon.tsx'
import { blocksIn, topLevel } from '../cut-html.ts'
import type { Margin, MarginBlock, MarginEntry, MarginSection } from '../margin-types.ts'
import { markPassages, type PassageMark } from '../mark-passages.ts'
import { CommentForm } from './comment-form.tsx'
import { ItemCard } from './item-card.tsx'
import { ThreadCard } from './thread-card.tsx'

export interface MarginPlace {
  readonly slug: string
  readonly chapter: number
  readonly view: string
  readonly base: string | undefined
}

export interface MarginTextProps {
  readonly html: string
  /** As people write it: „4.2”. */
  readonly fullNumber: string
  readonly section: MarginSection
  readonly margin: Margin
  readonly place: MarginPlace
  readonly reply: FormReply | undefined
}

export function MarginText(props: MarginTextProps) {
  const { html, section, place } = props
  if (place.view === 'side') {
    const all = section.blocks.flatMap((b) => b.entries)
    return (
      <>
        <div className="doc" dangerouslySetInnerHTML={{ __html: html }} />
        <Cards {...props} entries={[...all, ...section.lost]} />
      </>
    )
  }
  return (
    <>
      <div className="doc">
        {groups(html, section).map((group) => (
          <Group key={group.part} {...props} {...group} />
        ))}
      </div>
      <Lost {...props} />
    </>
  )
}

interface GroupOfBlocks {
  readonly part: string
  readonly blocks: readonly MarginBlock[]
}

/** What shows a block; a block that nothing shows (the second half of a split one) goes with the one before. */
function groups(html: string, section: MarginSection): GroupOfBlocks[] {
  const parts = topLevel(html).map((part) => ({ part, ids: blocksIn(part) }))
  const shown = new Set(parts.flatMap((p) => p.ids))
  let last = -1
  const blocksOf = new Map<number, MarginBlock[]>()
  for (const block of section.blocks) {
    const at = shown.has(block.id) ? parts.findIndex((p) => p.ids.includes(block.id)) : last
    if (at !== -1) blocksOf.set(at, [...(blocksOf.get(at) ?? []), block])
    last = at
  }
  return parts.map(({ part }, i) => {
    return { part, blocks: blocksOf.get(i) ?? [] }
  })
}

function Group(props: MarginTextProps & GroupOfBlocks) {
  const { copy, locale } = useCopy()
  const { part, blocks, margin, place, section, fullNumber } = props
  const entries = blocks.flatMap((b) => b.entries)
  const block = blocks.find((b) => b.commentable && part.includes(`data-b="${b.id}"`))
  const opened = margin.form !== undefined && blocks.some((b) => b.id === margin.form?.block)
  const attach = margin.attaching
  const where = placeWords(copy, fullNumber, block?.place)
  return (
    <div className="pg" data-block={block?.id} data-section={block ? section.number : undefined}>
      <div className="pg-r">
        <div className="pg-t" dangerouslySetInnerHTML={{ __html: marked(props, copy, locale) }} />
        {margin.mayComment && block ? (
          <a
            className={attach ? 'cm-add on' : 'cm-add'}
            lang={locale}
            href={`${paths.commentOn(place.slug, place.chapter, {
              view: place.view,
              base: place.base,
              section: section.number,
              at: block.id,
              attach: attach?.id,
            })}#new-comment`}
            aria-label={attach ? copy.comments.attachTo(where) : copy.comments.addTo(where)}
            title={attach ? copy.comments.attachHere : copy.comments.add}
          >
            <Icon name={attach ? 'link-2' : 'message-square-plus'} />
          </a>
        ) : null}
      </div>
      {entries.length > 0 || opened ? (
        <Cards {...props} entries={entries}>
          {opened ? <CommentForm {...props} where={where} /> : null}
        </Cards>
      ) : null}
    </div>
  )
}

type Words = ReturnType<typeof useCopy>

function marked(
  { part, blocks, margin }: MarginTextProps & GroupOfBlocks,
  copy: Words['copy'],
  locale: Words['locale'],
): string {
  return blocks.reduce((html, block) => {
    const marks = block.entries.flatMap((entry): PassageMark[] => {
      const number = margin.numbers[entry.id]
      if (!entry.anchor || entry.anchor.endBlock || number === undefined) return []
      const { start, end } = entry.anchor
      const label = entryLabel(entry, number, copy, locale)
      return [{ id: `p-${entry.id}`, cardId: `k-${entry.id}`, start, end, number, label }]
    })
    return markPassages(html, block.id, block.text, marks)
  }, part)
}

const entryLabel = (
  entry: MarginEntry,
  number: number,
  copy: Words['copy'],
  locale: Words['locale'],
): string =>
  entry.kind === 'comment'
    ? copy.comments.show(number)
    : copy.comments.item(number, submitterWords(copy, locale, entry.by).name).replaceAll('"', '')

function Cards(
  props: MarginTextProps & { entries: readonly MarginEntry[]; children?: React.ReactNode },
) {
  const { copy, locale } = useCopy()
  const { entries, children } = props
  const resolved = entries.filter((e) => e.resolved)
  if (entries.length === 0 && !children) return null
  return (
    <div className="mar no-print" lang={locale}>
      {children}
      {entries
        .filter((e) => !e.resolved)
        .map((entry) => (
          <Card key={entry.id} {...props} entry={entry} />
        ))}
      {resolved.length > 0 ? (
        <details className="cmres">
          <summary>
            <Icon name="circle-check" /> {copy.comments.resolved(resolved.length)}
          </summary>
          {resolved.map((entry) => (
            <Card key={entry.id} {...props} entry={entry} />
          ))}
        </details>
      ) : null}
    </div>
  )
}

function Card(props: MarginTextProps & { entry: MarginEntry }) {
  const { entry, margin, place, reply } = props
  const number = margin.numbers[entry.id]
  return entry.kind === 'item' ? (
    <ItemCard entry={entry} number={number ?? 0} place={place} />
  ) : (
    <ThreadCard
      thread={entry}
      number={number}
      place={place}
      mayComment={margin.mayComment}
      people={margin.people}
      reply={reply?.input.threadId === entry.id ? reply : undefined}
    />
  )
}

/** Comments whose words are gone keep their quote, and wait at the end of their section. */
function Lost(props: MarginTextProps) {
  const { copy, locale } = useCopy()
  const { section } = props
  if (section.lost.length === 0) return null
  return (
    <div className="pg lost" lang={locale}>
      <h3 className="s">{copy.comments.lost}</h3>
      <Cards {...props} entries={section.lost} />
    </div>
  )
}
