/** How people name a place in a section: „3. rindkopa”, „2. tabula”. Counted in the section, headings left out. */
import type { BlockKind } from '../text/nodes.ts'

export interface BlockPlace {
  readonly kind: 'paragraph' | 'table' | 'data' | 'heading' | 'footnote'
  readonly number: number
}

const named: Readonly<Record<BlockKind, BlockPlace['kind'] | undefined>> = {
  paragraph: 'paragraph',
  list: 'paragraph',
  quote: 'paragraph',
  code: 'paragraph',
  table: 'table',
  object: 'data',
  heading: 'heading',
  footnote: 'footnote',
  rule: undefined,
}

/** By block id. Takes stored blocks, so that nothing has to be parsed. */
export function blockPlaces(
  blocks: readonly { readonly id: string; readonly kind: BlockKind }[],
): ReadonlyMap<string, BlockPlace> {
  const counts = new Map<string, number>()
  const places = new Map<string, BlockPlace>()
  for (const { id, kind } of blocks) {
    const name = named[kind]
    if (!name) continue
    const number = (counts.get(name) ?? 0) + 1
    counts.set(name, number)
    places.set(id, { kind: name, number })
  }
  return places
}
