/** Footnote markers inside text while it is being read: private characters, so that no printed text can be mistaken for one. */

const OPEN = '\uE000'
const CLOSE = '\uE001'
const MARKS = /\uE000(\d+)\uE001/g

export const MARK_CHARACTERS = /[\uE000\uE001]/g

export function mark(number: number): string {
  return `${OPEN}${number}${CLOSE}`
}

export function withoutMarks(text: string): string {
  return text.includes(OPEN) ? text.replace(MARKS, '') : text
}

/** Numbers of the footnotes that a text refers to. */
export function marksIn(text: string): string[] {
  return [...text.matchAll(MARKS)].map(([, number = '']) => number)
}

/** Markers in the form of GFM: `[^12]`. */
export function marksAsMarkdown(text: string): string {
  return text.replace(MARKS, '[^$1]')
}
