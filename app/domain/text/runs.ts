/**
 * One form for every sequence of inline runs: neighbours of equal marks joined, blanks trimmed where
 * Markdown cannot hold them, emphasis never beginning or ending with a blank.
 */
import type { Inline, Link, Marks, TextRun } from './nodes.ts'

export type MarkName = 'link' | 'em' | 'strong' | 'strike'
export const emphases = ['em', 'strong', 'strike'] as const

export function canonicalRuns(runs: readonly Inline[]): Inline[] {
  if (runs.length === 1 && isPlain(runs[0]!)) return trimOne(runs[0] as TextRun)
  let found = join(runs.map(tidy))
  for (const mark of emphases) if (found.some((run) => run[mark])) found = unmarkEdges(found, mark)
  return settleEdges(join(found))
}

export function sameMarks(a: Marks, b: Marks): boolean {
  return a.strong === b.strong && a.em === b.em && a.strike === b.strike && sameLink(a.link, b.link)
}

export function sameLink(a: Link | undefined, b: Link | undefined): boolean {
  return a === b || (a?.url === b?.url && (a?.title ?? '') === (b?.title ?? ''))
}

export function marksOf({ strong, em, strike, link }: Marks): Marks {
  return {
    ...(strong && { strong }),
    ...(em && { em }),
    ...(strike && { strike }),
    ...(link && { link }),
  }
}

export function without<T extends Marks>(run: T, mark: MarkName): T {
  const { [mark]: _gone, ...rest } = run
  return rest as T
}

function isPlain(run: Inline): boolean {
  return run.type === 'text' && !run.strong && !run.em && !run.strike && !run.link
}

function trimOne(run: TextRun): Inline[] {
  const text = run.text.replace(/[\n\r]/g, ' ').replace(/^[ \t]+|[ \t]+$/g, '')
  return text === '' ? [] : [text === run.text ? run : { ...run, text }]
}

/** No line ends inside a run; nothing but text, code and images inside a link. */
function tidy(run: Inline): Inline {
  if (run.type === 'text' || run.type === 'code') {
    return /[\n\r]/.test(run.text) ? { ...run, text: run.text.replace(/[\n\r]+/g, ' ') } : run
  }
  if (run.type === 'image' && /[\n\r]/.test(run.alt)) {
    return { ...run, alt: run.alt.replace(/[\n\r]+/g, ' ') }
  }
  return run.link && run.type !== 'image' ? without(run, 'link') : run
}

function join(runs: readonly Inline[]): Inline[] {
  const out: Inline[] = []
  for (const run of runs) {
    if ((run.type === 'text' || run.type === 'code') && run.text === '') continue
    const last = out.at(-1)
    if (run.type === 'text' && last?.type === 'text' && sameMarks(last, run)) {
      out[out.length - 1] = { ...last, text: last.text + run.text }
    } else out.push(run)
  }
  return out
}

/** Takes the mark from blanks at both ends of every stretch that carries it. */
function unmarkEdges(runs: readonly Inline[], mark: 'em' | 'strong' | 'strike'): Inline[] {
  const forward = unmarkStarts(runs, mark, false)
  return unmarkStarts(forward.toReversed(), mark, true).toReversed()
}

function unmarkStarts(
  runs: readonly Inline[],
  mark: 'em' | 'strong' | 'strike',
  backwards: boolean,
): Inline[] {
  const out: Inline[] = []
  for (const run of runs) {
    const begins = run[mark] && !out.at(-1)?.[mark]
    if (!begins) out.push(run)
    else if (run.type === 'break') out.push(without(run, mark))
    else if (run.type === 'text') out.push(...splitEdge(run, mark, backwards))
    else out.push(run)
  }
  return out
}

function splitEdge(run: TextRun, mark: 'em' | 'strong' | 'strike', backwards: boolean): Inline[] {
  const blank = (backwards ? /\s+$/ : /^\s+/).exec(run.text)?.[0] ?? ''
  if (blank === '') return [run]
  const edge = without({ ...run, text: blank }, mark)
  if (blank.length === run.text.length) return [edge]
  const rest = backwards ? run.text.slice(0, -blank.length) : run.text.slice(blank.length)
  return [edge, { ...run, text: rest }]
}

/** Trimming may empty a run and bring a break to the edge: repeated until nothing changes. */
function settleEdges(runs: readonly Inline[]): Inline[] {
  const trimmed = join(trimAroundBreaks(runs))
  return trimmed.length === runs.length ? trimmed : settleEdges(trimmed)
}

function trimAroundBreaks(runs: readonly Inline[]): Inline[] {
  const out = [...runs]
  while (out[0]?.type === 'break') out.shift()
  while (out.at(-1)?.type === 'break') out.pop()
  return out.map((run, index) => {
    if (run.type !== 'text') return run
    let text = run.text
    if (index === 0 || out[index - 1]!.type === 'break') text = text.replace(/^[ \t]+/, '')
    if (index === out.length - 1 || out[index + 1]!.type === 'break') {
      text = text.replace(/[ \t]+$/, '')
    }
    return text === run.text ? run : { ...run, text }
  })
}
