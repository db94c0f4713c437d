/** The setup page of a chapter: sections of the template, owners, deadlines, topics. */
import type { TemplateStatus } from '#app/domain/workflow/template-state.ts'
import { pluralLv } from '../plural.ts'

export const setup = {
  title: 'Nodaļas iekārtojums',
  link: 'Iekārtojums',
  lead: 'Sadaļas, atbildīgie un termiņi.',
  toChapter: 'Uz nodaļas tekstu',
  sections: 'Sadaļas pēc veidnes',
  gaps: (n: number) =>
    n === 0 ? 'viss ir savā vietā' : pluralLv(n, 'nepabeigtu', 'nepabeigta', 'nepabeigtas'),
  noTemplate: 'Šai nodaļai veidnes nav: sadaļas veido atbildīgā ministrija.',
  status: {
    written: 'Uzrakstīta',
    heading: 'Virsraksts',
    empty: 'Tukša',
    missing: 'Trūkst',
    explained: 'Nav, iemesls norādīts',
  } as Record<TemplateStatus, string>,
  because: (reason: string) => `Iemesls: ${reason}`,
  add: 'Pievienot',
  addSection: (number: string) => `Pievienot ${number} sadaļu`,
  reason: 'Kāpēc atzīmēto sadaļu nav vai tās ir tukšas',
  reasonHelp:
    'Iemeslu redzēs dokumenta lasītāji. Piemēram: rādītājam valstī vēl nav noteikts mērķis.',
  saveReason: 'Saglabāt iemeslu',
  addUnder: 'Pievienot apakšsadaļu',
  under: 'Zem kuras sadaļas',
  underHelp: 'Numuru piešķir secībā.',
  sectionTitle: 'Virsraksts',
  frame: 'Atbildīgie un termiņi',
  owner: 'Atbildīgā ministrija',
  coOwners: 'Līdzatbildīgās',
  coOwnersHelp: 'Tās saskaņo visas nodaļas sadaļas.',
  due: 'Nodaļas termiņš',
  dayHelp: 'dd.mm.gggg.',
  signOffDue: 'Saskaņošanas termiņš',
  signOffDueHelp: 'dd.mm.gggg., ne vēlāk par nodaļas termiņu',
  now: 'Tagad saglabāts:',
  topic: { cyber: 'Kiberdrošība' } as Readonly<Record<string, string>>,
  flagged: 'Sadaļas, kurās par to runāts',
  flaggedHelp: (reviewer: string) => `Atzīmētās sadaļas saskaņo ${reviewer}.`,
}
