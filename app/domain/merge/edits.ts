/** The edits of one side inside a passage of the base, as ranges of its Markdown. */
import type { ChangeClass, Hunk, Stretch } from '#app/domain/redline/index.ts'
import { sentencesOf } from '#app/domain/text/index.ts'

export interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly classes: ReadonlySet<ChangeClass>
  /** Only numbers that count on or labels of notes: gives way to everything. */
  readonly quiet: boolean
}

export function editsOf(
  stretches: readonly Stretch[],
  hunks: readonly Hunk[],
  offset: number,
): Edit[] {
  const edits: Edit[] = []
  let at = offset
  let open: { start: number; end: number; text: string; classes: Set<ChangeClass> } | undefined
  const close = () => {
    if (open) edits.push({ ...open, quiet: false })
    open = undefined
  }
  for (const stretch of stretches) {
    const { op, md } = stretch
    if (op === 'equal') {
      if (md !== '') close()
      at += md.length
    } else if (op === 'swap') {
      close()
      const end = at + md.length
      edits.push({ start: at, end, text: stretch.to, classes: new Set(), quiet: true })
      at = end
    } else {
      open ??= { start: at, end: at, text: '', classes: new Set() }
      for (const name of hunks[stretch.hunk ?? -1]?.classes ?? []) open.classes.add(name)
      if (op === 'delete') at += md.length
      else open.text += md
      open.end = at
    }
  }
  close()
  return edits
}

/** The passage between `from` and `to` with the edits in it. */
export function applied(base: string, edits: readonly Edit[], from: number, to: number): string {
  let out = ''
  let at = from
  for (const edit of edits) {
    out += base.slice(at, edit.start) + edit.text
    at = edit.end
  }
  return out + base.slice(at, to)
}

/** Where sentences, items and cells begin and end in the Markdown of a passage. */
export function cutsOf(base: string, isTable: boolean): number[] {
  const cuts = new Set([0, base.length])
  for (const { end } of sentencesOf(base)) cuts.add(end)
  for (const { index } of base.matchAll(/\n+/g)) cuts.add(index)
  if (isTable) for (const { index } of base.matchAll(/(?<!\\)\|/g)) cuts.add(index).add(index + 1)
  return [...cuts].sort((a, b) => a - b)
}
