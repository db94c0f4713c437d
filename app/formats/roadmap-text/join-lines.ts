/** Joins printed lines into running text: a blank between them, none where a word, number or link was cut. */

interface PrintedLine {
  readonly text: string
  readonly tail: boolean
}

const CUT = /(\S[-–/‐]|https?:\/\/\S*)$/u

export function joinTexts(lines: readonly PrintedLine[]): string {
  let joined = ''
  let before: PrintedLine | undefined
  for (const line of lines) {
    const glued = before === undefined || isCut(before) || /^\uE000\d+\uE001$/.test(line.text)
    joined += glued ? line.text : ` ${line.text}`
    before = line
  }
  return joined.replace(/ (?=\uE000\d+\uE001$)/gu, '')
}

/** Cut lines have no blank at their end and stop at a hyphen or inside a link. */
export function isCut({ text, tail }: PrintedLine): boolean {
  return !tail && CUT.test(text)
}
