/** Cuts the ready HTML of a section at its top level, so that cards can stand between its paragraphs. */

/** A tag, from `<` to `>`; attribute values never hold a bare `>` in our own HTML. */
export const tagPattern = /<(\/?)([a-z][a-z0-9]*)[^>]*?(\/?)>/g

const voids = new Set(['br', 'hr', 'img', 'input', 'wbr', 'col', 'use', 'path'])
export const isVoid = (name: string, selfClosed: string): boolean =>
  voids.has(name) || selfClosed === '/'

export function topLevel(html: string): string[] {
  const parts: string[] = []
  let depth = 0
  let start = 0
  for (const match of html.matchAll(tagPattern)) {
    const [tag, closing = '', name = '', self = ''] = match
    if (closing) depth--
    else if (!isVoid(name, self)) depth++
    if (depth > 0 || (!closing && !isVoid(name, self))) continue
    const end = match.index + tag.length
    parts.push(html.slice(start, end).trim())
    start = end
  }
  const rest = html.slice(start).trim()
  return rest === '' ? parts : [...parts, rest]
}

/** Blocks of the present text that the HTML shows; what is only a block's old place does not count. */
export const blocksIn = (html: string): string[] =>
  [...html.matchAll(/ id="(?!old-)[^"]*" data-b="([^"]+)"/g)].map((match) => match[1] ?? '')
