/**
 * The passage that an item speaks of: offsets in the visible text of a block (UTF-16), the words themselves and 32
 * characters on both sides, so that it is found again when the text has changed. Made here, carried by anchors.
 */
import { z } from 'zod'

export const passageSchema = z.object({
  block: z.string(),
  start: z.number().int(),
  end: z.number().int(),
  quote: z.string(),
  prefix: z.string(),
  suffix: z.string(),
})

export type Passage = z.output<typeof passageSchema>

const around = 32

export interface MarkedPassage {
  readonly start: number
  readonly end: number
  readonly quote: string
}

/**
 * What a reader marked, checked against the block it was marked in. Offsets that do not fit the quote give way to
 * the quote when it stands in the block once; undefined when it does not.
 */
export function passageIn(
  block: { readonly id: string; readonly text: string },
  marked: MarkedPassage,
): Passage | undefined {
  const { text } = block
  const { start, end, quote } = marked
  if (quote.trim() === '') return undefined
  if (start >= 0 && end <= text.length && text.slice(start, end) === quote) {
    return passageAt(block, start, end)
  }
  const found = text.indexOf(quote)
  if (found === -1 || text.includes(quote, found + 1)) return undefined
  return passageAt(block, found, found + quote.length)
}

export function passageAt(
  block: { readonly id: string; readonly text: string },
  start: number,
  end: number,
): Passage {
  return {
    block: block.id,
    start,
    end,
    quote: block.text.slice(start, end),
    prefix: block.text.slice(Math.max(0, start - around), start),
    suffix: block.text.slice(end, end + around),
  }
}

export const wholeBlock = (block: { readonly id: string; readonly text: string }): Passage =>
  passageAt(block, 0, block.text.length)

export const readPassage = (stored: string | null): Passage | undefined =>
  stored === null ? undefined : passageSchema.parse(JSON.parse(stored))
