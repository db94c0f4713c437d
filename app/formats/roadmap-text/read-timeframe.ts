/** Finds the sentences in which a fiche states its time frame. */
import { withoutMarks } from './marks.ts'

const STATED = /laika ietvar|realizācijas laik|realizēt laika periodā|laika skala/iu
const GOES_ON = /laika ietvar|darbojas līdz|^Programma ar\s/iu
/** Weaker forms, used where the fiche has no such statement: permanent work, a pointer to dates, availability. */
const POINTED = /\(pastāvīgi\)|^Skat\. augstāk min|\(Līdz \d{2}\.\d{2}\.\d{4}\.?\)/u
const AVAILABLE = /programma būs pieejama (?:vismaz )?līdz/u

export function readTimeframe(
  impact: readonly string[],
  description: readonly string[],
): string | null {
  return (
    statement(impact.map(withoutMarks)) ??
    statement(description.map(withoutMarks)) ??
    gathered(impact.map(withoutMarks), POINTED) ??
    sentence(
      description.map(withoutMarks).find((text) => AVAILABLE.test(text)),
      AVAILABLE,
    )
  )
}

/** The paragraph from the statement on, and the paragraphs that continue it: behind a colon, all up to the next one. */
function statement(paragraphs: readonly string[]): string | null {
  const at = paragraphs.findIndex((text) => STATED.test(text))
  if (at < 0) return null
  const first = sentence(paragraphs[at], STATED) ?? ''
  const following = paragraphs.slice(at + 1)
  const goesOn = (text: string) => (first.endsWith(':') ? !text.endsWith(':') : GOES_ON.test(text))
  const end = following.findIndex((text) => !goesOn(text))
  return [first, ...(end < 0 ? following : following.slice(0, end))].join(' ')
}

function gathered(paragraphs: readonly string[], pattern: RegExp): string | null {
  const found = paragraphs.filter((text) => pattern.test(text))
  return found.length > 0 ? found.join(' ') : null
}

/** From the start of the sentence that matches to the paragraph's end. */
function sentence(text: string | undefined, pattern: RegExp): string | null {
  if (text === undefined) return null
  const at = text.search(pattern)
  if (at < 0) return null
  const starts = [...text.slice(0, at + 1).matchAll(/[.;:!?]\s+(?=\p{Lu})/gu)]
  const last = starts.at(-1)
  return text.slice(last ? last.index + last[0].length : 0).trim()
}
