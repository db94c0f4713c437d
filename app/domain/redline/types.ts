/** The shapes of a redline: plain JSON, stored with the revision. Indexes of blocks are per section. */
import type { BlockKind, Piece } from '#app/domain/text/index.ts'

/** `typography` alone carries approvals over; anything else lets them lapse. */
export type ChangeClass = 'typography' | 'wording' | 'number' | 'negation' | 'structure' | 'move'

/** A piece of written text inside a changed block. `piece` is missing for ordinary text. */
export type Stretch =
  | {
      readonly op: 'equal' | 'delete' | 'insert'
      readonly md: string
      readonly piece?: Piece
      readonly hunk?: number
      /** On the first stretch of an item, row or cell that is new or gone as a whole. */
      readonly whole?: 'insert' | 'delete'
    }
  /** The number of an item or the label of a note, changed because others came or went. */
  | {
      readonly op: 'swap'
      readonly md: string
      readonly to: string
      readonly piece: Piece
      readonly hunk?: number
    }

export type BlockOp =
  | { readonly op: 'same'; readonly old: number; readonly new: number; readonly count: number }
  /** Several blocks on one side: a paragraph was split or paragraphs were joined. */
  | {
      readonly op: 'change'
      readonly old: readonly number[]
      readonly new: readonly number[]
      readonly stretches: readonly Stretch[]
    }
  | { readonly op: 'delete'; readonly old: number; readonly hunk: number }
  | {
      readonly op: 'insert'
      readonly new: number
      readonly kind: BlockKind
      readonly md: string
      readonly hunk: number
    }
  | {
      readonly op: 'move-from'
      readonly old: number
      readonly move: number
      readonly hunk: number
      readonly stretches: readonly Stretch[]
      /** Where it went. */
      readonly to: BlockPlace
    }
  | {
      readonly op: 'move-to'
      readonly new: number
      readonly move: number
      readonly hunk: number
      readonly kind: BlockKind
      readonly stretches: readonly Stretch[]
      readonly from: BlockPlace
    }

export interface BlockPlace {
  readonly section: string
  readonly block: number
}

/** One connected change, accepted or declined as a whole. */
export interface Hunk {
  readonly index: number
  /** `h-1`, `h-2` …: the id of its element in the page. */
  readonly id: string
  readonly classes: readonly ChangeClass[]
  readonly section: string
  readonly oldBlock?: string
  readonly newBlock?: string
  /** What people saw and see; empty for a pure insertion or deletion. */
  readonly before: string
  readonly after: string
  /** UTF-16 offsets in the visible text of the old and the new block. */
  readonly oldRange?: readonly [number, number]
  readonly newRange?: readonly [number, number]
}

export interface Stats {
  /** Words. */
  readonly inserted: number
  readonly deleted: number
  /** Blocks. */
  readonly moved: number
  readonly hunks: number
}

export interface SectionOps {
  readonly key: string
  readonly ops: readonly BlockOp[]
}

export interface ChapterRedline {
  readonly sections: readonly SectionOps[]
  readonly hunks: readonly Hunk[]
  readonly stats: Stats
}

export interface Redline {
  readonly ops: readonly BlockOp[]
  readonly hunks: readonly Hunk[]
  readonly stats: Stats
}
