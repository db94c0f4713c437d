/** The start of a measure as it is printed in tables, fiches and references: „Pasākums Nr.2 –", „2. pasākums". */

const START =
  /^(?:Pasākums\s+Nr\s?\.?\s?(\d{1,2})|(\d{1,2})\.\s?pasākums)(?=[\s.–—:\uE000-]|$)(?:\uE000\d+\uE001)?[\s.:–—-]*/u

export interface MeasureStart {
  readonly number: string
  /** The line behind number and dash. */
  readonly rest: string
}

export function measureStart(text: string): MeasureStart | undefined {
  const match = START.exec(text)
  if (!match) return undefined
  return { number: match[1] ?? match[2] ?? '', rest: text.slice(match[0].length) }
}
