/** Cuts running text into sentences; abbreviations and ordinal numbers do not end one. */

const STOP = /[.!?][”“")]*\s+(?=["“„(]?\p{Lu})/gu
const NO_STOP =
  /(?:\d|(?:^|[\s(])(?:t\.\s?sk|t\.\s?i|u\.\s?c|piem|milj|tūkst|mljrd|Nr|lpp|sk|skat))\.$/iu

export function sentences(text: string): string[] {
  const found: string[] = []
  let from = 0
  for (const match of text.matchAll(STOP)) {
    const end = match.index + match[0].trimEnd().length
    if (NO_STOP.test(text.slice(from, end))) continue
    found.push(text.slice(from, end))
    from = match.index + match[0].length
  }
  return [...found, text.slice(from)].filter((sentence) => sentence !== '')
}
