/** Writes the part of a link that is not its text. */
import type { Inline, Link } from './nodes.ts'
import type { Piece } from './pieces.ts'

const entity = /&(?=#?[A-Za-z0-9]+;)/g

/** From the closing square bracket on: `](url "title")`. */
export function writeDestination({ url, title }: Link, inCell: boolean): string {
  const written = writeUrl(url.replace(/[\n\r]/g, ''))
  const shown = title
    ? ` "${title
        .replace(/[\\"]/g, '\\$&')
        .replace(entity, '\\&')
        .replace(/\s*\n\s*/g, ' ')}"`
    : ''
  const md = `](${written}${shown})`
  return inCell ? md.replaceAll('|', '\\|') : md
}

function writeUrl(url: string): string {
  if (url === '' || /[\s\p{Cc}]|^</u.test(url)) {
    return `<${url.replace(/[\\<>]/g, '\\$&').replace(entity, '\\&')}>`
  }
  const escaped = url.replace(/\\(?=[!-/:-@[-`{-~]|$)/g, '\\\\').replace(entity, '\\&')
  return balanced(url) ? escaped : escaped.replace(/[()]/g, '\\$&')
}

function balanced(url: string): boolean {
  let depth = 0
  for (const character of url) {
    if (character === '(') depth++
    else if (character === ')' && depth-- === 0) return false
    if (depth > 20) return false
  }
  return depth === 0
}

const schemed = /^[A-Za-z][A-Za-z0-9+.-]{1,31}:[^\s<>\p{Cc}]*$/u
const mail =
  /^[A-Za-z0-9][A-Za-z0-9.!#$%&'*+/=?^_`{}~-]*@[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*$/

/** `<https://…>` when the link's text is its address. */
export function writeAddress(run: Inline, inCell: boolean): Piece | undefined {
  if (run.type !== 'text' || !run.link || run.link.title) return undefined
  const { url } = run.link
  const plain = url === run.text && schemed.test(url)
  const asMail = url === `mailto:${run.text}` && mail.test(run.text)
  if (!plain && !asMail) return undefined
  if (inCell && /[\\|]/.test(run.text)) return undefined
  return { kind: 'address', md: `<${run.text}>`, text: run.text, url }
}
