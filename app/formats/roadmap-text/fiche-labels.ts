/** The labels of a measure fiche, which are printed over one to three lines, some with their value behind them. */
import type { MeasureField } from './result.ts'

export type FicheLabel = 'new' | MeasureField

interface LabelWording {
  readonly label: FicheLabel
  readonly words: string
  /** Said by the label itself: what is printed under it is planned. */
  readonly planned?: true
}

const WORDINGS: readonly LabelWording[] = [
  { label: 'new', words: 'Jauns pasākums' },
  { label: 'description', words: 'Īss pasākuma apraksts' },
  { label: 'budget', words: 'Piešķirtais vai plānotais budžets un, ja atbilstoši, citi resursi' },
  { label: 'budget', words: 'Paredzamais budžets', planned: true },
  { label: 'impact', words: 'Sagaidāmā ietekme un laika ietvars' },
  { label: 'impact', words: 'Ietekme un realizācijas laiks' },
]
const MAX_LINES = 4

export interface FoundLabel {
  readonly label: FicheLabel
  readonly wording: string
  readonly planned: boolean
  /** How many lines the label takes. */
  readonly lines: number
  /** Value printed behind the label on its last line. */
  readonly rest: string
}

/** The label that starts at a line; the texts are this line and those after it. */
export function labelAt(texts: readonly string[], at: number): FoundLabel | undefined {
  for (const wording of WORDINGS) {
    const found = matchWording(texts, at, wording)
    if (found) return found
  }
  return undefined
}

function matchWording(
  texts: readonly string[],
  at: number,
  { label, words, planned }: LabelWording,
): FoundLabel | undefined {
  let printed = ''
  for (let lines = 1; lines <= MAX_LINES; lines += 1) {
    const text = texts[at + lines - 1]
    if (text === undefined) return undefined
    printed = printed === '' ? text : `${printed} ${text}`
    if (printed.startsWith(words)) {
      const behind = printed.slice(words.length)
      if (/^\p{L}/u.test(behind)) return undefined
      return {
        label,
        wording: words,
        planned: planned ?? false,
        lines,
        rest: behind.replace(/^\s*[.:]?\s*/u, ''),
      }
    }
    if (!words.startsWith(`${printed} `)) return undefined
  }
  return undefined
}
