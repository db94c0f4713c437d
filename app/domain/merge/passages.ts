/**
 * Merges two rows of edits of one passage. Edits apart from each other are both taken; edits that meet, that
 * change one number, or that change a number and a negation of one sentence are left to a person, by sentence.
 */
import { applied, cutsOf, type Edit } from './edits.ts'
import type { ConflictReason } from './types.ts'

/** A stretch of the merged passage: decided Markdown, or the three texts of a conflict. */
export type Stretch3 =
  | { readonly md: string }
  | {
      readonly reason: ConflictReason
      readonly base: string
      readonly a: string
      readonly b: string
    }

interface Cluster {
  start: number
  end: number
  /** All that each side did here, also where it gave way: a conflict that takes this in shows both whole. */
  a: Edit[]
  b: Edit[]
  /** What goes into the text when no person has to decide. */
  taken: readonly Edit[]
  reason: ConflictReason | undefined
}

export function mergePassage(
  base: string,
  a: readonly Edit[],
  b: readonly Edit[],
  isTable: boolean,
): Stretch3[] {
  const cuts = cutsOf(base, isTable)
  let clusters = clustersOf(base, [...a], [...b], cuts)
  for (const cluster of clusters) decide(base, cluster, cuts)
  clusters = absorb(clusters, cuts)
  return spell(base, clusters, cuts)
}

/** Edits of both sides that have to do with each other. */
function clustersOf(base: string, a: Edit[], b: Edit[], cuts: readonly number[]): Cluster[] {
  const own = (edit: Edit, side: 'a' | 'b'): Cluster => ({
    start: edit.start,
    end: edit.end,
    a: side === 'a' ? [edit] : [],
    b: side === 'b' ? [edit] : [],
    taken: [],
    reason: undefined,
  })
  const all = [...a.map((edit) => own(edit, 'a')), ...b.map((edit) => own(edit, 'b'))]
  all.sort((left, right) => left.start - right.start || left.end - right.end)
  const out: Cluster[] = []
  for (const cluster of all) {
    for (let at = furthest(base, out, cluster, cuts); at >= 0; ) {
      for (const other of out.splice(at)) join(cluster, other)
      at = furthest(base, out, cluster, cuts)
    }
    out.push(cluster)
  }
  return out
}

/** The first cluster, going back through the sentence, that has to do with this one; -1 for none. */
function furthest(
  base: string,
  clusters: readonly Cluster[],
  cluster: Cluster,
  cuts: readonly number[],
): number {
  let found = -1
  for (let at = clusters.length - 1; at >= 0; at--) {
    const earlier = clusters[at]!
    const isRelated = related(base, earlier, cluster, cuts)
    if (isRelated) found = at
    else if (!near(earlier, cluster, cuts)) break
  }
  return found
}

function join(into: Cluster, other: Cluster): void {
  into.start = Math.min(into.start, other.start)
  into.end = Math.max(into.end, other.end)
  const byStart = (left: Edit, right: Edit) => left.start - right.start || left.end - right.end
  into.a = [...other.a, ...into.a].sort(byStart)
  into.b = [...other.b, ...into.b].sort(byStart)
}

/** Still in the same sentence: an earlier edit may have to do with this one. */
function near(earlier: Cluster, later: Cluster, cuts: readonly number[]): boolean {
  return sentenceEnd(cuts, earlier.end) > later.start
}

function related(base: string, left: Cluster, right: Cluster, cuts: readonly number[]): boolean {
  const sides =
    (left.a.length > 0 && right.b.length > 0) || (left.b.length > 0 && right.a.length > 0)
  if (!sides) return false
  if (left.end > right.start) return true
  const between = base.slice(left.end, right.start)
  const pure = left.start === left.end || right.start === right.end
  if (between === '' || (!pure && !/[\p{L}\p{N}]/u.test(between) && !/[.!?\n|]/.test(between)))
    return true
  if (sentenceEnd(cuts, left.end) <= right.start) return false
  return clash(left, right) || clash(right, left)
}

/** One side touches a number, the other a negation. */
function clash(left: Cluster, right: Cluster): boolean {
  const has = (edits: readonly Edit[], name: 'number' | 'negation') =>
    edits.some(({ classes }) => classes.has(name))
  return (
    (has(left.a, 'number') && has(right.b, 'negation')) ||
    (has(left.b, 'number') && has(right.a, 'negation')) ||
    (has(left.a, 'negation') && has(right.b, 'negation'))
  )
}

