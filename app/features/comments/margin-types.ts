/** What the margin of a chapter is made of, as its page gets it. */
import type { Anchor } from '#app/domain/anchors/index.ts'
import type { BlockPlace } from '#app/domain/consultation/block-place.ts'
import type { ItemAnchorState, ItemKind } from '#app/domain/consultation/terms.ts'
import type { WordingRun } from '#app/domain/consultation/wording-change.ts'
import type { SubmitterName } from '#app/features/statements/index.server.ts'

interface Entry {
  readonly id: string
  readonly sectionId: string
  readonly anchor: Anchor | undefined
  readonly state: ItemAnchorState
  /** A person has said that a changed place is the right one. */
  readonly confirmed: boolean
  readonly resolved: boolean
}

export interface ThreadEntry extends Entry {
  readonly kind: 'comment'
  /** The words that the thread was begun on. */
  readonly quote: string
  readonly madeIn: number | undefined
  readonly version: number
  readonly anchorRevisionId: string
  readonly remarks: readonly Remark[]
}

export interface Remark {
  readonly id: string
  readonly author: string
  readonly institution: string
  readonly body: string
  readonly at: string
}

export interface ItemEntry extends Entry {
  readonly kind: 'item'
  readonly number: string
  readonly itemKind: ItemKind
  readonly by: SubmitterName
  readonly body: string
  readonly wording: readonly WordingRun[] | undefined
  readonly at: string
}

export type MarginEntry = ThreadEntry | ItemEntry

export interface MarginBlock {
  readonly id: string
  readonly text: string
  readonly commentable: boolean
  readonly place: BlockPlace | undefined
  readonly entries: readonly MarginEntry[]
}

export interface MarginSection {
  readonly sectionId: string
  readonly number: string
  readonly revisionId: string
  readonly blocks: readonly MarginBlock[]
  /** Entries whose passage is gone, or that speak of the whole section. */
  readonly lost: readonly MarginEntry[]
}

export interface PlaceForm {
  readonly sectionId: string
  readonly seenRevisionId: string
  readonly block: string
  readonly start: number
  readonly end: number
  /** Empty: the whole paragraph. */
  readonly quote: string
}

export interface Margin {
  readonly sections: readonly MarginSection[]
  /** By id of the entry, in the order of the text. What is resolved has none. */
  readonly numbers: Readonly<Record<string, number>>
  readonly mayComment: boolean
  readonly people: readonly {
    readonly id: string
    readonly name: string
    readonly institution: string
  }[]
  /** Where the form for a new comment is open. */
  readonly form: PlaceForm | undefined
  /** The thread that looks for a new place. */
  readonly attaching: ThreadEntry | undefined
}
