import type { exports as lv } from '../lv/exports.ts'

export const exports: typeof lv = {
  title: 'Prepare the document',
  lead: 'The document is made of the present text and data, or of a milestone.',
  what: 'What',
  wholeEdition: 'The whole edition',
  version: 'Which version',
  format: 'Format',
  htmlHelp: 'One file with contents, abbreviations, footnotes, tables and charts; can be printed.',
  mdHelp: 'Plain text with marks that can be compared and processed further.',
  download: 'Download',
  subtitle: (year) => `Edition ${year}`,
  draftMark: 'DRAFT',
  preparedBy: 'Ministry of Environmental Protection and Regional Development',
  contents: 'Contents',
  abbreviations: 'Abbreviations',
  chartsLost: 'In Markdown charts are tables only.',
}
