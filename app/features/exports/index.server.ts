export { type ExportFormat, exportDocument, exportFormats } from './export-document.server.ts'
export { findMilestone, loadExportPage } from './queries/export-page.server.ts'
