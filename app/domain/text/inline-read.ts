/**
 * Reads inline Markdown whose meaning is certain and says `undefined` where only micromark can tell
 * (bare addresses, most entities, HTML, odd strike-through). Everything that the writer writes is certain.
 */
import type { Span } from './emphasis.ts'
import { bareAddress, readSpecial } from './inline-constructs.ts'
import { pairFrom, type ReadContext, type State } from './inline-state.ts'
import type { Inline, Link, Marks } from './nodes.ts'
import { canonicalRuns } from './runs.ts'

export type { ReadContext } from './inline-state.ts'

const special = /[\\`*_~[\]<&!\n]/g

/** Runs in canonical form, or `undefined` when uncertain. Lines come without their leading blanks. */
export function readInline(
  source: string,
  context: ReadContext,
  inCell = false,
): Inline[] | undefined {
  const state: State = {
    source,
    context,
    inCell,
    parts: [],
    delimiters: [],
    used: [],
    spans: [],
    links: [],
    brackets: [],
    addresses: [],
    missingFences: new Set(),
    lastNote: -1,
  }
  let at = 0
  while (at < source.length) {
    special.lastIndex = at
    const found = special.exec(source)
    const stop = found ? found.index : source.length
    if (stop > at) pushText(state, source.slice(at, stop))
    if (!found) break
    const next = readSpecial(state, stop)
    if (next < 0) return undefined
    at = next
  }
  pairFrom(state, 0)
  return finish(state)
}

function pushText(state: State, text: string): void {
  if (bareAddress.test(text)) state.addresses.push(state.parts.length)
  state.parts.push(text)
}

function finish(state: State): Inline[] | undefined {
  const { parts, links } = state
  for (const part of state.addresses) {
    if (!links.some(({ from, to }) => from < part && part < to)) return undefined
  }
  for (const { part, character, size } of state.used) parts[part] = character.repeat(size)
  const strong = depths(state, 'strong')
  const em = depths(state, 'em')
  const link = new Array<Link | undefined>(parts.length)
  for (const span of links) link.fill(span.link, span.from + 1, span.to)
  const runs: Inline[] = []
  parts.forEach((part, index) => {
    if (part === '') return
    const marks: Marks = {
      ...(strong[index]! > 0 && { strong: true }),
      ...(em[index]! > 0 && { em: true }),
      ...(link[index] && { link: link[index] }),
    }
    runs.push(
      typeof part === 'string' ? { type: 'text', text: part, ...marks } : { ...marks, ...part },
    )
  })
  return canonicalRuns(runs)
}

function depths({ parts, spans }: State, mark: Span['mark']): Int32Array {
  const depth = new Int32Array(parts.length + 1)
  for (const span of spans) {
    if (span.mark !== mark) continue
    depth[span.from + 1]! += 1
    depth[span.to]! -= 1
  }
  for (let index = 1; index < depth.length; index++) depth[index]! += depth[index - 1]!
  return depth
}
