/** References to footnotes are the same when their footnotes are, whatever label each text gave them. */
import type { Block } from '#app/domain/text/index.ts'
import type { Moved, Pair, Section } from './align.ts'
import type { Token } from './tokens.ts'
import type { KeyOf } from './words.ts'

export function noteKeys(
  sections: readonly Section[],
  pairs: readonly (readonly Pair[])[],
  moves: readonly Moved[],
): KeyOf {
  const renamed = new Map<string, string>()
  const taken = new Set<string>()
  const pair = (old: Block | undefined, next: Block | undefined) => {
    if (old?.kind !== 'footnote' || next?.kind !== 'footnote') return
    renamed.set(labelOf(old), labelOf(next))
    taken.add(labelOf(next))
  }
  sections.forEach((section, index) => {
    if (!section.old.some(({ kind }) => kind === 'footnote')) return
    for (const { old, new: next } of pairs[index]!)
      pair(section.old[old[0]!], section.new[next[0]!])
  })
  for (const { from, to } of moves) {
    pair(sections[from.section]!.old[from.block], sections[to.section]!.new[to.block])
  }
  return (token: Token, side) => {
    if (token.piece?.kind !== 'note') return token.key
    const { label } = token.piece
    const marks = token.key.slice(0, token.key.indexOf('\u0003'))
    if (side === 'new') return `${marks}\u0004${taken.has(label) ? '' : 'new '}${label}`
    const partner = renamed.get(label)
    return `${marks}\u0004${partner === undefined ? 'old ' : ''}${partner ?? label}`
  }
}

function labelOf({ markdown }: Block): string {
  return markdown.slice(2, markdown.indexOf(']:'))
}
