/** The labelled values of a trajectory section: baselines, targets and their source, as printed. */
import { withoutMarks } from './marks.ts'
import type { PrintedValue } from './result.ts'
import type { BodyLine } from './split-pages.ts'

export type ValueName = 'nationalBaseline' | 'euBaseline' | 'nationalTarget2030' | 'euTarget2030'

export interface LabelledValues {
  readonly values: Readonly<Partial<Record<ValueName, PrintedValue>>>
  readonly source: string | null
}

const NAMES: readonly (readonly [ValueName, RegExp])[] = [
  ['nationalBaseline', /^Nacionāl\p{L}+ bāzes/u],
  ['euBaseline', /^ES bāzes/u],
  ['nationalTarget2030', /^Nacionāl\p{L}+ mērķ/u],
  ['euTarget2030', /^ES mērķ/u],
]

const LABEL_TEXT =
  '(?:Nacionāl(?:ā|ās) bāzes vērtīb\\p{L}*|ES bāzes vērtīb\\p{L}*|Nacionāl(?:ais|ie) mērķrādītāj\\p{L}*|ES mērķrādītāj(?:s|i)(?!\\p{L})|ES mērķis)'
const LABEL = new RegExp(
  `${LABEL_TEXT}\\s*(?:\\((\\d{4})\\)|(\\d{4})\\.\\s?gad\\p{L}*)?\\s*[:–-]*\\s*`,
  'gu',
)
const SOURCE = /^Avots\s*:\s*/u

export const VALUE_LABEL = new RegExp(`^${LABEL_TEXT}`, 'u')
export const VALUE_OR_SOURCE = new RegExp(`^(?:${LABEL_TEXT}|Avots\\s*:)`, 'u')

interface OpenValue {
  readonly name: ValueName | 'source'
  readonly year: number | null
  readonly line: number
  text: string
}

export function readValueLabels(lines: readonly BodyLine[]): LabelledValues {
  const found: OpenValue[] = []
  for (const line of lines) takeLine(line, found)
  const values: Partial<Record<ValueName, PrintedValue>> = {}
  let source: string | null = null
  for (const { name, year, line, text } of found) {
    const value = cleanValue(text)
    if (name === 'source') source ??= value
    else if (value !== '') values[name] ??= { year, value, line }
  }
  return { values, source }
}

function takeLine({ text, no }: BodyLine, found: OpenValue[]) {
  if (SOURCE.test(text)) {
    found.push({ name: 'source', year: null, line: no, text: text.replace(SOURCE, '') })
    return
  }
  const labels = [...text.matchAll(LABEL)].filter(({ index }) => opensValue(text, index))
  const last = found.at(-1)
  if (last) last.text += ` ${text.slice(0, labels[0]?.index ?? text.length)}`
  for (const [index, match] of labels.entries()) {
    const name = NAMES.find(([, pattern]) => pattern.test(match[0]))?.[0] ?? 'nationalBaseline'
    const rest = text.slice(match.index + match[0].length, labels[index + 1]?.index)
    found.push({ name, year: Number(match[1] ?? match[2] ?? 0) || null, line: no, text: rest })
  }
}

/** A label stands at a line's start or behind another label's value, never inside a sentence. */
function opensValue(text: string, at: number): boolean {
  return at === 0 || /[\d%;]\s*$/u.test(withoutMarks(text.slice(0, at)))
}

function cleanValue(printed: string): string {
  return withoutMarks(printed)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\s;]+$/u, '')
}
