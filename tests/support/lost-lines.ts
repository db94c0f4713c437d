/** Which lines of a roadmap's text are nowhere in what was read from it; letters count, signs and blanks do not. */
import { readRoadmap } from '#app/formats/roadmap-text/read-roadmap.ts'
import type { RoadmapText } from '#app/formats/roadmap-text/result.ts'
import { lettersOf } from './printed-lines.ts'

/** Labels of the projects' table, which become the titles of its columns. */
const MOVED_LABEL = /^(?:Mērķis|Iesaistītās puses|(?:\p{Lu}{2,}\s)?[Ff]inansējums|Laika ietvars):/u
const BULLET = /^[•o−–-]\s+/u

/** Everything the result holds, in letters. */
export function lettersIn(result: RoadmapText): string {
  const { chapters, abbreviations, footnotes, artefacts, unread } = result
  return lettersOf(
    [
      ...chapters.flatMap(({ title, intro, sections }) => [
        title,
        intro,
        ...sections.flatMap((section) => [section.title, section.markdown]),
      ]),
      ...abbreviations.map(({ short, full }) => short + full),
      ...footnotes.map(({ text }) => text),
      ...artefacts.map(({ text }) => text),
      ...unread.map(({ text }) => text),
    ].join(' '),
  )
}

export function lostLines(text: string): string[] {
  const letters = lettersIn(readRoadmap(text))
  return text
    .split(/\r\n|\n|\r/)
    .map((line) => line.trim())
    .filter((line) => !isKept(line, letters))
}

export function isKept(line: string, letters: string): boolean {
  const forms = [line, line.replace(BULLET, ''), line.replace(MOVED_LABEL, '')]
  return forms.some((form) => letters.includes(lettersOf(form)))
}
