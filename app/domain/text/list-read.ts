/** Reads a list whose lines are indented exactly under their item; other shapes are left to micromark. */
import { isBlank, isRule, readBlocks, type Step } from './block-read.ts'
import type { ReadContext } from './inline-read.ts'
import { listsOf, type RawItem } from './lists.ts'
import type { List } from './nodes.ts'
import { bulletMarker, orderedMarker } from './ordinals.ts'

interface Marker {
  /** The sign of the list: `-`, `*`, `+`, `.` or `)`. */
  readonly sign: string
  readonly width: number
  readonly number?: number
}

export function readList(
  lines: readonly string[],
  at: number,
  context: ReadContext,
): Step | undefined {
  const sign = markerOf(lines[at]!)!.sign
  const items: RawItem[] = []
  let next = at
  let gapBefore = false
  for (;;) {
    const read = readItem(lines, next, context, gapBefore)
    if (!read) return undefined
    items.push(read.item)
    next = read.next
    const following = skipBlankLines(lines, next)
    gapBefore = following > next
    const line = lines[following]
    const marker = line === undefined || isRule(line) ? undefined : markerOf(line)
    if (marker?.sign !== sign) {
      if (line !== undefined && !endsList(line, gapBefore)) return undefined
      const kind = (sign === '.' || sign === ')' ? sign : '-') as List['marker']
      return { nodes: listsOf(kind, items), next: following }
    }
    next = following
  }
}

/** What may follow a list for certain: a heading, or after a blank line anything that is not indented. */
function endsList(line: string, afterBlank: boolean): boolean {
  if (afterBlank)
    return !/^[ \t]+(?:[-*+]|\d+[.)])(?:[ \t]|$)/.test(line) && !line.startsWith('    ')
  return /^#{1,6}(?:[ \t]|$)/.test(line) || isRule(line) || markerOf(line) !== undefined
}

function markerOf(line: string): Marker | undefined {
  if (bulletMarker(line)) return { sign: line[0]!, width: 1 }
  const ordered = orderedMarker(line)
  return ordered && { sign: ordered.delimiter, width: ordered.width, number: ordered.number }
}

function readItem(
  lines: readonly string[],
  at: number,
  context: ReadContext,
  gapBefore: boolean,
): { item: RawItem; next: number } | undefined {
  const marker = markerOf(lines[at]!)!
  const line = lines[at]!
  const blanks = /^ */.exec(line.slice(marker.width))![0].length
  if (blanks > 4 || line[marker.width] === '\t' || line[marker.width + blanks] === '\t') {
    return undefined
  }
  const first = line.slice(marker.width + blanks)
  const empty = first === ''
  const indent = marker.width + (empty ? 1 : blanks)
  const end = itemEnd(lines, at + 1, indent)
  if (end < 0 || (empty && end > at + 1)) return undefined
  const box = /^\[([ xX])\][ ](?=[^ \t])/.exec(first)
  if (/^\[[ xX]\](?:[ \t]{2,}|\t)/.test(first)) return undefined
  const inside = [box ? first.slice(4) : first]
  for (let index = at + 1; index < end; index++) inside.push(lines[index]!.slice(indent))
  const read = readBlocks(inside, context, false)
  if (!read || (box && read.nodes[0]?.type !== 'paragraph')) return undefined
  const item: RawItem = {
    ...(marker.number !== undefined && { number: marker.number }),
    ...(box && { checked: box[1] !== ' ' }),
    nodes: read.nodes,
    gapBefore,
    gapInside: read.gaps,
  }
  return { item, next: end }
}

/** The line after the item's last one, or -1 when a lazy line makes it uncertain. */
function itemEnd(lines: readonly string[], from: number, indent: number): number {
  let end = from
  for (let index = from; index < lines.length; index++) {
    const line = lines[index]!
    if (isBlank(line)) continue
    if (!line.startsWith(' '.repeat(indent))) {
      const lazy = index === end && !endsList(line, false)
      return lazy ? -1 : end
    }
    end = index + 1
  }
  return end
}

function skipBlankLines(lines: readonly string[], from: number): number {
  let at = from
  while (at < lines.length && isBlank(lines[at]!)) at++
  return at
}
