export {
  type ChapterDocument,
  type DocumentSection,
  loadChapterDocument,
} from './queries/chapter-document.server.ts'
export { composeText, readNewText, textOfRevision } from './revision-text.server.ts'
