/** An edition started from the template. */
export const newEdition = {
  link: 'Sākt jaunu redakciju',
  importLink: 'Importēt dokumentu',
  title: 'Jauna redakcija no veidnes',
  lead: 'Katra nodaļa sākas tukša, ar visām veidnes sadaļām. Atbildīgos un termiņus varēs mainīt arī vēlāk.',
  chapters: 'Nodaļas',
  include: 'Iekļaut',
  number: 'Nr.',
  chapterTitle: 'Nosaukums',
  includeChapter: (n: number) => `Iekļaut ${n}. nodaļu`,
  titleOf: (n: number) => `${n}. nodaļas nosaukums`,
  ownerOf: (n: number) => `${n}. nodaļas atbildīgā ministrija`,
  chooseOwner: 'Izvēlieties',
  coOwners: (names: string) => `Līdzatbildīgās: ${names}`,
  start: 'Izveidot redakciju',
}
