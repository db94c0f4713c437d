/**
 * Makes lists of items as they were numbered: equal numbers count up, a gap stays, a lower number
 * begins another list. CommonMark would count on and so change what the author wrote.
 */
import type { Item, List, Node } from './nodes.ts'
import { startsItemForCertain } from './ordinals.ts'

export interface RawItem {
  readonly number?: number
  readonly checked?: boolean
  readonly nodes: readonly Node[]
  /** A blank line before the item. */
  readonly gapBefore: boolean
  /** A blank line between the blocks of the item. */
  readonly gapInside: boolean
}

export function listsOf(marker: List['marker'], items: readonly RawItem[]): List[] {
  const groups: RawItem[][] = []
  items.forEach((item, index) => {
    const previous = items[index - 1]?.number
    const restarts = item.number !== undefined && previous !== undefined && item.number < previous
    if (index === 0 || restarts) groups.push([item])
    else groups.at(-1)!.push(item)
  })
  return groups.map((group) => listOf(marker, group))
}

function listOf(marker: List['marker'], items: readonly RawItem[]): List {
  const loose = items.some(
    (item, index) => (index > 0 && item.gapBefore) || item.gapInside || !fitsTight(item.nodes),
  )
  return { type: 'list', marker, loose, items: numbered(marker, items) }
}

function numbered(marker: List['marker'], items: readonly RawItem[]): Item[] {
  let last = 0
  return items.map(({ number, checked, nodes }, index) => {
    const own = Math.min(number ?? last + 1, 999_999_999)
    last = index > 0 && own <= last ? last + 1 : own
    return {
      ...(marker !== '-' && { number: last }),
      ...(checked !== undefined && { checked }),
      nodes,
    }
  })
}

/** Without a blank line only a list that may interrupt a paragraph can follow it. */
function fitsTight(nodes: readonly Node[]): boolean {
  const [first, second] = nodes
  if (nodes.length < 2) return true
  if (nodes.length > 2 || first!.type !== 'paragraph' || second!.type !== 'list') return false
  const head = second!.items[0]!
  return startsWithPlainText(head) && (second!.marker === '-' || head.number === 1)
}

/** Straight under a paragraph any other start would leave open what it begins, and the list would be lost. */
function startsWithPlainText({ checked, nodes }: Item): boolean {
  const [first] = nodes
  const run = first?.type === 'paragraph' ? first.inlines[0] : undefined
  if (checked !== undefined || run?.type !== 'text') return false
  return !run.strong && !run.em && !run.strike && !run.link && startsItemForCertain(run.text)
}
