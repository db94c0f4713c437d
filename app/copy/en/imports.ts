import type { imports as lv } from '../lv/imports.ts'

export const imports: typeof lv = {
  title: 'Import',
  lead: 'Reads the printed text of a roadmap: chapters, sections, indicators, measures, footnotes and feedback. Everything can be reviewed before it is saved.',
  file: 'File',
  fileHelp:
    'A text file (.txt, UTF-8) in the layout of the roadmap, or a Markdown file (.md) with numbered headings.',
  read: 'Read',
  earlier: 'Read before',
  none: 'Nothing has been imported yet',
  when: 'When',
  state: 'State',
  open: 'Waits for review',
  saved: 'This import has been saved as an edition.',
  discarded: 'This import was discarded.',
  savedAs: (slug) => `edition ${slug}`,
  reviewTitle: 'Review what was read',
  reviewLead:
    'On the left what was read, on the right the lines of the source. Nothing is saved yet.',
  editionTitle: 'Title of the edition',
  year: 'Year',
  slug: 'Address',
  slugHelp: 'Seen in links, for example 2023.',
  replace: 'Replace the edition of the same address (the old one is archived)',
  save: 'Save as an edition',
  discard: 'Discard',
  chapters: 'Chapters',
  totals: (sections, footnotes, abbreviations) =>
    `${sections} sections, ${footnotes} footnotes, ${abbreviations} abbreviations`,
  chapterCounts: (sections, series, measures, feedback) =>
    `${sections} sec. · ${series} traj. · ${measures} meas. · ${feedback} fb.`,
  allRead: 'Every line of the source has its place.',
  unread: (n) => `Lines without a place: ${n}`,
  doubts: (n) => `Doubtful places: ${n}`,
  beside: 'what was read | source lines',
  sourceLines: 'Source lines',
}
