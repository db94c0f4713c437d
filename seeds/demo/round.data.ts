/** What else happens in the round: places that the text has left, a letter that is withheld, an objection in review. */
import type { ItemKind } from '#app/domain/consultation/terms.ts'

interface LostPlace {
  readonly from: string
  readonly chapter: number
  readonly section: string
  readonly kind: ItemKind
  readonly body: string
}

/** Said of words as they stood in the frozen text; the words of each section are in earlier.data. */
export const lostPlaces: readonly LostPlace[] = [
  {
    from: 'LPS',
    chapter: 4,
    section: '7',
    kind: 'question',
    body: 'Secinājumos nosauktie procenti neatbilst trajektorijas tabulai. Kuri ir pareizie?',
  },
  {
    from: 'VASES',
    chapter: 4,
    section: '1',
    kind: 'opinion',
    body: 'Vārds „gandrīz” lasītājam neko nepasaka. Aicinām minēt mērījumos iegūto daļu.',
  },
]

export const withheld = {
  person: 'Pēteris Izdomātais',
  chapter: 4,
  section: '3.1',
  kind: 'opinion',
  body: 'Visi operatori ir krāpnieki, un viņu priekšnieka telefona numurs ir zināms visiem mūsu mājā.',
  reason: 'Punktā apvainoti konkrēti cilvēki un izpausti viņu dati; par tekstu nekas nav teikts.',
} as const

export const objection = {
  chapter: 9,
  unit: '3',
  by: 'peteris',
  body: 'Četri pasākumi ir aprakstīti citā nodaļā, un nekur nav pateikts, kurš no tiem māca tieši datu analītiku. Lūdzam to norādīt.',
  drafter: 'baiba',
  answer: 'Piekrītam, ka saikne jāparāda. Papildināsim pārskatu ar norādi uz studiju moduļiem.',
} as const
