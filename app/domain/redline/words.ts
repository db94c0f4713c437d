/**
 * Marks what changed between two rows of tokens as a person would: blanks follow the words, changes parted
 * only by signs are one, short words that happen to agree between long changes are marked with them.
 */
import { matchSequences } from './sequences.ts'
import type { Token } from './tokens.ts'

/** A token with what happened to it; the two sides of an equal token may differ in a note's label. */
export interface Marked {
  readonly op: 'equal' | 'delete' | 'insert' | 'swap'
  readonly token: Token
  /** The new token of a swap. */
  readonly to?: Token
  /** On the first token of an item, row or cell that is new or gone as a whole. */
  readonly whole?: 'insert' | 'delete'
  /** Tokens of one group are one change, also when something equal stands between them. */
  readonly group?: string
}

/** Gives a key to each token: the same for two notes that lead to the same footnote. */
export type KeyOf = (token: Token, side: 'old' | 'new') => string

interface Word {
  readonly token: Token
  /** Blanks before the token. */
  readonly blanks: readonly Token[]
}

/** Both ends of a run of changed or equal words, on both sides. */
interface Run {
  readonly equal: boolean
  readonly a: number
  readonly aEnd: number
  readonly b: number
  readonly bEnd: number
}

export function markWords(old: readonly Token[], next: readonly Token[], keyOf: KeyOf): Marked[] {
  const [left, right] = [wordsOf(old), wordsOf(next)]
  const keys = new Map<string, number>()
  const intern = (side: 'old' | 'new') => (word: Word) => {
    const key = keyOf(word.token, side)
    const known = keys.get(key)
    if (known !== undefined) return known
    keys.set(key, keys.size)
    return keys.size - 1
  }
  const a = Int32Array.from(left.words, intern('old'))
  const b = Int32Array.from(right.words, intern('new'))
  const match = matchSequences(a, b, { exact: 600 })
  const runs = absorb(runsOf(match, b.length), left.words, right.words)
  return spell(runs, left, right)
}

interface Words {
  readonly words: readonly Word[]
  readonly tail: readonly Token[]
}

function wordsOf(tokens: readonly Token[]): Words {
  const words: Word[] = []
  let blanks: Token[] = []
  for (const token of tokens) {
    if (token.type === 'space') blanks.push(token)
    else {
      words.push({ token, blanks })
      blanks = []
    }
  }
  return { words, tail: blanks }
}

function runsOf(match: Int32Array, length: number): Run[] {
  const runs: Run[] = []
  let a = 0
  let b = 0
  while (a < match.length || b < length) {
    const [startA, startB] = [a, b]
    while (a < match.length && match[a] === b) {
      a++
      b++
    }
    if (a > startA) runs.push({ equal: true, a: startA, aEnd: a, b: startB, bEnd: b })
    const [changedA, changedB] = [a, b]
    while (a < match.length && match[a]! < 0) a++
    b = a < match.length ? match[a]! : length
    if (a > changedA || b > changedB) {
      runs.push({ equal: false, a: changedA, aEnd: a, b: changedB, bEnd: b })
    }
  }
  return runs
}

/** Joins changes over equal runs that only look equal by chance. */
function absorb(runs: readonly Run[], left: readonly Word[], right: readonly Word[]): Run[] {
  const out: Run[] = []
  runs.forEach((run, index) => {
    const last = out.at(-1)
    const following = runs[index + 1]
    if (!last) out.push(run)
    else if (!run.equal && !last.equal) out[out.length - 1] = joinRuns(last, run)
    else if (run.equal && following && coincidence(run, last, following, left, right)) {
      out[out.length - 1] = joinRuns(last, run)
    } else out.push(run)
  })
  return out
}

function joinRuns(first: Run, second: Run): Run {
  return { equal: false, a: first.a, aEnd: second.aEnd, b: first.b, bEnd: second.bEnd }
}

function coincidence(
  run: Run,
  before: Run,
  after: Run,
  left: readonly Word[],
  right: readonly Word[],
): boolean {
  if (run.aEnd - run.a > 4) return false
  let words = 0
  let letters = 0
  for (let at = run.a; at < run.aEnd; at++) {
    const { token } = left[at]!
    if (token.type === 'number' || token.type === 'syntax' || token.type === 'unit') return false
    if (token.type === 'note' || /^[.!?;:]$/.test(token.text)) return false
    if (token.type !== 'word') continue
    words++
    letters += token.text.length
  }
  if (words === 0) return true
  const around = Math.min(changedWords(before, left, right), changedWords(after, left, right))
  return words === 1 && letters <= 3 ? around >= 2 : words <= 2 && letters <= 12 && around >= 4
}