/** Sets the reason when a person must decide, otherwise the edits to take. */
function decide(base: string, cluster: Cluster, cuts: readonly number[]): void {
  const { a, b, start, end } = cluster
  const slight = (edits: readonly Edit[]) =>
    edits.every(({ quiet, classes }) => quiet || (classes.size === 1 && classes.has('typography')))
  const [left, right] = [applied(base, a, start, end), applied(base, b, start, end)]
  if (a.length === 0 || b.length === 0) cluster.taken = [...a, ...b]
  else if (left === right) cluster.taken = a
  else if (slight(a) && slight(b)) cluster.taken = oneOf(a, b, left < right)
  else if (slight(a)) cluster.taken = b
  else if (slight(b)) cluster.taken = a
  else if (bothAppend(cluster, cuts)) cluster.taken = [composed(cluster)]
  else cluster.reason = reasonOf(cluster)
}

/** Two ways to set the same words: numbers of a list are counted anew, quotes take one of the two. */
function oneOf(a: readonly Edit[], b: readonly Edit[], first: boolean): readonly Edit[] {
  if ([...a, ...b].every((edit) => edit.quiet)) return []
  return first ? a : b
}

/** Whole sentences or items put in at one place by both. */
function bothAppend({ a, b, start, end }: Cluster, cuts: readonly number[]): boolean {
  if (start !== end || a.length !== 1 || b.length !== 1 || !cuts.includes(start)) return false
  return [a[0]!, b[0]!].every(({ text }) => /^\s*\n/.test(text) || /[.!?”"»)]\s*$/.test(text))
}

/** In an order that does not depend on who is who. */
function composed(cluster: Cluster): Edit {
  const texts = [cluster.a[0]!, cluster.b[0]!].sort((x, y) => (x.text < y.text ? -1 : 1))
  const [first, second] = texts.map(({ text }) => text) as [string, string]
  const blank = /\s$/.test(first) || /^\s/.test(second) ? '' : ' '
  return { ...texts[0]!, text: first + blank + second }
}

function reasonOf({ a, b, start, end }: Cluster): ConflictReason {
  const whole = (edits: readonly Edit[]) =>
    edits.length === 1 &&
    edits[0]!.text.trim() === '' &&
    edits[0]!.start === start &&
    edits[0]!.end === end
  if (whole(a) !== whole(b)) return 'delete-edit'
  const has = (edits: readonly Edit[], name: 'number' | 'negation') =>
    edits.some(({ classes }) => classes.has(name))
  const crossed =
    (has(a, 'number') && has(b, 'negation')) || (has(a, 'negation') && has(b, 'number'))
  if (crossed || (has(a, 'negation') && has(b, 'negation'))) return 'number-and-negation'
  return has(a, 'number') && has(b, 'number') ? 'same-number' : 'same-passage'
}

/** A conflict takes whole sentences, with everything that either side did in them. */
function absorb(clusters: readonly Cluster[], cuts: readonly number[]): Cluster[] {
  const out: Cluster[] = []
  for (const cluster of clusters) {
    if (cluster.reason) widen(cluster, cuts)
    const last = out.at(-1)
    const meets = last && cluster.start < last.end && (cluster.reason || last.reason)
    if (last && meets) {
      const reason = graver(last.reason, cluster.reason)
      join(cluster, last)
      cluster.reason = reason
      out.pop()
      widen(cluster, cuts)
    }
    out.push(cluster)
  }
  return out.length < clusters.length ? absorb(out, cuts) : out
}

const gravest: readonly ConflictReason[] = [
  'delete-edit',
  'number-and-negation',
  'same-number',
  'same-passage',
]

function graver(a: ConflictReason | undefined, b: ConflictReason | undefined) {
  return gravest.find((reason) => reason === a || reason === b)
}

function widen(cluster: Cluster, cuts: readonly number[]): void {
  cluster.start = sentenceStart(cuts, cluster.start)
  cluster.end = sentenceEnd(cuts, Math.max(cluster.end, cluster.start + 1))
}

function sentenceStart(cuts: readonly number[], at: number): number {
  let start = 0
  for (const cut of cuts) if (cut <= at) start = cut
  return start
}

/** The end of the sentence in which something ends. */
function sentenceEnd(cuts: readonly number[], at: number): number {
  return cuts.find((cut) => cut >= at) ?? cuts.at(-1)!
}

function spell(base: string, clusters: readonly Cluster[], cuts: readonly number[]): Stretch3[] {
  const out: Stretch3[] = []
  let at = 0
  for (const { start, end, a, b, taken, reason } of clusters) {
    if (start > at) out.push({ md: base.slice(at, start) })
    if (reason) {
      const own = (edits: readonly Edit[]) => applied(base, edits, start, end)
      out.push({ reason, base: base.slice(start, end), a: own(a), b: own(b) })
    } else {
      out.push({ md: applied(base, taken, start, end) })
    }
    at = end
  }
  const rest = base.slice(at, cuts.at(-1))
  return rest === '' ? out : [...out, { md: rest }]
}
