export { confirmStatement } from './commands/confirm-statement.server.ts'
export { type ModerateItem, moderateItem } from './commands/moderate-item.server.ts'
export { type RecordMaintained, recordMaintained } from './commands/record-maintained.server.ts'
export { releaseStatement } from './commands/release-statement.server.ts'
export {
  type Receipt,
  type Sender,
  type SubmitStatement,
  submitStatement,
} from './commands/submit-statement.server.ts'
export { type TakeStance, takeStance } from './commands/take-stance.server.ts'
export { withdrawStatement } from './commands/withdraw-statement.server.ts'
export { moderateByForm, settleObjection } from './decide-item.server.ts'
export { handleFeedback, newDraft } from './feedback.server.ts'
export { type BegunItem, beginWithItem, loadItemFacts } from './item-facts.server.ts'
export { statementMails } from './mails.server.ts'
export { type Objection, raiseObjection, statementNumber } from './objections.server.ts'
export type { NewItem } from './place-items.server.ts'
export { drawFeedbackForm, findOpenText, previewWording } from './queries/feedback-form.server.ts'
export {
  loadModerationQueue,
  type ModerationQueue,
  moderationLists,
} from './queries/moderation-queue.server.ts'
export { loadMyStatements, type MyStatements } from './queries/my-statements.server.ts'
export { loadObjections, type ObjectionView } from './queries/objections-of.server.ts'
export {
  countOutcomesByChapter,
  countOutcomesBySubmitter,
  type OutcomeCounts,
  people,
  type SubmitterCounts,
} from './queries/outcome-counts.server.ts'
export { type PlacedFeedback, placeFeedback } from './queries/placed-feedback.server.ts'
export {
  countPublicItems,
  listPublicPlaces,
  loadPublicItems,
  nameFor,
  type PublicCounts,
  type PublicItem,
  publicItems,
} from './queries/public-items.server.ts'
export { loadReceiptPage } from './queries/receipt-page.server.ts'
export {
  type PublicAnswer,
  type PublicChange,
  releasedAnswers,
} from './queries/released-answers.server.ts'
export {
  type OrganisationName,
  type SubmitterName,
  submittersOf,
} from './queries/submitters.server.ts'
export { secretOf } from './receipt.server.ts'
export { institutionNames, representativesOf } from './repo.server.ts'
