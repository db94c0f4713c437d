/** The official names of the indicators by chapter, and the other names under which texts speak of them. */
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
