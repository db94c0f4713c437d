/** Stretches of one block as HTML: paragraphs, headings, items, rows and cells, each with what changed in it. */
import { escapeHtml, readObject, type Unit } from '#app/domain/text/index.ts'
import {
  hidden,
  hunkAttributes,
  type OpenMarks,
  openMarks,
  type RedlineContext,
  renderSpans,
  wrapChange,
} from './render-spans.ts'
import type { Stretch } from './types.ts'

/** A unit of a block: what it is (or was, when it is gone) and what stands in it. */
interface Group {
  readonly at: Unit
  readonly op: 'equal' | 'insert' | 'delete'
  readonly hunk: number
  readonly spans: Stretch[]
  /** Only the number changed. */
  readonly renumbered?: number
}

const states = { equal: '', insert: ' class="is-inserted"', delete: ' class="is-deleted"' } as const
const paragraph: Unit = { unit: 'paragraph' }

/** `attributes` go to the outermost element. */
export function renderUnits(
  stretches: readonly Stretch[],
  attributes: string,
  context: RedlineContext,
): string {
  const groups = groupsOf(stretches, context)
  const marks = openMarks()
  const first = groups[0]
  if (!first) return ''
  switch (first.at.unit) {
    case 'item':
      return renderItems(groups, attributes, context, marks)
    case 'row':
      return renderRows(groups, attributes, context, marks)
    case 'quote':
      return `<blockquote${attributes}>${renderFlow(groups, '', context, marks)}</blockquote>`
    case 'footnote':
      return `<li${attributes}>${renderFlow(groups, '', context, marks)}</li>`
    default:
      return renderFlow(groups, attributes, context, marks)
  }
}

function groupsOf(stretches: readonly Stretch[], context: RedlineContext): Group[] {
  const groups: Group[] = []
  for (const stretch of stretches) {
    const op = stretch.op === 'swap' ? 'equal' : stretch.op
    const { piece } = stretch
    const starts = piece?.kind === 'unit' && piece.at.unit !== 'cell'
    if (!starts || !piece) {
      if (groups.length === 0) groups.push({ at: paragraph, op: 'equal', hunk: -1, spans: [] })
      groups.at(-1)!.spans.push(stretch)
      continue
    }
    if (hidden(op, context.side)) continue
    const last = groups.at(-1)
    const whole = stretch.op !== 'swap' && stretch.whole !== undefined
    const replaces = last?.spans.length === 0 && last.op === 'delete' && op === 'insert' && !whole
    if (replaces) groups.pop()
    groups.push({
      at: piece.at,
      op: whole ? op : 'equal',
      hunk: stretch.hunk ?? -1,
      spans: [],
      ...(stretch.op === 'swap' && { renumbered: stretch.hunk ?? -1 }),
    })
    if (!whole && op !== 'equal' && piece.at.unit === 'paragraph') markBreak(groups, stretch)
  }
  return groups
}

/** A paragraph that was split or joined: the sign stands where the paragraphs met. */
function markBreak(groups: Group[], stretch: Stretch): void {
  if (stretch.op === 'delete') {
    const joined = groups.pop()!
    const before = groups.at(-1)
    if (before) before.spans.push(breakSign(stretch))
    else groups.push(joined)
  } else groups.at(-2)?.spans.push(breakSign(stretch))
}

function breakSign(stretch: Stretch): Stretch {
  return { ...stretch, piece: { kind: 'raw', md: '¶', text: '¶' } } as Stretch
}

function renderFlow(
  groups: readonly Group[],
  attributes: string,
  context: RedlineContext,
  marks: OpenMarks,
): string {
  return groups
    .map((group, index) => {
      const own = index === 0 ? attributes : ''
      const inner = renderSpans(group.spans, context, marks)
      if (group.at.unit === 'heading') {
        const level = Math.min(6, group.at.level + (context.options.headingShift ?? 0))
        return `<h${level}${own}>${inner}</h${level}>`
      }
      if (group.at.unit === 'code') return `<pre${own}><code>${inner}</code></pre>`
      return inner === '' && index > 0 ? '' : `<p${own}>${inner}</p>`
    })
    .join('')
}

function renderItems(
  groups: readonly Group[],
  attributes: string,
  context: RedlineContext,
  marks: OpenMarks,
): string {
  let html = ''
  const open: string[] = []
  const closeTo = (depth: number) => {
    while (open.length > depth) html += `</li></${open.pop()}>`
  }
  for (const group of groups) {
    const { at } = group
    if (at.unit !== 'item') {
      html += renderFlow([group], '', context, marks)
      continue
    }
    const tag = at.marker === '-' ? 'ul' : 'ol'
    closeTo(at.depth + 1)
    if (open.length === at.depth + 1 && open.at(-1) !== tag) closeTo(at.depth)
    if (open.length <= at.depth) {
      const kind = at.marker === ')' ? ' class="bracket"' : ''
      html += `<${tag}${open.length === 0 && html === '' ? attributes : ''}${kind}>`
      open.push(tag)
    } else html += '</li>'
    const value = at.number === undefined ? '' : ` value="${at.number}"`
    const state = states[group.op]
    const box = at.checked === undefined ? '' : at.checked ? '☑ ' : '☐ '
    const hunk = group.renumbered === undefined ? '' : hunkAttributes(group.renumbered, context)
    html += `<li${value}${state}${hunk}>${box}${renderSpans(group.spans, context, marks)}`
  }
  closeTo(0)
  return html
}

function renderRows(
  groups: readonly Group[],
  attributes: string,
  context: RedlineContext,
  marks: OpenMarks,
): string {
  const rows = groups.map((group) => {
    const tag = group.at.unit === 'row' && group.at.header ? 'th scope="col"' : 'td'
    const cells = cellsOf(group.spans, context).map(
      (spans) => `<${tag}>${renderSpans(spans, context, marks)}</${tag.slice(0, 2)}>`,
    )
    const state = states[group.op]
    return `<tr${state}>${cells.join('')}</tr>`
  })
  const name = escapeHtml(context.labels.table)
  return `<div class="table-scroll" role="group" tabindex="0" aria-label="${name}"${attributes}><table>${rows.join('')}</table></div>`
}

/** Every cell has a start; a cell that is gone is not shown on the new side. */
function cellsOf(spans: readonly Stretch[], { side }: RedlineContext): Stretch[][] {
  const cells: Stretch[][] = []
  for (const span of spans) {
    if (span.piece?.kind === 'unit' && span.piece.at.unit === 'cell') {
      const op = span.op === 'swap' ? 'equal' : span.op
      if (!hidden(op, side)) cells.push([])
    } else if (cells.length > 0) cells.at(-1)!.push(span)
    else cells.push([span])
  }
  return cells
}

/** A placeholder that came, went or stayed. */
export function renderObject(
  md: string,
  op: 'insert' | 'delete' | 'equal',
  hunk: number,
  attributes: string,
  context: RedlineContext,
): string {
  const object = readObject(md)
  const shown = object && context.options.object?.(object, '')
  const html = shown ?? `<p>${escapeHtml(md)}</p>`
  const inner = op === 'equal' ? html : wrapChange(op, hunk, html, context)
  return `<div class="object"${attributes}>${inner}</div>`
}
