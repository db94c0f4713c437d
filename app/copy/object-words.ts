/** The words that data blocks need, in the reader's language. */
import type { Formats } from './format.ts'
import type { Copy } from './lv/index.ts'

export const objectWords = (copy: Copy, format: Formats) => ({
  ...copy.data,
  locale: format.locale,
  number: (value: number) => format.number(value),
  money: (cents: number) => format.money(cents),
})
