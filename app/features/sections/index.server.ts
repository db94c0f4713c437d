export { explainAbsence } from './commands/explain-absence.server.ts'
export { restoreRevision } from './commands/restore-revision.server.ts'
export { saveDraft } from './commands/save-draft.server.ts'
export {
  longestSection,
  type SavedSection,
  type SaveSection,
  saveSection,
} from './commands/save-section.server.ts'
export { type EditOutcome, editSection } from './edit-section.server.ts'
export { loadChapterComparison } from './queries/chapter-compare.server.ts'
export {
  type ChapterDocument,
  type DocumentSection,
  loadChapterDocument,
  loadChapterMarkdown,
} from './queries/chapter-document.server.ts'
export { loadChapterFigures } from './queries/chapter-figures.server.ts'
export {
  loadWorkspace,
  type Workspace,
  workspaceViews,
} from './queries/chapter-workspace.server.ts'
export { loadEditPage } from './queries/edit-page.server.ts'
export { findSectionOf } from './queries/find-section-of.server.ts'
export { loadRevisionRedline } from './queries/revision-redline.server.ts'
export { loadSectionComparison } from './queries/section-compare.server.ts'
export { loadSectionHistory } from './queries/section-history.server.ts'
export { loadSectionTexts, type SectionText } from './queries/section-texts.server.ts'
export type { TextPoint } from './queries/text-points.server.ts'

export {
  deleteDraft,
  findRevision,
  findSection,
  findSectionById,
  type SectionRow,
} from './repo.server.ts'
export { firstText, nextText, textOfRevision } from './revision-text.server.ts'
export { type Credit, writeRevision } from './write-revision.server.ts'
