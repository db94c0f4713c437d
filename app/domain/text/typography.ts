/**
 * What may change without anybody being asked again: runs of blanks, non-breaking blanks, the style of quotes,
 * the dash of a range, marks of hyphenation. Never a letter, digit, sign, decimal mark, % or unit, nor nesting.
 */

const hyphenation = /[\u00ad\u200b\u2060\ufeff]/g
const quotes = /[„“”‟"«»]/g
const apostrophes = /[‚‘’‛']/g
const blanks = /[ \t\u00a0\u2000-\u200a\u202f\u205f\u3000]+/g
const range = /(\d[.%]?)([ \u00a0]?)[-–—]([ \u00a0]?)(?=\d)/g
const affected =
  /[\u00ad\u200b\u2060\ufeff„“”‟«»‚‘’‛\u2011–—\t\u00a0\u2000-\u200a\u202f\u205f\u3000]| {2}/

/** One spelling for all texts that differ in typography alone. Blanks at the start of a line are nesting. */
export function neutral(markdown: string): string {
  if (!affected.test(markdown)) return markdown
  return markdown
    .replace(hyphenation, '')
    .replaceAll('\u2011', '-')
    .replace(quotes, '"')
    .replace(apostrophes, "'")
    .replace(range, (all, digit: string, before: string, after: string) =>
      (before === '') === (after === '') ? `${digit}${before}-${after}` : all,
    )
    .replace(blanks, (run: string, at: number, whole: string) =>
      at === 0 || whole[at - 1] === '\n' ? run : ' ',
    )
}
