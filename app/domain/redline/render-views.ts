/**
 * A redline as HTML without scripts: in one text, or side by side with unchanged blocks folded. Every hunk
 * has an element `h-1`, `h-2` …; moves are linked both ways. Colours and bars are the style sheet's.
 */
import {
  type Block,
  escapeHtml,
  fillNotes,
  type NoteNumber,
  noteNumbers,
  type RenderOptions,
  renderBlock,
  type Text,
  wrapFootnotes,
} from '#app/domain/text/index.ts'
import { latvianRedlineLabels, type RedlineLabels } from './labels.ts'
import { hunkAttributes, type RedlineContext, type Side } from './render-spans.ts'
import { renderObject, renderUnits } from './render-units.ts'
import type { BlockOp, Redline, Stretch } from './types.ts'

export interface RedlineView {
  readonly options?: RenderOptions
  readonly labels?: RedlineLabels
  readonly oldNumber?: NoteNumber
  readonly newNumber?: NoteNumber
  /** Blocks shown on each side of a change before the rest is folded; side by side only. */
  readonly around?: number
}

interface Job {
  readonly old: Text
  readonly next: Text
  readonly view: RedlineView
  readonly named: Set<number>
}

/** Old and new in one text: `<del>` before `<ins>`. */
export function renderRedline(
  old: Text,
  next: Text,
  { ops }: Pick<Redline, 'ops'>,
  view: RedlineView = {},
): string {
  const job: Job = { old, next, view, named: new Set() }
  const body: string[] = []
  const footnotes: string[] = []
  for (const op of ops) {
    for (const { html, kind } of renderOp(op, 'both', job)) {
      if (kind === 'footnote') footnotes.push(html)
      else body.push(html)
    }
  }
  const whole = body.join('\n') + wrapFootnotes(footnotes, view.options ?? {})
  return fillNotes(whole, view.newNumber ?? noteNumbers(next), view.options)
}

/** A table of two columns; on narrow screens the style sheet puts one under the other. */
export function renderSideBySide(
  old: Text,
  next: Text,
  { ops }: Pick<Redline, 'ops'>,
  view: RedlineView = {},
): string {
  const job: Job = { old, next, view, named: new Set() }
  const { before, after } = view.labels ?? latvianRedlineLabels
  const rows = ops.map((op) => (op.op === 'same' ? renderFolded(op, ops, job) : renderRow(op, job)))
  const head = `<tr><th scope="col">${escapeHtml(before)}</th><th scope="col">${escapeHtml(after)}</th></tr>`
  return `<table class="side-by-side"><thead>${head}</thead><tbody>${rows.join('\n')}</tbody></table>`
}

function renderRow(op: BlockOp, job: Job): string {
  const cell = (side: 'old' | 'new') => {
    const parts = renderOp(op, side, job).map(({ html, kind }) =>
      kind === 'footnote' ? `<ul class="footnotes">${html}</ul>` : html,
    )
    return `<td class="${side}">${finishSide(parts.join(''), side, job)}</td>`
  }
  return `<tr>${cell('old')}${cell('new')}</tr>`
}

function renderFolded(op: BlockOp & { op: 'same' }, ops: readonly BlockOp[], job: Job): string {
  const around = job.view.around ?? 1
  const head = op === ops[0] ? 0 : Math.min(around, op.count)
  const tail = op === ops.at(-1) ? 0 : Math.min(around, op.count - head)
  const row = (at: number) => {
    const block = job.next.blocks[op.new + at]!
    const twin = job.old.blocks[op.old + at]!
    const left = finishSide(
      renderBlock(twin, { ...job.view.options, idPrefix: 'old-' }),
      'old',
      job,
    )
    const right = finishSide(renderBlock(block, job.view.options), 'new', job)
    return `<tr><td class="old">${left}</td><td class="new">${right}</td></tr>`
  }
  const span = (from: number, to: number) => Array.from({ length: to - from }, (_, n) => from + n)
  const folded = span(head, op.count - tail)
  const label = (job.view.labels ?? latvianRedlineLabels).unchanged(folded.length)
  const inside = folded
    .map((at) => renderBlock(job.next.blocks[op.new + at]!, job.view.options))
    .join('\n')
  const fold =
    folded.length === 0
      ? ''
      : `<tr class="fold"><td colspan="2"><details><summary>${escapeHtml(label)}</summary>${finishSide(inside, 'new', job)}</details></td></tr>`
  return (
    span(0, head).map(row).join('') +
    fold +
    span(op.count - tail, op.count)
      .map(row)
      .join('')
  )
}

function finishSide(html: string, side: 'old' | 'new', { old, next, view }: Job): string {
  const number =
    side === 'old' ? (view.oldNumber ?? noteNumbers(old)) : (view.newNumber ?? noteNumbers(next))
  return fillNotes(html, number, { ...view.options, ...(side === 'old' && { idPrefix: 'old-' }) })
}