/** Of the side on which more changed. */
function changedWords(run: Run, left: readonly Word[], right: readonly Word[]): number {
  const count = (words: readonly Word[], from: number, to: number) => {
    let found = 0
    for (let at = from; at < to; at++) {
      const { type } = words[at]!.token
      if (type === 'word' || type === 'number') found++
    }
    return found
  }
  return Math.max(count(left, run.a, run.aEnd), count(right, run.b, run.bEnd))
}

/** Writes the runs out token by token, deciding which blanks belong to a change. */
function spell(runs: readonly Run[], left: Words, right: Words): Marked[] {
  const out: Marked[] = []
  let blanksTaken = false
  runs.forEach((run, index) => {
    if (run.equal) {
      for (let n = 0; n < run.aEnd - run.a; n++) {
        const [old, next] = [left.words[run.a + n]!, right.words[run.b + n]!]
        if (n > 0 || !blanksTaken) spellBlanks(old.blanks, next.blanks, out)
        spellEqual(old.token, next.token, out)
      }
      blanksTaken = false
      return
    }
    const after = runs[index + 1]
    spellChange(run, after, left, right, out)
    blanksTaken = true
  })
  if (!blanksTaken) spellBlanks(left.tail, right.tail, out)
  return out
}

function spellEqual(old: Token, next: Token, out: Marked[]): void {
  if (old.md === next.md) out.push({ op: 'equal', token: next })
  else out.push({ op: 'swap', token: old, to: next })
}

function spellBlanks(old: readonly Token[], next: readonly Token[], out: Marked[]): void {
  if (mdOf(old) === mdOf(next)) for (const token of next) out.push({ op: 'equal', token })
  else {
    for (const token of old) out.push({ op: 'delete', token })
    for (const token of next) out.push({ op: 'insert', token })
  }
}

function mdOf(tokens: readonly Token[]): string {
  let md = ''
  for (const token of tokens) md += token.md
  return md
}

/** Blanks before and after the change stay outside it when both sides have them. */
function spellChange(
  run: Run,
  after: Run | undefined,
  left: Words,
  right: Words,
  out: Marked[],
): void {
  const old = side(left, run.a, run.aEnd)
  const next = side(right, run.b, run.bEnd)
  const tails = after ? [old.tail, next.tail] : [left.tail, right.tail]
  const emptyOld = run.a === run.aEnd
  const emptyNew = run.b === run.bEnd
  const [oldTail, newTail] = tails as [readonly Token[], readonly Token[]]
  const oldHead = emptyOld ? oldTail : old.head
  const newHead = emptyNew ? newTail : next.head
  const headEqual = mdOf(oldHead) === mdOf(newHead)
  const tailEqual = mdOf(oldTail) === mdOf(newTail)
  const one = emptyOld || emptyNew
  const keepHead = headEqual && !(one && tailEqual && mdOf(oldHead) === '')
  const keepTail = tailEqual && !(one && keepHead)
  if (keepHead) for (const token of newHead) out.push({ op: 'equal', token })
  const put = (op: 'delete' | 'insert', tokens: readonly Token[]) => {
    for (const token of tokens) out.push({ op, token })
  }
  put('delete', changed(old, oldTail, emptyOld, keepHead, keepTail))
  put('insert', changed(next, newTail, emptyNew, keepHead, keepTail))
  if (keepTail) for (const token of newTail) out.push({ op: 'equal', token })
}

interface Side {
  readonly head: readonly Token[]
  readonly body: readonly Token[]
  readonly tail: readonly Token[]
}

function side({ words, tail }: Words, from: number, to: number): Side {
  const body: Token[] = []
  for (let at = from; at < to; at++) {
    if (at > from) body.push(...words[at]!.blanks)
    body.push(words[at]!.token)
  }
  return {
    head: from < words.length ? words[from]!.blanks : tail,
    body,
    tail: to < words.length ? words[to]!.blanks : tail,
  }
}

/** The tokens of one side that are marked: an empty side has one stretch of blanks only. */
function changed(
  { head, body }: Side,
  tail: readonly Token[],
  empty: boolean,
  keepHead: boolean,
  keepTail: boolean,
): Token[] {
  if (empty) return keepHead || keepTail ? [] : [...tail]
  return [...(keepHead ? [] : head), ...body, ...(keepTail ? [] : tail)]
}
