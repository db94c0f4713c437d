import type { newEdition as lv } from '../lv/new-edition.ts'

export const newEdition: typeof lv = {
  link: 'Start a new edition',
  importLink: 'Import a document',
  title: 'New edition from the template',
  lead: 'Every chapter starts empty, with all sections of the template. Owners and deadlines can be changed later.',
  chapters: 'Chapters',
  include: 'Include',
  number: 'No.',
  chapterTitle: 'Title',
  includeChapter: (n) => `Include chapter ${n}`,
  titleOf: (n) => `Title of chapter ${n}`,
  ownerOf: (n) => `Owner ministry of chapter ${n}`,
  chooseOwner: 'Choose',
  coOwners: (names) => `Co-owners: ${names}`,
  start: 'Make the edition',
}