interface Rendered {
  readonly html: string
  readonly kind: Block['kind']
}

function renderOp(op: BlockOp, side: Side, job: Job): Rendered[] {
  const { old, next, view } = job
  switch (op.op) {
    case 'same':
      return next.blocks
        .slice(op.new, op.new + op.count)
        .map((block) => ({ html: renderBlock(block, view.options), kind: block.kind }))
    case 'change': {
      const block = side === 'old' ? old.blocks[op.old[0]!]! : next.blocks[op.new[0]!]!
      return [renderStretches(op.stretches, block, 'is-changed', side, job)]
    }
    case 'delete': {
      const block = old.blocks[op.old]!
      return side === 'new' ? [] : [renderWhole(block, 'delete', op.hunk, side, job)]
    }
    case 'insert': {
      const block = next.blocks[op.new]!
      return side === 'old' ? [] : [renderWhole(block, 'insert', op.hunk, side, job)]
    }
    case 'move-from':
      return side === 'new' ? [] : [renderMove(op, side, job)]
    case 'move-to':
      return side === 'old' ? [] : [renderMove(op, side, job)]
  }
}

function contextOf(side: Side, { old, view, named }: Job): RedlineContext {
  return {
    options: view.options ?? {},
    labels: view.labels ?? latvianRedlineLabels,
    oldNumber: view.oldNumber ?? noteNumbers(old),
    side,
    named,
  }
}

function renderStretches(
  stretches: readonly Stretch[],
  block: Block,
  state: string,
  side: Side,
  job: Job,
): Rendered {
  const html = renderUnits(stretches, attributesOf(block, state, side), contextOf(side, job))
  return { html, kind: block.kind }
}

/** Old blocks that stand beside or between new ones keep their ids apart. */
function attributesOf(block: Block, state: string, side: Side | 'gone'): string {
  const id = escapeHtml(block.id)
  const prefix = side === 'old' || side === 'gone' ? 'old-' : ''
  return ` id="${prefix}b-${id}" data-b="${id}" class="${state}"`
}

function renderWhole(
  block: Block,
  op: 'insert' | 'delete',
  hunk: number,
  side: Side,
  job: Job,
): Rendered {
  const state = op === 'insert' ? 'is-inserted' : 'is-deleted'
  const attributes = attributesOf(block, state, op === 'delete' ? 'gone' : side)
  if (block.kind === 'object') {
    const html = renderObject(block.markdown, op, hunk, attributes, contextOf(side, job))
    return { html, kind: 'object' }
  }
  const stretches = block.pieces.map((piece): Stretch => ({ op, md: piece.md, piece, hunk }))
  return {
    html: renderUnits(wholeUnits(stretches), attributes, contextOf(side, job)),
    kind: block.kind,
  }
}

/** Items, rows and paragraphs of a block that is new or gone as a whole are so too. */
function wholeUnits(stretches: readonly Stretch[]): Stretch[] {
  return stretches.map((stretch) =>
    stretch.piece?.kind === 'unit' && stretch.op !== 'swap' && stretch.op !== 'equal'
      ? { ...stretch, whole: stretch.op }
      : stretch,
  )
}

/** Shown at the old place as it was and at the new place with what changed in it. */
function renderMove(op: BlockOp & { op: 'move-from' | 'move-to' }, side: Side, job: Job): Rendered {
  const labels = job.view.labels ?? latvianRedlineLabels
  const away = op.op === 'move-from'
  const label = away ? labels.movedTo(op.to) : labels.movedFrom(op.from)
  const block = away ? job.old.blocks[op.old]! : job.next.blocks[op.new]!
  const attributes = attributesOf(block, '', away ? 'gone' : side).replace(' class=""', '')
  const context = contextOf(side, job)
  const own = `m-${op.move + 1}-${away ? 'from' : 'to'}`
  const other = `m-${op.move + 1}-${away ? 'to' : 'from'}`
  const marks = away ? ` data-hunk="${op.hunk + 1}"` : hunkAttributes(op.hunk, context)
  const link = `<a class="move-label" id="${own}" href="#${other}">${escapeHtml(label)}</a>`
  const inner = renderUnits(
    op.stretches,
    attributes,
    away ? { ...context, side: 'old', quiet: true } : context,
  )
  const tag = block.kind === 'footnote' ? 'li' : 'div'
  const html = `<${tag} class="${away ? 'is-moved-away' : 'is-moved'}"${marks}>${link}${tag === 'li' ? inner.replace(/^<li[^>]*>|<\/li>$/g, '') : inner}</${tag}>`
  return { html, kind: block.kind }
}
