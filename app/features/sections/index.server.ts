export {
  type ChapterDocument,
  type DocumentSection,
  loadChapterDocument,
} from './queries/chapter-document.server.ts'
export { loadChapterFigures } from './queries/chapter-figures.server.ts'
export { loadWorkspace, type Workspace } from './queries/chapter-workspace.server.ts'
export { loadSectionTexts, type SectionText } from './queries/section-texts.server.ts'
export { composeText, readNewText, textOfRevision } from './revision-text.server.ts'
