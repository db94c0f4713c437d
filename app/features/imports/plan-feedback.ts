/** Feedback that a document reports → statements' items, answered only where the document answers. */
import type { ItemKind, Outcome } from '#app/domain/consultation/terms.ts'
import type { Chapter, Feedback } from '#app/formats/roadmap-text/result.ts'
import type { FeedbackPlan } from './edition-plan.ts'

const kinds: Readonly<Record<Feedback['kind'], ItemKind>> = {
  comment: 'proposal',
  agreement: 'opinion',
  meeting: 'proposal',
}

export const planFeedback = (chapter: Chapter): FeedbackPlan[] =>
  chapter.feedback.map((feedback) => ({
    from: feedback.from,
    section: '6',
    kind: kinds[feedback.kind],
    meeting: feedback.kind === 'meeting',
    body: feedback.about,
    answer:
      feedback.answer === null ? null : { outcome: outcomeOf(feedback), text: feedback.answer },
    line: feedback.line,
  }))

const saysDone = /ņem(?:t|ts|ti|tas|ta)?\s+vērā|precizēt|papildināt|iekļaut|pievienot/iu

/** The document rarely names an outcome; what it does not call taken into account is noted. */
const outcomeOf = (feedback: Feedback): Outcome =>
  feedback.kind === 'agreement'
    ? 'agreed'
    : saysDone.test(feedback.answer ?? '')
      ? 'accepted'
      : 'noted'
