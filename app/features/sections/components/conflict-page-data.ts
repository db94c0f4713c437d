/** What the server gives to the page where two texts of a section meet. */
import type { FormReply } from '#app/platform/respond.server.ts'
import type { ConflictTexts } from '../conflict-choices.ts'
import type { EditPageData } from './edit-page-data.ts'

export interface ConflictPlace extends ConflictTexts {
  /** Where it stands, as people say it: „4.3.1., 7. rindkopa”. */
  readonly where?: string
  /** Why it could not be merged: a key of `copy.editor.conflict.reasons`. */
  readonly reason?: string
  readonly baseText: string
  /** As readers see the passage, with `ins` and `del` against the base; without it the Markdown is shown. */
  readonly baseHtml?: string
  readonly theirsHtml?: string
  readonly mineHtml?: string
}

export interface AutomaticMerge {
  readonly by: 'mine' | 'theirs'
  readonly where?: string
  readonly html: string
}

export interface ConflictPageProps {
  readonly slug: string
  readonly chapter: EditPageData['chapter']
  readonly section: EditPageData['section']
  readonly base: { readonly revisionId: string; readonly number: number; readonly at: string }
  readonly theirs: {
    readonly revisionId: string
    readonly number: number
    readonly at: string
    readonly author: string
    readonly institution?: string
  }
  /** What was to be saved; posted again with the choices. */
  readonly title: string
  readonly mine: string
  readonly note: string
  readonly places: readonly ConflictPlace[]
  readonly automatic: readonly AutomaticMerge[]
  /** Offers to keep the writer's whole text as a suggestion instead. */
  readonly maySuggest?: boolean
  readonly reply?: FormReply
}
