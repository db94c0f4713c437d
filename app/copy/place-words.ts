/** Places in words: „4.2., 3. rindkopa”, „4.3. visa sadaļa”, „visa nodaļa”. */

import type { BlockPlace } from '#app/domain/consultation/block-place.ts'
import type { Copy } from './lv/index.ts'

export function placeWords(
  copy: Copy,
  sectionNumber: string | undefined,
  place: BlockPlace | undefined,
): string {
  if (!sectionNumber) return copy.reading.wholeChapter
  const number = sectionNumber.endsWith('.') ? sectionNumber : `${sectionNumber}.`
  return place ? `${number}, ${blockWords(copy, place)}` : copy.reading.wholeSection(number)
}

export const blockWords = (copy: Copy, place: BlockPlace): string =>
  copy.reading.place[place.kind](place.number)
