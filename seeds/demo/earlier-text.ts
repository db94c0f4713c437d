/** A section of the demo as it stood before the edits of its story, all of them or all but the first few. */
import { type EarlierPassage, earlierPassages } from './earlier.data.ts'

/** `done`: how many of the edits, in the order of the data, have been made. */
export function earlierText(
  chapter: number,
  section: string,
  markdown: string,
  done: number,
): string {
  return earlierPassages
    .slice(done)
    .filter((passage) => passage.chapter === chapter && passage.section === section)
    .reduce(withEarlier, markdown)
}

/** A passage that does not occur is a mistake in the data. Blanks match non-breaking ones. */
function withEarlier(text: string, { chapter, section, present, earlier }: EarlierPassage): string {
  const pattern = present.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '[ \u00a0]')
  const found = new RegExp(pattern, 'u').exec(text)
  if (!found) throw new Error(`no such passage in ${chapter}.${section}: ${present}`)
  return text.slice(0, found.index) + earlier + text.slice(found.index + found[0].length)
}
