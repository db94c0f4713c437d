/**
 * The wording that an item proposes, put in the place of its passage: only where that place is certain and still says
 * what the proposer saw. What did not change keeps its marks and notes; a change that would drop a note, a link or
 * data is left to a person.
 */
import { blocked, ok, type Result } from '../shared/result.ts'
import {
  type Block,
  blockStarts,
  markdownOffset,
  neutral,
  readText,
  type Text,
  textOf,
} from '../text/index.ts'
import { changeStands, type LinkedChange } from './change-link.ts'
import type { Passage } from './passage.ts'
import type { ItemAnchorState, ItemState } from './terms.ts'
import { wordingChange } from './wording-change.ts'

export interface WordingRequest {
  readonly state: ItemState
  readonly proposedWording: string
  readonly anchorState: ItemAnchorState
  readonly anchorConfirmed: boolean
  /** The passage as the proposer marked it, and where it stands now. */
  readonly origin: Passage | undefined
  readonly anchor: Passage | undefined
  /** The present text of the section. */
  readonly text: Text
}

export interface AcceptedWording extends LinkedChange {
  /** The whole section with the wording in it. */
  readonly markdown: string
}

export function decideWording(request: WordingRequest): Result<AcceptedWording> {
  const { anchor, origin, text } = request
  const wording = request.proposedWording.trim()
  if (request.state !== 'confirmed') return blocked({ key: 'item.closed' })
  if (wording === '' || !origin) return blocked({ key: 'wording.none' })
  if (!anchor || placeIsDoubtful(request)) return blocked({ key: 'wording.anchor-doubtful' })
  const at = text.blocks.findIndex((b) => b.id === anchor.block)
  const block = text.blocks[at]
  const present = block?.text.slice(anchor.start, anchor.end) ?? ''
  if (!block || neutral(present) !== neutral(origin.quote)) {
    return blocked({ key: 'wording.passage-changed' })
  }
  const written = replaced(block, anchor, wording)
  if (written === undefined) return blocked({ key: 'wording.by-hand' })
  const start = blockStarts(text)[at] ?? 0
  const markdown =
    text.markdown.slice(0, start) + written + text.markdown.slice(start + block.markdown.length)
  const link = { blockId: block.id, passage: firstLine(wording), oldPassage: present }
  const stands = changeStands(link, readText(markdown, { previous: text }).blocks)
  return stands ? ok({ ...link, markdown }) : blocked({ key: 'wording.by-hand' })
}

const placeIsDoubtful = (r: WordingRequest): boolean =>
  r.anchorState === 'orphaned' || (r.anchorState === 'changed' && !r.anchorConfirmed)

const firstLine = (text: string): string => text.split(/\n+/u)[0] ?? ''

/** The block's Markdown with the wording in place of the passage; undefined when a person has to write it. */
function replaced(block: Block, { start, end }: Passage, wording: string): string | undefined {
  const passage = block.text.slice(start, end)
  if (wording.includes('\n')) {
    const whole = block.kind === 'paragraph' && passage.trim() === block.text.trim()
    if (!whole || holdsMore(block.markdown)) return undefined
    return wording.split(/\n+/u).map(escaped).join('\n\n')
  }
  const cannotHold = block.kind === 'table' && wording.includes('|')
  if (/[\n\t]/u.test(passage) || cannotHold || block.kind === 'object') return undefined
  let markdown = block.markdown
  for (const edit of editsOf(passage, wording).reverse()) {
    const [from, to] = placesOf(block, start + edit.start, start + edit.end)
    if (holdsMore(markdown.slice(from, to))) return undefined
    markdown = markdown.slice(0, from) + escaped(edit.text) + markdown.slice(to)
  }
  return markdown
}

/** Notes, links and data, which a plain wording cannot carry. */
const holdsMore = (markdown: string): boolean => /\[\^|\]\(|\{\{|!\[/u.test(markdown)

function placesOf(block: Block, start: number, end: number): readonly [number, number] {
  const after = markdownOffset(block, start, start === 0 ? 'start' : 'end')
  if (start === end) return [after, after]
  return [markdownOffset(block, start, 'start'), markdownOffset(block, end, 'end')]
}

interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** Word by word, so that what stays keeps its marks; the whole passage when the words do not add up. */
function editsOf(passage: string, wording: string): Edit[] {
  const edits: Edit[] = []
  let at = 0
  let written = ''
  for (const { op, text } of wordingChange(passage, wording)) {
    if (op !== 'delete') written += text
    if (op === 'equal') at += text.length
    else if (op === 'insert') edits.push({ start: at, end: at, text })
    else {
      edits.push({ start: at, end: at + text.length, text: '' })
      at += text.length
    }
  }
  const exact = at === passage.length && written === wording
  return exact ? edits : [{ start: 0, end: passage.length, text: wording }]
}

/** Plain words as Markdown; blanks at the edges stay. */
function escaped(text: string): string {
  const [, lead = '', words = '', tail = ''] = /^(\s*)(.*?)(\s*)$/su.exec(text) ?? []
  if (words === '') return text
  const [block] = textOf([{ type: 'paragraph', inlines: [{ type: 'text', text: words }] }]).blocks
  return lead + (block?.markdown ?? words) + tail
}
