/** Reads the two boxes „jā" and „nē" of a fiche; a box that is missing counts as not ticked. */

const TICKED = '[☒☑✓✔]'

export function readTickBoxes(text: string): true | false | 'both' | null {
  const yes = new RegExp(`${TICKED}\\s*jā`, 'iu').test(text)
  const no = new RegExp(`${TICKED}\\s*nē`, 'iu').test(text)
  if (yes && no) return 'both'
  return yes || no ? yes : null
}

export function isTickLine(text: string): boolean {
  return /^[☒☐☑✓✔]?\s*(?:jā|nē)(?:\s*[☒☐☑✓✔]?\s*nē)?$/iu.test(text)
}
