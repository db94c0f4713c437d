/** Exports, and the fixed words of the document itself. */
export const exports = {
  title: 'Sagatavot dokumentu',
  lead: 'Dokuments top no pašreizējā teksta un datiem vai no atskaites versijas.',
  what: 'Ko',
  wholeEdition: 'Visu redakciju',
  version: 'Kādu versiju',
  format: 'Formāts',
  htmlHelp:
    'Viens fails ar saturu, saīsinājumiem, zemsvītras piezīmēm, tabulām un diagrammām; var drukāt.',
  mdHelp: 'Vienkāršs teksts ar iezīmējumu, ko var salīdzināt un apstrādāt tālāk.',
  download: 'Lejupielādēt',
  subtitle: (year: number) => `${year}. gada redakcija`,
  draftMark: 'PROJEKTS',
  preparedBy: 'Vides aizsardzības un reģionālās attīstības ministrija',
  contents: 'Saturs',
  abbreviations: 'Saīsinājumi',
  chartsLost: 'Diagrammas Markdown failā ir tikai kā tabulas.',
}
