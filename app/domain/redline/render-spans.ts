/** Stretches of one paragraph, item or cell as HTML: neighbouring ones of a hunk share one `<ins>` or `<del>`. */
import {
  escapeHtml,
  type MarkName,
  type NoteNumber,
  noteMark,
  type Piece,
  type RenderOptions,
  renderImage,
  renderLink,
  renderWords,
  unescapeText,
} from '#app/domain/text/index.ts'
import type { RedlineLabels } from './labels.ts'
import type { Stretch } from './types.ts'

/** `both` marks old and new together; `old` and `new` are the columns of the view side by side. */
export type Side = 'both' | 'old' | 'new'

export interface RedlineContext {
  readonly options: RenderOptions
  readonly labels: RedlineLabels
  /** Numbers of footnotes in the old text; those of the new one are filled in at the end. */
  readonly oldNumber: NoteNumber
  readonly side: Side
  /** Hunks whose element has its id already: ids are unique in a page. */
  readonly named: Set<number>
  /** The same hunk is shown in another place, which has the id. */
  readonly quiet?: boolean
}

type Mark = { readonly mark: MarkName; readonly url?: string; readonly title?: string }

/** Marks that are open on each side; they may reach over several stretches. */
export interface OpenMarks {
  readonly old: Mark[]
  readonly new: Mark[]
}

export function openMarks(): OpenMarks {
  return { old: [], new: [] }
}

export function renderSpans(
  stretches: readonly Stretch[],
  context: RedlineContext,
  marks: OpenMarks,
): string {
  let html = ''
  let group: { op: 'insert' | 'delete'; hunk: number; html: string } | undefined
  const flush = () => {
    if (group) html += wrapChange(group.op, group.hunk, group.html, context)
    group = undefined
  }
  for (const stretch of stretches) {
    const op = stretch.op === 'swap' ? 'equal' : stretch.op
    if (toggles(stretch, marks) || hidden(op, context.side)) continue
    const shown = withId(stretch, renderPiece(stretch, op, context, marks), context)
    if (op === 'equal') {
      flush()
      html += shown
    } else {
      if (group && (group.op !== op || group.hunk !== stretch.hunk)) flush()
      group = { op, hunk: stretch.hunk ?? -1, html: (group?.html ?? '') + shown }
    }
  }
  flush()
  return html
}

/** A footnote whose label changed shows nothing new, but its change can be found. */
function withId(stretch: Stretch, html: string, context: RedlineContext): string {
  if (stretch.op !== 'swap' || stretch.hunk === undefined) return html
  return `<span${hunkAttributes(stretch.hunk, context)}>${html}</span>`
}

export function hidden(op: 'equal' | 'insert' | 'delete', side: Side): boolean {
  return (op === 'insert' && side === 'old') || (op === 'delete' && side === 'new')
}

/** `<ins>` or `<del>` with what is read out about it; the first one of a hunk carries its id. */
export function wrapChange(
  op: 'insert' | 'delete',
  hunk: number,
  html: string,
  context: RedlineContext,
): string {
  if (html === '') return ''
  const tag = op === 'insert' ? 'ins' : 'del'
  const word = escapeHtml(op === 'insert' ? context.labels.inserted : context.labels.deleted)
  const open = `<span class="visually-hidden">[${word}: </span>`
  const close = '<span class="visually-hidden">]</span>'
  return `<${tag}${hunkAttributes(hunk, context)}>${open}${html}${close}</${tag}>`
}

export function hunkAttributes(hunk: number, { named, quiet }: RedlineContext): string {
  if (hunk < 0) return ''
  const id = quiet || named.has(hunk) ? '' : ` id="h-${hunk + 1}"`
  if (!quiet) named.add(hunk)
  return `${id} data-hunk="${hunk + 1}"`
}

function toggles(stretch: Stretch, marks: OpenMarks): boolean {
  const { piece, op } = stretch
  if (piece?.kind !== 'open' && piece?.kind !== 'close') return false
  const sides =
    op === 'insert' ? [marks.new] : op === 'delete' ? [marks.old] : [marks.old, marks.new]
  for (const side of sides) {
    if (piece.kind === 'close') side.pop()
    else side.push({ mark: piece.mark, ...(piece.link && piece.link) })
  }
  return true
}

const tags = { strong: 'strong', em: 'em', strike: 's' } as const

function renderPiece(
  stretch: Stretch,
  op: 'equal' | 'insert' | 'delete',
  context: RedlineContext,
  marks: OpenMarks,
): string {
  const old = op === 'delete' || (op === 'equal' && context.side === 'old')
  const own = old ? marks.old : marks.new
  let html = renderBare(stretch, old, context)
  for (let at = own.length - 1; at >= 0; at--) {
    const { mark, url, title } = own[at]!
    if (mark !== 'link') html = `<${tags[mark]}>${html}</${tags[mark]}>`
    else if (url !== undefined && op !== 'delete') {
      html = renderLink({ url, ...(title && { title }) }, html, context.options)
    }
  }
  return html
}

function renderBare(stretch: Stretch, old: boolean, context: RedlineContext): string {
  const { piece, md } = stretch
  if (!piece || piece.kind === 'text') {
    return renderWords(unescapeText(md), context.options, new Set())
  }
  return renderSyntax(piece, old, context)
}

function renderSyntax(piece: Piece, old: boolean, { options, oldNumber }: RedlineContext): string {
  switch (piece.kind) {
    case 'code':
      return `<code>${escapeHtml(piece.text)}</code>`
    case 'raw':
      return escapeHtml(piece.text)
    case 'address':
      return old
        ? escapeHtml(piece.text)
        : renderLink({ url: piece.url }, escapeHtml(piece.text), options)
    case 'break':
      return '<br>'
    case 'note':
      return old
        ? `<sup class="note">${escapeHtml(String(oldNumber(piece.label)))}</sup>`
        : noteMark('call', piece.label)
    case 'image':
      return renderImage(piece.url, piece.alt, piece.title)
    case 'gap':
      return piece.text === '\n' ? '\n' : ''
    default:
      return ''
  }
}
