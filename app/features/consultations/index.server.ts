export { type SetWindow, setWindow } from './commands/set-window.server.ts'
export { loadConsultationList } from './queries/consultation-list.server.ts'
export { findPublicStatement, loadOutcomes } from './queries/outcomes-page.server.ts'
export {
  findPublicChapter,
  loadPublicChapter,
  type PublicChapter,
  type PublicChapterHead,
  type PublicChoice,
  phaseNow,
  readChoice,
} from './queries/public-chapter.server.ts'
