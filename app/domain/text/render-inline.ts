/** Inline runs as HTML. Everything is escaped; numbers of footnotes are left as marks for `fillNotes`. */
import { escapeHtml, safeAddress } from './html.ts'
import type { Inline, Link, ObjectNode } from './nodes.ts'
import { sameLink } from './runs.ts'

export interface RenderOptions {
  /** HTML of a placeholder; without it the placeholder itself is shown. */
  readonly object?: (object: ObjectNode, blockId: string) => string
  /** Full forms by short form; each is explained once a block, on hover and on focus. */
  readonly abbreviations?: ReadonlyMap<string, string>
  /** Where `cell:` and `ref:` links lead; without an answer only the text is shown. */
  readonly address?: (link: Link) => string | undefined
  /** Added to the level of headings, so that the document fits under the page's own. */
  readonly headingShift?: number
  /** Before ids in the page, when several texts stand in it. */
  readonly idPrefix?: string
  /** Names for people who do not see the page. */
  readonly labels?: RenderLabels
}

export interface RenderLabels {
  readonly table: string
  readonly footnotes: string
  /** Of the link from a footnote back to the text. */
  readonly back: string
  readonly done: string
  readonly open: string
}

export const latvianLabels: RenderLabels = {
  table: 'Tabula',
  footnotes: 'Zemsvītras piezīmes',
  back: 'Atpakaļ uz tekstu',
  done: 'izpildīts',
  open: 'nav izpildīts',
}

/** Stands in cached HTML where the number of a footnote will be written. */
export const noteMark = (use: 'call' | 'value' | 'back', label: string) =>
  `\ufdd1${use} ${label}\ufdd1`

export function renderInlines(
  runs: readonly Inline[],
  options: RenderOptions,
  explained: Set<string>,
): string {
  let html = ''
  for (let at = 0; at < runs.length; ) {
    const { link } = runs[at]!
    let end = at + 1
    if (!link) html += renderRun(runs[at]!, options, explained)
    else {
      while (end < runs.length && runs[end]!.link && sameLink(runs[end]!.link, link)) end++
      const inner = runs.slice(at, end).map((run) => renderRun(run, options, explained))
      html += renderLink(link, inner.join(''), options)
    }
    at = end
  }
  return html
}

export function renderLink(link: Link, inner: string, options: RenderOptions): string {
  const href = /^(?:cell|ref):/.test(link.url) ? options.address?.(link) : safeAddress(link.url)
  if (href === undefined) return inner
  const title = link.title ? ` title="${escapeHtml(link.title)}"` : ''
  return `<a href="${escapeHtml(href)}"${title}>${inner}</a>`
}

function renderRun(run: Inline, options: RenderOptions, explained: Set<string>): string {
  let html = renderBare(run, options, explained)
  if (run.strike) html = `<s>${html}</s>`
  if (run.em) html = `<em>${html}</em>`
  return run.strong ? `<strong>${html}</strong>` : html
}

function renderBare(run: Inline, options: RenderOptions, explained: Set<string>): string {
  switch (run.type) {
    case 'text':
      return renderWords(run.text, options, explained)
    case 'code':
      return `<code>${escapeHtml(run.text)}</code>`
    case 'break':
      return '<br>'
    case 'note':
      return noteMark('call', run.label)
    case 'image':
      return renderImage(run.url, run.alt, run.title)
  }
}

export function renderImage(url: string, alt: string, title: string | undefined): string {
  const source = safeAddress(url)
  const shown = title ? ` title="${escapeHtml(title)}"` : ''
  return source === undefined
    ? escapeHtml(alt)
    : `<img src="${escapeHtml(source)}" alt="${escapeHtml(alt)}"${shown}>`
}

const shortForm = /[\p{Lu}\p{N}][\p{L}\p{N}-]+/gu

export function renderWords(
  text: string,
  { abbreviations }: RenderOptions,
  explained: Set<string>,
): string {
  if (!abbreviations || abbreviations.size === 0) return escapeHtml(text)
  let html = ''
  let done = 0
  for (const match of text.matchAll(shortForm)) {
    const full = abbreviations.get(match[0])
    if (full === undefined || explained.has(match[0])) continue
    explained.add(match[0])
    html += escapeHtml(text.slice(done, match.index)) + explain(match[0], full)
    done = match.index + match[0].length
  }
  return html + escapeHtml(text.slice(done))
}

/** Read out in full, shown on hover and on focus (`.abbr-full` is a bubble in the style sheet). */
function explain(short: string, full: string): string {
  return `<span class="abbr" tabindex="0"><abbr>${escapeHtml(short)}</abbr><span class="abbr-full"> (${escapeHtml(full)})</span></span>`
}
