/** Reading a roadmap's text: why a file is refused, what is doubtful, which lines are left over. */

const binary = {
  word: 'Word vai ZIP datne',
  pdf: 'PDF datne',
  image: 'attēls',
  archive: 'arhīvs',
  unknown: 'bināra datne',
}

export const roadmapImport = {
  refusals: {
    missing: () => 'tādas datnes nav; pārbaudiet nosaukumu un mapi',
    'not-a-file': () => 'tā nav datne; norādiet ceļveža teksta datni',
    unreadable: () => 'datni neizdevās nolasīt; pārbaudiet piekļuves tiesības',
    empty: () => 'datne ir tukša; norādiet ceļveža teksta datni',
    'too-large': (megabytes: number, limit: number) =>
      `datne ir pārāk liela (${megabytes} MB, atļauts ${limit} MB); norādiet ceļveža teksta datni`,
    binary: (kind: keyof typeof binary) =>
      `tas nav teksts, bet ${binary[kind]}; saglabājiet ceļvedi kā vienkāršu tekstu (.txt, UTF-8)`,
    'utf-16': () => 'teksts ir UTF-16 kodējumā; saglabājiet to UTF-8 kodējumā',
    'not-utf-8': (line: number) =>
      `teksts nav UTF-8 (pirmā kļūda ${line}. rindā; iespējams, Windows-1257); saglabājiet to UTF-8 kodējumā`,
    'no-chapters': () =>
      'Markdown tekstā nav nodaļu virsrakstu „## 1. Nosaukums”; numurējiet nodaļas un sadaļas',
    'no-layout': () =>
      'tekstā nav ceļveža uzbūves (nodaļas „N. NOSAUKUMS” ar veidnes sadaļām „N.1 Analīze par pašreizējo stāvokli…”); pārbaudiet, vai tā ir īstā datne',
  },
  /** By the key of the problem; what the text quotes is its detail. */
  problems: {
    'abbreviation.repeated': (detail: string) => `Saīsinājums „${detail}” sarakstā ir atkārtoti.`,
    'budget.needed': (detail: string) =>
      `Nauda nosaukta kā nepieciešama, nevis piešķirta vai plānota: „${detail}”.`,
    'budget.no-status': (detail: string) =>
      `Nav pateikts, vai nauda ir piešķirta vai plānota: „${detail}”.`,
    'budget.no-unit': (detail: string) => `Summai nav mērvienības: „${detail}”.`,
    'chapter.no-owner': (_detail: string) =>
      'Atbildīgo sarakstā šai nodaļai nav atbildīgās iestādes.',
    'chapter.no-sections': (_detail: string) => 'Nodaļai ir tikai ievads, bez sadaļām.',
    'chapter.number-gap': (_detail: string) => 'Nodaļas numurs neturpina iepriekšējo.',
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
      `Zemsvītras piezīmes ${detail} atsauce saplūdusi ar skaitli; vieta ir pieņemta.`,
    'footnote.no-marker': (detail: string) => `Zemsvītras piezīmei ${detail} tekstā nav atsauces.`,
    'footnote.stale-marker': (detail: string) =>
      `Tekstam pielipis skaitlis ${detail}: acīmredzot veca atsauce.`,
    'footnote.text-missing': (detail: string) =>
      `Atsaucei ${detail} nav zemsvītras piezīmes teksta.`,
    'heading.does-not-fit': (detail: string) =>
      `Numurēts virsraksts neiederas nodaļā un palika tekstā: „${detail}”.`,
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
    'reference.dangling': (detail: string) =>
      `Atsauce, kurai šajā dokumentā nekas neatbilst: „${detail}”.`,
    'section.heading-unknown': (detail: string) => `Veidnē nav šāda virsraksta: „${detail}”.`,
    'section.missing': (detail: string) => `Nodaļā nav veidnes sadaļas: ${detail}.`,
    'series.cells': (detail: string) => `Gadu rindai ir ${detail} vērtības, mazāk nekā gadu.`,
    'series.none': (_detail: string) => 'Trajektorijas sadaļā nav nevienas vērtības.',
    'series.no-source': (detail: string) => `Rādītājam „${detail}” nav norādīts avots.`,
    'series.no-yearly': (detail: string) => `Rādītājam „${detail}” nav vērtību pa gadiem.`,
    'table.cell-uncertain': (_detail: string) =>
      'Tabulas rindai trūkst vienas šūnas; kolonnas varētu būt sajauktas.',
  },
  unread: {
    'before-first-chapter': 'Rinda pirms pirmās nodaļas, kas nav saīsinājums.',
    'not-placed': 'Rindai neatradās vieta.',
    'too-long': 'Rinda ir pārāk gara, lai būtu no drukātas lapas.',
  },
}
