export { carrySeals } from './carry-seals.server.ts'
export { type AssignChapter, assignChapter } from './commands/assign-chapter.server.ts'
export { type MoveChapter, mayMove, moveChapter } from './commands/move-chapter.server.ts'
export { chapterMails } from './mails.server.ts'
export { freezeMilestone } from './milestones-repo.server.ts'
export { loadChapterFacts, loadUnitFacts } from './queries/chapter-facts.server.ts'
export { loadChapterFrame } from './queries/chapter-frame.server.ts'
export { type ChapterHeader, headerOf } from './queries/chapter-header.server.ts'
export { type ChapterReading, readChapter } from './queries/chapter-reading.server.ts'
export { loadTransition } from './queries/transition.server.ts'
export {
  loadUnitStates,
  type SealSnapshot,
  type SealView,
  type Signer,
  type UnitState,
} from './queries/unit-states.server.ts'
export {
  type ChapterRow,
  findChapter,
  findChapterById,
  findChapterForBoard,
  listChapters,
  listInstitutionsOf,
  listPossibleOwners,
  listTopicReviewers,
  listTransitions,
  lockChapter,
  newestWindows,
  participantsOf,
} from './repo.server.ts'
