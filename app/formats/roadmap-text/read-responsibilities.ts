/** Reads the list of who is responsible: „… ministriju par atbildīgo un … par līdzatbildīgo par … mērķrādītājiem „…"". */
import { findInstitutions } from '#app/domain/shared/find-institutions.ts'
import { withoutMarks } from './marks.ts'
import type { Responsibility } from './result.ts'
import type { Paragraph } from './segment.ts'

const ITEM =
  /^(.*?)\s+par\s+atbildīg\p{L}*\s*(?:un\s+(.*?)\s+par\s+līdzatbildīg\p{L}*)?\s*par\s+(.*)$/su
const QUOTED = /[“„"]([^”“„"]+)[”“"]/gu

export function readResponsibilities(paragraphs: readonly Paragraph[]): Responsibility[] {
  return paragraphs.flatMap((paragraph) => {
    const found = readItem(paragraph)
    return found ? [found] : []
  })
}

function readItem({ text, item, lines }: Paragraph): Responsibility | undefined {
  const plain = withoutMarks(text).replace(/\s+/g, ' ')
  const printed = /^(\d{1,2}(?:\.\d{1,2})+)\.?\s/u.exec(plain)?.[1]
  const number = printed ?? (item?.number ? String(item.number) : undefined)
  const match = ITEM.exec(plain)
  const owner = findInstitutions(match?.[1] ?? '')[0]?.institution.short
  if (!match || !owner || !number) return undefined
  const subject = match[3] ?? ''
  const indicators = /mērķrādītāj/u.test(subject)
    ? [...subject.matchAll(QUOTED)].map(([, name = '']) => name.trim())
    : []
  const coOwners = findInstitutions(match[2] ?? '').map(({ institution }) => institution.short)
  return { item: number, owner, coOwners, indicators, text: plain, line: lines[0]?.no ?? 0 }
}
