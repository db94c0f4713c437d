/** HTML of Word, Google and the web, cleaned of everything that the editor has no shape for. */

import { readAddress } from './address.ts'
import { element } from './dom.ts'
import { wordFootnotes, wordLists } from './paste-word.ts'

const unseen =
  'style,script,meta,link,title,noscript,template,svg,object,iframe,select,button,input,[hidden],[style*="display:none"],[style*="mso-element:comment"]'

export function cleanHtml(html: string): string {
  // Copied from this editor: already what it should be.
  if (html.includes('data-pm-slice')) return html
  const { body } = new DOMParser().parseFromString(withoutStyles(html), 'text/html')
  for (const found of body.querySelectorAll(unseen)) found.remove()
  wordFootnotes(body)
  wordLists(body)
  unwrapForeign(body)
  cleanLinks(body)
  for (const image of body.querySelectorAll('img')) if (!isOnline(image)) image.remove()
  for (const table of body.querySelectorAll('table')) cleanTable(table)
  nestLists(body)
  dropEmpty(body)
  return body.innerHTML
}

/** Even in a document that is never shown the site's own policy speaks up against them. */
const withoutStyles = (html: string): string => html.replace(/<style[\s\S]*?<\/style>/gi, '')

const unwrap = (found: Element) => found.replaceWith(...found.childNodes)

/** `o:p` of Word; the `b` with which Google wraps everything. */
function unwrapForeign(body: HTMLElement): void {
  for (const found of body.querySelectorAll('*')) {
    if (found.localName.includes(':') || found.id.startsWith('docs-internal')) unwrap(found)
  }
}

function cleanLinks(body: HTMLElement): void {
  for (const link of body.querySelectorAll('a')) {
    const address = readAddress(link.getAttribute('href') ?? '')
    if (address === undefined || address.startsWith('#')) unwrap(link)
    else link.setAttribute('href', address)
  }
}

/** A picture from the writer's own disk would be seen by nobody else. */
const isOnline = (image: HTMLImageElement): boolean =>
  /^(?:https?:|\/(?!\/))/.test(image.getAttribute('src') ?? '')

function cleanTable(table: HTMLTableElement): void {
  if (!table.isConnected && !table.parentNode) return
  const { caption } = table
  if (caption) {
    const line = element('p')
    line.append(...caption.childNodes)
    table.before(line)
    caption.remove()
  }
  for (const inner of table.querySelectorAll('table')) inner.replaceWith(inner.textContent ?? '')
  const carried: number[] = []
  for (const row of table.rows) spreadRow(row, carried)
  for (const cell of table.querySelectorAll<HTMLElement>('td, th')) flattenCell(cell)
}

/** Joined cells come apart: the first keeps the text, the others are empty. `carried`: rows still to fill. */
function spreadRow(row: HTMLTableRowElement, carried: number[]): void {
  let column = 0
  const fill = (before: Element | null) => {
    while ((carried[column] ?? 0) > 0) {
      carried[column]! -= 1
      row.insertBefore(element('td'), before)
      column++
    }
  }
  for (const cell of [...row.cells]) {
    fill(cell)
    const across = Math.min(cell.colSpan, 50)
    const down = Math.min(cell.rowSpan, 500)
    cell.removeAttribute('colspan')
    cell.removeAttribute('rowspan')
    for (let extra = 0; extra < across; extra++) {
      if (extra > 0) cell.after(element('td'))
      carried[column] = Math.max(0, down - 1)
      column++
    }
  }
  fill(null)
}

const blocks = 'p,div,li,ul,ol,h1,h2,h3,h4,h5,h6,blockquote,pre,section'

function flattenCell(cell: HTMLElement): void {
  for (const block of cell.querySelectorAll(blocks)) {
    if (!/^(?:UL|OL)$/.test(block.tagName)) block.after(element('br'))
    unwrap(block)
  }
  const isGap = (node: ChildNode | null) =>
    node !== null && (node.nodeName === 'BR' || (node.textContent ?? '').trim() === '')
  while (isGap(cell.lastChild)) cell.lastChild?.remove()
  while (isGap(cell.firstChild)) cell.firstChild?.remove()
}

/** A list directly inside a list belongs to the item before it. */
function nestLists(body: HTMLElement): void {
  for (const list of body.querySelectorAll(':is(ul, ol) > :is(ul, ol)')) {
    const before = list.previousElementSibling
    if (before?.tagName === 'LI') before.append(list)
  }
}

function dropEmpty(body: HTMLElement): void {
  for (const block of body.querySelectorAll('p, h1, h2, h3, h4, h5, h6')) {
    if ((block.textContent ?? '').trim() === '' && !block.querySelector('img, sup')) block.remove()
  }
}
