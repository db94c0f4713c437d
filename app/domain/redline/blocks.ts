/** Turns marked tokens of one changed block into stretches, and groups connected changes into hunks. */

import { classesOf } from './classes.ts'
import type { Token } from './tokens.ts'
import type { ChangeClass, Hunk, Stretch } from './types.ts'
import type { Marked } from './words.ts'

export type OpenHunk = { -readonly [Name in keyof Hunk]: Hunk[Name] }

/** Gives out hunks in the order of the document. */
export class Hunks {
  readonly list: OpenHunk[] = []
  #labels: OpenHunk | undefined

  open(section: string, classes: readonly ChangeClass[]): OpenHunk {
    const index = this.list.length
    const hunk = { index, id: `h-${index + 1}`, classes, section, before: '', after: '' }
    this.list.push(hunk)
    return hunk
  }

  /** The one change that renames labels of footnotes whose texts are the same. */
  labels(section: string): OpenHunk {
    this.#labels ??= this.open(section, ['structure'])
    return this.#labels
  }
}

export interface Ends {
  readonly section: string
  readonly oldBlock: string
  readonly newBlock: string
}

interface Group {
  readonly hunk: OpenHunk
  readonly before: Token[]
  readonly after: Token[]
  readonly whole: boolean
  left: string
  right: string
}

interface Walk {
  readonly ends: Ends
  readonly hunks: Hunks
  readonly groups: Group[]
  readonly named: Map<string, Group>
  current: Group | undefined
  old: number
  new: number
  last: string
}

/** Offsets of the hunks count in the visible text; a split or joined paragraph counts as one. */
export function stretchesOf(marked: readonly Marked[], ends: Ends, hunks: Hunks): Stretch[] {
  const walk: Walk = {
    ends,
    hunks,
    groups: [],
    named: new Map(),
    current: undefined,
    old: 0,
    new: 0,
    last: '',
  }
  const owners = marked.map((item) => take(item, walk))
  for (const group of walk.groups) finish(group)
  const swaps = ownersOfSwaps(marked, owners, walk)
  return write(marked, (at) => owners[at]?.hunk.index ?? swaps.get(at)?.index)
}

function take(item: Marked, walk: Walk): Group | undefined {
  const { op, token } = item
  let owner: Group | undefined
  if (op === 'equal' || op === 'swap') {
    if (walk.current && walk.current.right === '') walk.current.right = token.text.slice(0, 2)
    if (token.md !== '' || token.type === 'unit') walk.current = undefined
    walk.last = (walk.last + token.text).slice(-2)
  } else {
    owner = ownerOf(item, walk)
    addTo(owner, item, walk)
  }
  if (op !== 'insert') walk.old += token.text.length
  if (op !== 'delete') walk.new += (item.to ?? token).text.length
  return owner
}

function ownerOf({ group }: Marked, walk: Walk): Group {
  if (group !== undefined) {
    const known = walk.named.get(group)
    if (known) return known
  } else if (walk.current) return walk.current
  const hunk = walk.hunks.open(walk.ends.section, [])
  hunk.oldBlock = walk.ends.oldBlock
  hunk.newBlock = walk.ends.newBlock
  const opened = {
    hunk,
    before: [],
    after: [],
    whole: group !== undefined,
    left: walk.last,
    right: '',
  }
  walk.groups.push(opened)
  if (group === undefined) walk.current = opened
  else {
    walk.named.set(group, opened)
    walk.current = undefined
  }
  hunk.oldRange = [walk.old, walk.old]
  hunk.newRange = [walk.new, walk.new]
  return opened
}

function addTo({ hunk, before, after }: Group, { op, token }: Marked, walk: Walk): void {
  if (op === 'delete') {
    before.push(token)
    hunk.oldRange = [hunk.oldRange![0], walk.old + token.text.length]
  } else {
    after.push(token)
    hunk.newRange = [hunk.newRange![0], walk.new + token.text.length]
  }
}

function finish({ hunk, before, after, whole, left, right }: Group): void {
  const text = (tokens: readonly Token[]) => tokens.map((token) => token.text).join('')
  hunk.before = text(before).replace(/^\n/, '')
  hunk.after = text(after).replace(/^\n/, '')
  hunk.classes = whole ? ['wording'] : classesOf(before, after, { left, right })
}

/** A number that only counts on belongs to the item that came or went; a label to all other labels. */
function ownersOfSwaps(
  marked: readonly Marked[],
  owners: readonly (Group | undefined)[],
  walk: Walk,
): Map<number, OpenHunk> {
  const found = new Map<number, OpenHunk>()
  let nearest = owners.find((owner) => owner?.whole)
  marked.forEach(({ op, token, to }, at) => {
    if (owners[at]?.whole) nearest = owners[at]
    if (op !== 'swap') return
    const label = token.type === 'note' || isLabel(token)
    if (label) found.set(at, walk.hunks.labels(walk.ends.section))
    else found.set(at, nearest?.hunk ?? swapHunk(token, to!, walk))
  })
  return found
}

/** All numbers of a list that changed without an item coming or going are one change. */
function swapHunk(token: Token, to: Token, walk: Walk): OpenHunk {
  const known = walk.named.get('swap')
  if (known) return known.hunk
  const classes: ChangeClass[] = [numberOf(token) === numberOf(to) ? 'structure' : 'number']
  const hunk = walk.hunks.open(walk.ends.section, classes)
  hunk.oldBlock = walk.ends.oldBlock
  hunk.newBlock = walk.ends.newBlock
  hunk.before = token.md.trim()
  hunk.after = to.md.trim()
  walk.named.set('swap', { hunk, before: [], after: [], whole: false, left: '', right: '' })
  return hunk
}

function isLabel({ piece }: Token): boolean {
  return piece?.kind === 'unit' && piece.at.unit === 'footnote'
}

function numberOf({ piece }: Token): number | undefined {
  return piece?.kind === 'unit' && piece.at.unit === 'item' ? piece.at.number : undefined
}

/** Neighbouring text of one kind is one stretch; syntax stands alone. */
function write(marked: readonly Marked[], hunkAt: (at: number) => number | undefined): Stretch[] {
  const out: Stretch[] = []
  marked.forEach(({ op, token, to, whole }, at) => {
    const hunk = hunkAt(at)
    if (op === 'swap') {
      const piece = to!.piece!
      out.push({ op, md: token.md, to: to!.md, piece, ...(hunk !== undefined && { hunk }) })
      return
    }
    const last = out.at(-1)
    const joins =
      !token.piece &&
      !whole &&
      last &&
      last.op === op &&
      !last.piece &&
      last.hunk === hunk &&
      !last.whole
    if (joins) out[out.length - 1] = { ...last, md: last.md + token.md }
    else {
      out.push({
        op,
        md: token.md,
        ...(token.piece && { piece: token.piece }),
        ...(hunk !== undefined && { hunk }),
        ...(whole && { whole }),
      })
    }
  })
  return out
}
