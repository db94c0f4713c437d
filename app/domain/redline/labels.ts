/** Words that a rendered redline shows or reads out; the page passes its own language. */
import type { BlockPlace, ChangeClass } from './types.ts'

export interface RedlineLabels {
  /** Read out before an insertion and a deletion: „[ievietots: …]”. */
  readonly inserted: string
  readonly deleted: string
  /** Shown at the new and at the old place of a moved passage, with a link. */
  readonly movedFrom: (place: BlockPlace) => string
  readonly movedTo: (place: BlockPlace) => string
  readonly paragraphEnd: string
  readonly unchanged: (blocks: number) => string
  readonly before: string
  readonly after: string
  readonly table: string
  readonly classes: Readonly<Record<ChangeClass, string>>
}

const placeName = ({ section, block }: BlockPlace) =>
  section === '' ? `${block + 1}. rindkopas` : `${section}, ${block + 1}. rindkopas`

export const latvianRedlineLabels: RedlineLabels = {
  inserted: 'ievietots',
  deleted: 'dzēsts',
  movedFrom: (place) => `Pārvietots no ${placeName(place)}`,
  movedTo: ({ section, block }) =>
    `Pārvietots uz ${section === '' ? '' : `${section}, `}${block + 1}. rindkopu`,
  paragraphEnd: 'rindkopas beigas',
  unchanged: (blocks) =>
    blocks % 10 === 1 && blocks % 100 !== 11
      ? `${blocks} nemainīta rindkopa`
      : `${blocks} nemainītas rindkopas`,
  before: 'Iepriekš',
  after: 'Tagad',
  table: 'Tabula',
  classes: {
    typography: 'noformējums',
    wording: 'formulējums',
    number: 'skaitlis',
    negation: 'noliegums',
    structure: 'uzbūve',
    move: 'pārvietojums',
  },
}
