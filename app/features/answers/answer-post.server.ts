/**
 * One post of the answers' page → the commands it asks for. Whatever button was pressed, what was written is saved as a
 * draft first, so that nothing typed is lost.
 */
import type { Person } from '#app/domain/shared/actor.ts'
import { invalid, notFound, type Refusal } from '#app/domain/shared/result.ts'
import type { Deps } from '#app/platform/deps.server.ts'
import { parseForm } from '#app/platform/forms.server.ts'
import { acceptWording } from './commands/accept-wording.server.ts'
import { confirmAnchor } from './commands/confirm-anchor.server.ts'
import { discardDraft } from './commands/discard-draft.server.ts'
import { draftAnswer } from './commands/draft-answer.server.ts'
import { linkChange } from './commands/link-change.server.ts'
import { reAttachAnchor } from './commands/re-attach-anchor.server.ts'
import { releaseAnswer } from './commands/release-answer.server.ts'
import { undoWording } from './commands/undo-wording.server.ts'
import { unlinkChange } from './commands/unlink-change.server.ts'
import { acceptForm, draftForm, placeForm } from './schemas.ts'
import type { SavedDraft } from './write-draft.server.ts'

export interface AnswerPost {
  readonly actor: Person
  readonly chapterId: string
  readonly form: FormData
  /** Notes of the revisions that a post may make, in the reader's language. */
  readonly notes: { accepted(itemNumber: string): string; readonly undone: string }
}

/** Key of a notice with its parameters, or why not. */
export type AnswerPostOutcome =
  | { readonly ok: true; readonly notice: string; readonly params?: Record<string, number> }
  | Refusal

const done = (notice: string, params?: Record<string, number>): AnswerPostOutcome => ({
  ok: true,
  notice,
  params,
})

export async function handleAnswerPost(post: AnswerPost, deps: Deps): Promise<AnswerPostOutcome> {
  const [intent = '', subject = ''] = String(post.form.get('intent') ?? '').split(' ')
  switch (intent) {
    case 'save':
    case 'release':
    case 'link':
    case 'unlink':
    case 'undo':
      return withDraft(post, intent, subject, deps)
    case 'accept':
      return accept(post, subject, deps)
    case 'discard':
      return discard(post, deps)
    case 'confirm-place':
    case 'choose-place':
      return place(post, intent, deps)
    default:
      return notFound()
  }
}

async function withDraft(
  { actor, chapterId, form, notes }: AnswerPost,
  intent: 'save' | 'release' | 'link' | 'unlink' | 'undo',
  subject: string,
  deps: Deps,
): Promise<AnswerPostOutcome> {
  const parsed = parseForm(draftForm, form)
  if (!parsed.ok) return parsed
  const { answerId, item: itemIds, hunk, ...content } = parsed.value
  if (intent === 'link' && !hunk) return invalid({ key: 'change.choose', field: 'change' })
  const draft = { actor, chapterId, answerId: answerId || undefined, itemIds, ...content }
  const saved = await draftAnswer(draft, deps)
  if (!saved.ok) return saved
  switch (intent) {
    case 'save':
      return done('answer.saved')
    case 'release':
      return release(actor, saved.value, deps)
    case 'link': {
      const [revisionId = '', index = ''] = (hunk ?? '').split(' ')
      const link = { actor, answerId: saved.value.answerId, revisionId, hunk: Number(index) }
      const result = await linkChange(link, deps)
      return result.ok ? done('change.linked') : result
    }
    case 'unlink': {
      const result = await unlinkChange({ actor, linkId: subject }, deps)
      return result.ok ? done('change.unlinked') : result
    }
    case 'undo': {
      const result = await undoWording({ actor, linkId: subject, note: notes.undone }, deps)
      return result.ok ? done('wording.undone', { number: result.value.revisionNumber }) : result
    }
  }
}

async function release(actor: Person, saved: SavedDraft, deps: Deps): Promise<AnswerPostOutcome> {
  const input = { actor, answerId: saved.answerId, seen: saved.updatedAt }
  const result = await releaseAnswer(input, deps)
  return result.ok ? done('answer.released', { items: result.value.items }) : result
}

async function accept(
  { actor, form, notes }: AnswerPost,
  itemId: string,
  deps: Deps,
): Promise<AnswerPostOutcome> {
  const parsed = parseForm(acceptForm, form)
  if (!parsed.ok) return parsed
  const { answerId, seen, item: itemIds, body, seenRevisionId } = parsed.value
  const draft = { answerId: answerId || undefined, seen, itemIds, body }
  const result = await acceptWording(
    { actor, itemId, seenRevisionId, note: notes.accepted, ...draft },
    deps,
  )
  return result.ok ? done('wording.accepted', { number: result.value.revisionNumber }) : result
}

async function discard({ actor, form }: AnswerPost, deps: Deps): Promise<AnswerPostOutcome> {
  const answerId = String(form.get('answerId') ?? '')
  const result = await discardDraft({ actor, answerId, seen: String(form.get('seen') ?? '') }, deps)
  return result.ok ? done('answer.discarded') : result
}

async function place(
  { actor, form }: AnswerPost,
  intent: 'confirm-place' | 'choose-place',
  deps: Deps,
): Promise<AnswerPostOutcome> {
  const parsed = parseForm(placeForm, form)
  if (!parsed.ok) return parsed
  const { itemId, seenRevisionId, block: blockId, quote } = parsed.value
  const seen = { actor, itemId, seenRevisionId }
  const result =
    intent === 'confirm-place'
      ? await confirmAnchor(seen, deps)
      : await reAttachAnchor({ ...seen, blockId, quote }, deps)
  return result.ok ? done('place.settled') : result
}
