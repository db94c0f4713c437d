/** What the server gives to the page where a section is written, and what it answers to an autosave. */
import type { ReactNode } from 'react'
import type { FormReply } from '#app/platform/respond.server.ts'
import type { ObjectPreviews } from './editor/editor-handle.ts'

export interface EditPageData {
  readonly slug: string
  /** `suggest`: the text goes to the owner as a suggestion. */
  readonly mode: 'edit' | 'suggest'
  readonly mayEdit: boolean
  /** How many suggestions of the section wait for a decision. */
  readonly suggestions: number
  /** Whose drafts are kept on the device. */
  readonly personId: string
  readonly chapter: { readonly number: number; readonly title: string }
  readonly section: {
    readonly id: string
    /** As in the address. */
    readonly number: string
    /** As people say it: „4.2”. */
    readonly fullNumber: string
    readonly title: string
  }
  /** The newest saved revision. */
  readonly base: { readonly revisionId: string; readonly number: number }
  /** Title and text to begin with: those of the draft, if there is one. */
  readonly title: string
  readonly markdown: string
  readonly draft?: {
    readonly updatedAt: string
    readonly baseRevisionId: string
    readonly baseNumber: number
    /** A newer revision than the draft's base has been saved since. */
    readonly isStale: boolean
  }
  /** Short names of the institutions whose marks lapse when words or figures change. */
  readonly lapses: readonly string[]
  /** The section is approved at its present text. */
  readonly approvedNotice: boolean
  /** By `kind:key`: every record of the section, whether or not it stands in the text. */
  readonly objects: ObjectPreviews
}

export interface EditPageProps extends EditPageData {
  /** The statement's item that the suggestion answers. */
  readonly item?: { readonly id: string; readonly number: string }
  readonly reply?: FormReply
  /** The list of findings, `ul.chks`. */
  readonly findings?: ReactNode
  /** Items of `ul.lnks`: statements, comments, sign-offs. */
  readonly links?: ReactNode
}

export interface DraftText {
  readonly title: string
  readonly markdown: string
}

/** Fields of the form that saves a draft. `knownAt`: the draft's time as this window last knew it. */
export type DraftFields = DraftText & { readonly baseRevisionId: string; readonly knownAt: string }

/** The answer, 200. `replaced`: the draft was newer than `knownAt`; here is what this one took the place of. */
export interface DraftSaved {
  readonly savedAt: string
  readonly replaced?: DraftText & { readonly savedAt: string }
}
