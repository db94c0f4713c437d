import type { ChapterTemplate } from './template.ts'

/** `4.3.1`; the chapter's own introduction is known by the chapter's number. */
export const sectionNumber = (chapter: number, section: string): string =>
  section === '0' ? `${chapter}.` : `${chapter}.${section}`

/** In the order of the document: 3.2 before 3.10, a section before those below it. */
export function compareSectionNumbers(a: string, b: string): number {
  const [left, right] = [a.split('.').map(Number), b.split('.').map(Number)]
  const at = left.findIndex((n, i) => n !== right[i])
  return at === -1 ? left.length - right.length : (left[at] ?? 0) - (right[at] ?? -1)
}

/** The unit of sign-off and approval: the first level. */
export const unitNumber = (number: string): string => number.split('.')[0] ?? number

export const parentNumber = (number: string): string | undefined =>
  number.includes('.') ? number.replace(/\.[^.]*$/, '') : undefined

/** The next free number below a section: 3 with 3.1 and 3.2 → 3.3; below the introduction (0) the next first level. */
export function nextNumberUnder(parent: string, taken: readonly string[]): string {
  const above = parent === '0' ? undefined : parent
  const own = taken
    .filter((number) => parentNumber(number) === above)
    .map((number) => Number(number.split('.').at(-1)))
  const next = Math.max(0, ...own) + 1
  return above ? `${above}.${next}` : String(next)
}

/** Documents go three levels deep (4, 4.3, 4.3.1); only chapters without a template get first-level sections. */
export const mayStandUnder = (parent: string, template: ChapterTemplate): boolean =>
  parent === '0' ? template === 'frame' : !parent.includes('.')
