/**
 * The indicators of the Digital Decade in the order of the roadmap: official names by chapter, and the other names
 * under which texts speak of them. Who owns them is data of an edition and not kept here.
 */
interface KpiEntry {
  readonly chapter: number
  readonly nameLv: string
  readonly nameEn: string
  readonly aliases: readonly string[]
}

export const kpis: readonly KpiEntry[] = [
  {
    chapter: 2,
    nameLv: 'Vismaz pamata digitālās prasmes',
    nameEn: 'At least basic digital skills',
    aliases: ['Digitālās pamatprasmes', 'Pamata digitālās prasmes'],
  },
  {
    chapter: 3,
    nameLv: 'IKT speciālisti',
    nameEn: 'ICT specialists',
    aliases: ['Informācijas un komunikācijas tehnoloģiju speciālisti'],
  },
  {
    chapter: 4,
    nameLv: 'Gigabitu savienojamība',
    nameEn: 'Gigabit connectivity',
    aliases: ['Gigabitiska savienojamība', 'VHCN pārklājums'],
  },
  {
    chapter: 4,
    nameLv: '5G pārklājums',
    nameEn: '5G coverage',
    aliases: ['5G savienojamība'],
  },
  {
    chapter: 5,
    nameLv: 'Pusvadītāji',
    nameEn: 'Semiconductors',
    aliases: ['Mikroshēmas'],
  },
  {
    chapter: 6,
    nameLv: 'Perifērijas mezgli',
    nameEn: 'Edge nodes',
    aliases: ['Perifērie mezgli'],
  },
  {
    chapter: 7,
    nameLv: 'Kvantiska datošana',
    nameEn: 'Quantum computing',
    aliases: ['Kvantiskā datošana', 'Kvantu skaitļošana', 'Kvanti'],
  },
  {
    chapter: 8,
    nameLv: 'Mākoņdatošana',
    nameEn: 'Cloud computing',
    aliases: ['Mākoņskaitļošana', 'Mākoņpakalpojumi'],
  },
  {
    chapter: 9,
    nameLv: 'Lielie dati',
    nameEn: 'Big data',
    aliases: ['Datu analītika'],
  },
  {
    chapter: 10,
    nameLv: 'Mākslīgais intelekts',
    nameEn: 'Artificial intelligence',
    aliases: ['MI'],
  },
  {
    chapter: 11,
    nameLv: 'MVU, kuru digitālā intensitāte ir vismaz pamatlīmenī',
    nameEn: 'SMEs with at least a basic level of digital intensity',
    aliases: [
      'MVU ar vismaz pamata digitālās intensitātes līmeni',
      'Mazie un vidējie uzņēmumi ar vismaz pamata digitālās intensitātes līmeni',
      'MVU digitālā intensitāte',
    ],
  },
  {
    chapter: 12,
    nameLv: 'Vienradži',
    nameEn: 'Unicorns',
    aliases: [],
  },
  {
    chapter: 13,
    nameLv: 'Galvenie publiskie pakalpojumi iedzīvotājiem',
    nameEn: 'Online provision of key public services for citizens',
    aliases: ['Publiskie pakalpojumi iedzīvotājiem', 'Galvenie publiskie pakalpojumi'],
  },
  {
    chapter: 14,
    nameLv: 'Galvenie publiskie pakalpojumi uzņēmumiem',
    nameEn: 'Online provision of key public services for businesses',
    aliases: ['Publiskie pakalpojumi uzņēmumiem', 'Publiskie pakalpojumi komersantiem'],
  },
  {
    chapter: 15,
    nameLv: 'Piekļuve pacienta e-veselības kartei',
    nameEn: 'Access to electronic health records',
    aliases: ['Pacienta e-veselības karte', 'Piekļuve e-veselības kartei'],
  },
  {
    chapter: 16,
    nameLv: 'Piekļuve elektroniskai identifikācijai',
    nameEn: 'Access to electronic identification',
    aliases: ['Droši elektroniskās identifikācijas līdzekļi', 'eID'],
  },
]

/** Around the chapters of the indicators stand an introduction and a summary, both the coordinator's. */
const frames: readonly { readonly chapter: number; readonly titleLv: string }[] = [
  { chapter: 1, titleLv: 'Ievads' },
  { chapter: 17, titleLv: 'Kopsavilkums' },
]

export interface CatalogueChapter {
  readonly number: number
  readonly title: string
  /** Official names; none for the frame. */
  readonly indicators: readonly string[]
}

export const catalogueChapters: readonly CatalogueChapter[] = [
  ...frames.map(({ chapter, titleLv }) => ({ number: chapter, title: titleLv, indicators: [] })),
  ...[...new Set(kpis.map((kpi) => kpi.chapter))].map((number) => {
    const indicators = kpis.filter((kpi) => kpi.chapter === number).map((kpi) => kpi.nameLv)
    return { number, title: indicators.join('; '), indicators }
  }),
].sort((a, b) => a.number - b.number)
