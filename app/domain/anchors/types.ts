/** A passage that a comment, an item or a link holds on to, and what became of it in another revision. */

export interface Anchor {
  readonly block: string
  /** The block in which the passage ends, when it reaches over several. */
  readonly endBlock?: string
  /** UTF-16 offsets in the visible text of the block (`end` of `endBlock`). */
  readonly start: number
  readonly end: number
  /** The visible passage; blocks are joined by a line end. */
  readonly quote: string
  /** 32 characters before and after it in the same block. */
  readonly prefix: string
  readonly suffix: string
  readonly revision: string
}

/**
 * exact: the passage stands as it stood (typography aside) · moved: the same words in another place ·
 * changed: a person confirms that this is it · orphaned: it is gone, or it cannot be told for certain.
 */
export type AnchorState = 'exact' | 'moved' | 'changed' | 'orphaned'

export interface Carried {
  readonly state: AnchorState
  /** Missing when orphaned. */
  readonly anchor?: Anchor
  /** How much of the quote is in the new passage, 0–1. */
  readonly score: number
  /** Orphans only: a likely place that only a person may confirm. */
  readonly proposal?: { readonly anchor: Anchor; readonly score: number }
}
