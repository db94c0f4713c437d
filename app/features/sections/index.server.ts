export { addSection } from './commands/add-section.server.ts'
export { explainAbsence } from './commands/explain-absence.server.ts'
export { flagSections } from './commands/flag-sections.server.ts'
export { restoreRevision } from './commands/restore-revision.server.ts'
export { saveDraft } from './commands/save-draft.server.ts'
export {
  longestSection,
  type SavedSection,
  type SaveSection,
  saveSection,
  type Together,
} from './commands/save-section.server.ts'
export { type EditOutcome, editSection } from './edit-section.server.ts'
export { measureOf, seriesOf } from './object-html.server.ts'
export { loadChapterComparison } from './queries/chapter-compare.server.ts'
export {
  type ChapterDocument,
  type DocumentSection,
  loadChapterDocument,
  loadChapterMarkdown,
} from './queries/chapter-document.server.ts'
export { loadChapterFigures } from './queries/chapter-figures.server.ts'
export { type ChapterSetup, loadChapterSetup } from './queries/chapter-setup.server.ts'
export {
  loadWorkspace,
  type Workspace,
  workspaceViews,
} from './queries/chapter-workspace.server.ts'
export { loadChapterObjects } from './queries/document-parts.server.ts'
export { loadEditPage } from './queries/edit-page.server.ts'
export { findSectionOf } from './queries/find-section-of.server.ts'
export { loadObjectRecord } from './queries/object-record.server.ts'
export { loadRevisionRedline } from './queries/revision-redline.server.ts'
export { loadSectionComparison } from './queries/section-compare.server.ts'
export { loadSectionHistory } from './queries/section-history.server.ts'
export { loadSectionTexts, type SectionText } from './queries/section-texts.server.ts'
export type { TextPoint } from './queries/text-points.server.ts'
export { recordPages } from './record-pages.ts'
export { idPrefix } from './render-revision.server.ts'
export {
  deleteDraft,
  findRevision,
  findSection,
  findSectionById,
  placeAnchored,
  type SectionRow,
} from './repo.server.ts'
export { firstText, nextText, textOfRevision } from './revision-text.server.ts'
export { setUpChapter } from './set-up-chapter.server.ts'
export { type Credit, writeRevision } from './write-revision.server.ts'
