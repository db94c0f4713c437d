/** Cuts the HTML of a section at its blocks, which carry their ids; what follows the last one are the footnotes. */
export interface CutSection {
  readonly blocks: readonly { readonly id: string; readonly html: string }[]
  readonly tail: string
}

const footnotes = '\n<section class="footnotes"'

/** `ids` are the section's own blocks in order: ids inside a measure's fields are not among them. */
export function cutBlocks(html: string, ids: readonly string[]): CutSection {
  const starts: { id: string; start: number }[] = []
  let from = 0
  for (const id of ids) {
    const at = html.indexOf(` data-b="${id}"`, from)
    if (at === -1) continue
    starts.push({ id, start: html.lastIndexOf('<', at) })
    from = at + 1
  }
  const end = html.indexOf(footnotes, from)
  const body = end === -1 ? html.length : end
  return {
    blocks: starts.map(({ id, start }, i) => ({
      id,
      html: html.slice(start, starts[i + 1]?.start ?? body).trimEnd(),
    })),
    tail: html.slice(body).trim(),
  }
}
