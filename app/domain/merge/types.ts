/** The shapes of a merge of two texts that were made from the same base. Plain JSON. */

/**
 * delete-edit: one side deleted what the other edited · same-number: both changed one number · number-and-negation:
 * a number and a negation of one sentence were changed by different sides · same-passage: edits that overlap ·
 * move-move: a block was moved to two places · both-inserted: both added nearly the same · structure: shapes that clash.
 */
export type ConflictReason =
  | 'delete-edit'
  | 'same-number'
  | 'number-and-negation'
  | 'same-passage'
  | 'move-move'
  | 'both-inserted'
  | 'structure'

export interface Conflict {
  readonly index: number
  readonly reason: ConflictReason
  /** Markdown of the passage in each text; empty where it is not there. */
  readonly base: string
  readonly a: string
  readonly b: string
  /** Id of the block in the base text. */
  readonly block?: string
}

/** Part of a merged block: Markdown that needs no decision, or the number of a conflict. */
export type MergedPart = string | number

/** A block of the result. With `when` it stands here only if the move conflict is decided so. */
export interface MergedBlock {
  readonly parts: readonly MergedPart[]
  readonly when?: { readonly conflict: number; readonly choice: 'base' | 'a' | 'b' }
}

export interface Merge {
  readonly clean: boolean
  /** Normal form; where people must decide it holds the passage of the base. */
  readonly text: string
  readonly conflicts: readonly Conflict[]
  readonly blocks: readonly MergedBlock[]
}

/** What a person decided about a conflict: one of the texts, both one after the other, or own words. */
export type Choice = 'base' | 'a' | 'b' | 'both' | { readonly text: string }
