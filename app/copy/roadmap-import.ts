/** What is said about reading a roadmap's text: refusals, doubts, and lines left over, in Latvian and English. */

type ByDetail = (detail: string) => string

export interface RefusalWording {
  readonly empty: () => string
  readonly 'too-large': (megabytes: number, limit: number) => string
  readonly binary: (kind: 'word' | 'pdf' | 'image' | 'archive' | 'unknown') => string
  readonly 'utf-16': () => string
  readonly 'not-utf-8': (line: number) => string
  readonly 'no-layout': () => string
}

const PROBLEMS_LV = {
  'abbreviation.repeated': (detail: string) => `Saīsinājums „${detail}” sarakstā ir atkārtoti.`,
  'budget.needed': (detail: string) =>
    `Nauda nosaukta kā nepieciešama, nevis piešķirta vai plānota: „${detail}”.`,
  'budget.no-status': (detail: string) =>
    `Nav pateikts, vai nauda ir piešķirta vai plānota: „${detail}”.`,
  'budget.no-unit': (detail: string) => `Summai nav mērvienības: „${detail}”.`,
  'chapter.no-owner': () => 'Atbildīgo sarakstā šai nodaļai nav atbildīgās iestādes.',
  'chapter.no-sections': () => 'Nodaļai ir tikai ievads, bez sadaļām.',
  'chapter.number-gap': () => 'Nodaļas numurs neturpina iepriekšējo.',
  'feedback.no-answer': (detail: string) => `Dokumentā nav atbildes uz atsauksmi (${detail}).`,
  'feedback.not-an-item': (detail: string) =>
    `Rindkopa atsauksmju sadaļā nav uzskatīta par atsauksmi: „${detail}…”.`,
  'feedback.unknown-institution': (detail: string) =>
    `Iesniedzējs „${detail}” nav iestāžu reģistrā.`,
  'fiche.field-missing': (detail: string) => `Pasākuma aprakstā trūkst lauka: ${detail}.`,
  'fiche.label-missing': (detail: string) =>
    `Pasākuma Nr. ${detail} aprakstam trūkst lauka nosaukuma; teksts uzskatīts par īso aprakstu.`,
  'fiche.new-both': (detail: string) => `Pasākumam Nr. ${detail} atzīmēts gan „jā”, gan „nē”.`,
  'fiche.new-none': (detail: string) => `Pasākumam Nr. ${detail} nav atzīmēts ne „jā”, ne „nē”.`,
  'footnote.marker-uncertain': (detail: string) =>
    `Zemsvītras piezīmes ${detail} atsauce saplūdusi ar skaitli; vieta ir minēta.`,
  'footnote.no-marker': (detail: string) => `Zemsvītras piezīmei ${detail} tekstā nav atsauces.`,
  'footnote.stale-marker': (detail: string) =>
    `Tekstam pielipis skaitlis ${detail}: acīmredzot veca atsauce.`,
  'footnote.text-missing': (detail: string) => `Atsaucei ${detail} nav zemsvītras piezīmes teksta.`,
  'link.not-in-text': (detail: string) => `Saite, kuras adrese tekstā nav redzama: ${detail}`,
  'measure.no-fiche': (detail: string) =>
    `Pasākumam Nr. ${detail} nav apraksta, tas ir tikai pārskata tabulā.`,
  'measure.no-financing': (detail: string) =>
    `Pasākumam Nr. ${detail} pārskata tabulā nav finansējuma avota.`,
  'measure.not-in-overview': (detail: string) => `Pasākuma Nr. ${detail} nav pārskata tabulā.`,
  'owner.indicator-unmatched': (detail: string) =>
    `Atbildīgo sarakstā nosauktajam „${detail}” neatbilst neviena nodaļa.`,
  'owner.name-differs': (detail: string) =>
    `Atbildīgo sarakstā rādītājs nosaukts citādi: „${detail}”.`,
  'section.heading-unknown': (detail: string) => `Veidnē nav šāda virsraksta: „${detail}”.`,
  'section.missing': (detail: string) => `Nodaļā nav veidnes sadaļas: ${detail}.`,
  'series.cells': (detail: string) => `Gadu rindai ir ${detail} vērtības, mazāk nekā gadu.`,
  'series.none': () => 'Trajektorijas sadaļā nav nevienas vērtības.',
  'series.no-source': (detail: string) => `Rādītājam „${detail}” nav norādīts avots.`,
  'series.no-yearly': (detail: string) => `Rādītājam „${detail}” nav vērtību pa gadiem.`,
  'table.cell-uncertain': () =>
    'Tabulas rindai trūkst vienas šūnas; kolonnas varētu būt sajauktas.',
} satisfies Record<string, ByDetail>

