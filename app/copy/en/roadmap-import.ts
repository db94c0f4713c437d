import type { roadmapImport as lv } from '../lv/roadmap-import.ts'

const binary = {
  word: 'a Word or ZIP file',
  pdf: 'a PDF file',
  image: 'an image',
  archive: 'an archive',
  unknown: 'a binary file',
}

export const roadmapImport: typeof lv = {
  refusals: {
    missing: () => 'there is no such file; check its name and folder',
    'not-a-file': () => 'this is not a file; name the text file of a roadmap',
    unreadable: () => 'the file could not be read; check its permissions',
    empty: () => 'the file is empty; name the text file of a roadmap',
    'too-large': (megabytes, limit) =>
      `the file is too large (${megabytes} MB, the limit is ${limit} MB); name the text file of a roadmap`,
    binary: (kind) =>
      `the file is not text but ${binary[kind]}; save the roadmap as plain text (.txt, UTF-8)`,
    'utf-16': () => 'the text is in UTF-16; save it in UTF-8',
    'not-utf-8': (line) =>
      `the text is not UTF-8 (first broken character in line ${line}, perhaps Windows-1257); save it in UTF-8`,
    'no-chapters': () =>
      'the Markdown has no chapter headings such as "## 1. Title"; number its chapters and sections',
    'no-layout': () =>
      'the text has not the layout of a roadmap (chapters "N. TITLE" with sections of the template such as "N.1 Analīze par pašreizējo stāvokli…"); check that it is the right file',
  },
  problems: {
    'abbreviation.repeated': (detail) => `The abbreviation "${detail}" is listed twice.`,
    'budget.needed': (detail) => `Money called needed, neither allocated nor planned: "${detail}".`,
    'budget.no-status': (detail) =>
      `The text does not say whether the money is allocated or planned: "${detail}".`,
    'budget.no-unit': (detail) => `An amount without a unit: "${detail}".`,
    'chapter.no-owner': () =>
      'The list of responsible institutions names no owner for this chapter.',
    'chapter.no-sections': () => 'The chapter has an introduction and no sections.',
    'chapter.number-gap': () => 'The chapter number does not follow the one before.',
    'feedback.no-answer': (detail) => `The document gives no answer to this feedback (${detail}).`,
    'feedback.not-an-item': (detail) =>
      `A paragraph of the feedback section was not taken for feedback: "${detail}…".`,
    'feedback.unknown-institution': (detail) =>
      `The sender "${detail}" is not in the register of institutions.`,
    'fiche.field-missing': (detail) => `The fiche lacks a field: ${detail}.`,
    'fiche.label-missing': (detail) =>
      `The fiche of measure ${detail} lacks a label; the text was taken for its description.`,
    'fiche.new-both': (detail) => `Measure ${detail} has both boxes ticked, "jā" and "nē".`,
    'fiche.new-none': (detail) => `Measure ${detail} has no box ticked, neither "jā" nor "nē".`,
    'footnote.marker-uncertain': (detail) =>
      `The marker of footnote ${detail} is glued to a number; its place is a guess.`,
    'footnote.no-marker': (detail) => `Footnote ${detail} has no marker in the text.`,
    'footnote.stale-marker': (detail) =>
      `The number ${detail} is glued to the text: apparently an old footnote marker.`,
    'footnote.text-missing': (detail) => `Marker ${detail} has no footnote text.`,
    'heading.does-not-fit': (detail) =>
      `A numbered heading does not fit its chapter and stayed text: "${detail}".`,
    'link.not-in-text': (detail) => `A link whose address the text does not show: ${detail}`,
    'measure.no-fiche': (detail) => `Measure ${detail} has no fiche, only a row in the overview.`,
    'measure.no-financing': (detail) =>
      `Measure ${detail} has no source of funding in the overview.`,
    'measure.not-in-overview': (detail) => `Measure ${detail} is not in the overview.`,
    'owner.indicator-unmatched': (detail) =>
      `No chapter fits "${detail}" from the list of responsible institutions.`,
    'owner.name-differs': (detail) =>
      `The list of responsible institutions words the indicator differently: "${detail}".`,
    'reference.dangling': (detail) =>
      `A reference that nothing in this document answers: "${detail}".`,
    'section.heading-unknown': (detail) => `The template has no such heading: "${detail}".`,
    'section.missing': (detail) => `The chapter lacks a section of the template: ${detail}.`,
    'series.cells': (detail) => `The yearly row has ${detail} values, fewer than years.`,
    'series.none': () => 'The trajectory section gives no values.',
    'series.no-source': (detail) => `No source is given for "${detail}".`,
    'series.no-yearly': (detail) => `No yearly values are given for "${detail}".`,
    'table.cell-uncertain': () => 'A row of the table lacks a cell; its columns may be mixed up.',
  },
  unread: {
    'before-first-chapter': 'A line before the first chapter that is no abbreviation.',
    'not-placed': 'No place was found for the line.',
    'too-long': 'The line is too long to come from a printed page.',
  },
}
