/** Footnotes of a text: one clean label each, definitions at the end in the order of first reference. */
import { labelKey } from './micromark-read.ts'
import type { Inline, Item, Node } from './nodes.ts'

const calls = /(?<!\\)\[\^([^\s[\]\\]+)\]/g

/** Labels of footnotes that a block's Markdown refers to, in order. */
export function notesIn(markdown: string): string[] {
  if (!markdown.includes('[^')) return []
  return Array.from(markdown.matchAll(calls), (call) => call[1]!)
}

/** Labels hold letters, digits and `_.+-` only, so that no reader stumbles over them. */
export function cleanLabel(label: string): string {
  return label.replace(/[^\p{L}\p{N}_.+-]+/gu, '-') || '-'
}

/** Gives every definition a label of its own; a second definition of a label keeps its text. */
export class Labels {
  readonly #byKey = new Map<string, string>()
  readonly #taken = new Set<string>()
  readonly #unclaimed = new Set<string>()

  /** Called once for every label that is defined, before anything refers to it. */
  announce(label: string): void {
    const key = labelKey(label)
    if (this.#byKey.has(key)) return
    this.#byKey.set(key, this.#free(label))
    this.#unclaimed.add(key)
  }

  /** The label of the next definition that is written. */
  claim(label: string): string {
    const key = labelKey(label)
    return this.#unclaimed.delete(key) ? this.#byKey.get(key)! : this.#free(label)
  }

  find(label: string): string {
    return this.#byKey.get(labelKey(label)) ?? cleanLabel(label)
  }

  #free(label: string): string {
    const wanted = cleanLabel(label)
    let free = wanted
    for (let n = 2; this.#taken.has(labelKey(free)); n++) free = `${wanted}-${n}`
    this.#taken.add(labelKey(free))
    return free
  }
}

/** The node with the labels of its references replaced. */
export function relabel<T extends Node>(node: T, label: (old: string) => string): T {
  const runs = (inlines: readonly Inline[]) =>
    inlines.map((run) => (run.type === 'note' ? { ...run, label: label(run.label) } : run))
  const change = (inner: Node): Node => {
    switch (inner.type) {
      case 'paragraph':
      case 'heading':
        return { ...inner, inlines: runs(inner.inlines) }
      case 'table':
        return { ...inner, rows: inner.rows.map((row) => row.map(runs)) }
      case 'list':
        return {
          ...inner,
          items: inner.items.map((item): Item => ({ ...item, nodes: item.nodes.map(change) })),
        }
      case 'quote':
      case 'footnote':
        return { ...inner, nodes: inner.nodes.map(change) }
      default:
        return inner
    }
  }
  return change(node) as T
}

interface Defined {
  readonly label: string
  readonly markdown: string
}

/** Definitions in the order in which the body, then the footnotes themselves, refer to them. */
export function orderFootnotes<T extends Defined>(
  body: readonly string[],
  footnotes: readonly T[],
): T[] {
  if (footnotes.length < 2) return [...footnotes]
  const byLabel = new Map(footnotes.map((footnote) => [footnote.label, footnote]))
  const ordered: T[] = []
  const take = (markdown: string) => {
    for (const label of notesIn(markdown)) {
      const footnote = byLabel.get(label)
      if (!footnote) continue
      byLabel.delete(label)
      ordered.push(footnote)
    }
  }
  for (const markdown of body) take(markdown)
  for (let index = 0; index < ordered.length; index++) take(bodyOf(ordered[index]!))
  for (const footnote of footnotes) {
    if (!byLabel.has(footnote.label)) continue
    byLabel.delete(footnote.label)
    ordered.push(footnote)
  }
  return ordered
}

function bodyOf({ markdown }: Defined): string {
  return markdown.slice(markdown.indexOf(']:') + 2)
}
