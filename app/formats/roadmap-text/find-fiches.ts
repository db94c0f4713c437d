/** Finds the fiches of a section: a heading with a measure's number, „Jauns pasākums", then the labelled fields. */
import { type FicheLabel, type FoundLabel, labelAt } from './fiche-labels.ts'
import { measureStart } from './measure-number.ts'
import type { BodyLine } from './split-pages.ts'
import { isTickLine } from './tick-boxes.ts'

export interface FicheField {
  readonly label: FicheLabel
  /** Null where the text stands without its label. */
  readonly found: FoundLabel | null
  readonly labelLines: readonly BodyLine[]
  readonly lines: readonly BodyLine[]
}

export interface FicheText {
  readonly number: string
  readonly heading: readonly BodyLine[]
  readonly fields: readonly FicheField[]
}

export interface FicheSection {
  /** Text before the first fiche: an introduction, or references to another chapter's fiches. */
  readonly preface: readonly BodyLine[]
  readonly fiches: readonly FicheText[]
}

const MAX_HEADING = 10

export function findFiches(lines: readonly BodyLine[]): FicheSection {
  const texts = lines.map(({ text }) => text)
  const starts: { at: number; labelAt: number }[] = []
  for (let index = 0; index < lines.length; index += 1) {
    if (labelAt(texts, index)?.label !== 'new') continue
    const from = headingStart(lines, index, starts.at(-1)?.labelAt ?? -1)
    if (from !== undefined) starts.push({ at: from, labelAt: index })
  }
  const fiches = starts.map(({ at, labelAt: labelled }, index) => {
    const end = starts[index + 1]?.at ?? lines.length
    return {
      number: measureStart(lines[at]?.text ?? '')?.number ?? '',
      heading: lines.slice(at, labelled),
      fields: readFields(lines.slice(labelled, end)),
    }
  })
  return { preface: lines.slice(0, starts[0]?.at ?? lines.length), fiches }
}

/** The nearest line above „Jauns pasākums" that starts a measure. */
function headingStart(
  lines: readonly BodyLine[],
  labelled: number,
  after: number,
): number | undefined {
  for (let index = labelled - 1; index > after && index >= labelled - MAX_HEADING; index -= 1) {
    if (measureStart(lines[index]?.text ?? '')) return index
  }
  return undefined
}

function readFields(lines: readonly BodyLine[]): FicheField[] {
  const texts = lines.map(({ text }) => text)
  const fields: {
    label: FicheLabel
    found: FoundLabel | null
    labelLines: BodyLine[]
    lines: BodyLine[]
  }[] = []
  for (let index = 0; index < lines.length; ) {
    const found = labelAt(texts, index)
    const line = lines[index] as BodyLine
    if (found && !fields.some(({ label }) => label === found.label)) {
      const labelLines = lines.slice(index, index + found.lines)
      const last = labelLines.at(-1) ?? line
      fields.push({
        label: found.label,
        found,
        labelLines,
        lines: found.rest === '' ? [] : [{ ...last, text: found.rest }],
      })
      index += found.lines
      continue
    }
    if (endsTicks(fields.at(-1), line))
      fields.push({ label: 'description', found: null, labelLines: [], lines: [] })
    fields.at(-1)?.lines.push(line)
    index += 1
  }
  return fields
}

/** Text behind the boxes without a label is the description: two fiches have lost it. */
function endsTicks(field: { label: FicheLabel } | undefined, line: BodyLine): boolean {
  return field?.label === 'new' && !isTickLine(line.text)
}