const PROBLEMS_EN: Readonly<Record<keyof typeof PROBLEMS_LV, ByDetail>> = {
  'abbreviation.repeated': (detail) => `The abbreviation "${detail}" is listed twice.`,
  'budget.needed': (detail) => `Money called needed, neither allocated nor planned: "${detail}".`,
  'budget.no-status': (detail) =>
    `The text does not say whether the money is allocated or planned: "${detail}".`,
  'budget.no-unit': (detail) => `An amount without a unit: "${detail}".`,
  'chapter.no-owner': () => 'The list of responsible institutions names no owner for this chapter.',
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
  'link.not-in-text': (detail) => `A link whose address the text does not show: ${detail}`,
  'measure.no-fiche': (detail) => `Measure ${detail} has no fiche, only a row in the overview.`,
  'measure.no-financing': (detail) => `Measure ${detail} has no source of funding in the overview.`,
  'measure.not-in-overview': (detail) => `Measure ${detail} is not in the overview.`,
  'owner.indicator-unmatched': (detail) =>
    `No chapter fits "${detail}" from the list of responsible institutions.`,
  'owner.name-differs': (detail) =>
    `The list of responsible institutions words the indicator differently: "${detail}".`,
  'section.heading-unknown': (detail) => `The template has no such heading: "${detail}".`,
  'section.missing': (detail) => `The chapter lacks a section of the template: ${detail}.`,
  'series.cells': (detail) => `The yearly row has ${detail} values, fewer than years.`,
  'series.none': () => 'The trajectory section gives no values.',
  'series.no-source': (detail) => `No source is given for "${detail}".`,
  'series.no-yearly': (detail) => `No yearly values are given for "${detail}".`,
  'table.cell-uncertain': () => 'A row of the table lacks a cell; its columns may be mixed up.',
}

const BINARY_LV = {
  word: 'Word vai ZIP datne',
  pdf: 'PDF datne',
  image: 'attēls',
  archive: 'arhīvs',
  unknown: 'bināra datne',
}
const BINARY_EN = {
  word: 'a Word or ZIP file',
  pdf: 'a PDF file',
  image: 'an image',
  archive: 'an archive',
  unknown: 'a binary file',
}

const REFUSALS_LV: RefusalWording = {
  empty: () => 'datne ir tukša; norādiet ceļveža teksta datni',
  'too-large': (megabytes, limit) =>
    `datne ir pārāk liela (${megabytes} MB, atļauts ${limit} MB); norādiet ceļveža teksta datni`,
  binary: (kind) =>
    `tas nav teksts, bet ${BINARY_LV[kind]}; saglabājiet ceļvedi kā vienkāršu tekstu (.txt, UTF-8)`,
  'utf-16': () => 'teksts ir UTF-16 kodējumā; saglabājiet to UTF-8 kodējumā',
  'not-utf-8': (line) =>
    `teksts nav UTF-8 (pirmā kļūda ${line}. rindā; iespējams, Windows-1257); saglabājiet to UTF-8 kodējumā`,
  'no-layout': () =>
    'tekstā nav ceļveža uzbūves (nodaļas „N. NOSAUKUMS” ar veidnes sadaļām „N.1 Analīze par pašreizējo stāvokli…”); pārbaudiet, vai tā ir īstā datne',
}

const REFUSALS_EN: RefusalWording = {
  empty: () => 'the file is empty; name the text file of a roadmap',
  'too-large': (megabytes, limit) =>
    `the file is too large (${megabytes} MB, the limit is ${limit} MB); name the text file of a roadmap`,
  binary: (kind) =>
    `the file is not text but ${BINARY_EN[kind]}; save the roadmap as plain text (.txt, UTF-8)`,
  'utf-16': () => 'the text is in UTF-16; save it in UTF-8',
  'not-utf-8': (line) =>
    `the text is not UTF-8 (first broken character in line ${line}, perhaps Windows-1257); save it in UTF-8`,
  'no-layout': () =>
    'the text has not the layout of a roadmap (chapters "N. TITLE" with sections of the template such as "N.1 Analīze par pašreizējo stāvokli…"); check that it is the right file',
}

export const roadmapImportCopy = {
  lv: {
    refusals: REFUSALS_LV,
    problems: PROBLEMS_LV,
    unread: {
      'before-first-chapter': 'Rinda pirms pirmās nodaļas, kas nav saīsinājums.',
      'not-placed': 'Rindai neatradās vieta.',
    },
  },
  en: {
    refusals: REFUSALS_EN,
    problems: PROBLEMS_EN,
    unread: {
      'before-first-chapter': 'A line before the first chapter that is no abbreviation.',
      'not-placed': 'No place was found for the line.',
    },
  },
} as const
