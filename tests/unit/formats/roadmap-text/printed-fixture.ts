/** The invented roadmap in the printed layout, with a trap of that layout in nearly every line. */
import { readFileSync } from 'node:fs'
import { readRoadmap } from '#app/formats/roadmap-text/read-roadmap.ts'
import type { Chapter, Measure, Section } from '#app/formats/roadmap-text/result.ts'

export const source = readFileSync('tests/fixtures/roadmap-layout/two-indicators.txt', 'utf8')
export const roadmap = readRoadmap(source)

export function chapter(number: string): Chapter {
  const found = roadmap.chapters.find((one) => one.number === number)
  if (!found) throw new Error(`the fixture has no chapter ${number}`)
  return found
}

export function section(number: string): Section {
  const found = roadmap.chapters
    .flatMap(({ sections }) => sections)
    .find((one) => one.number === number)
  if (!found) throw new Error(`the fixture has no section ${number}`)
  return found
}

export function measure(chapterNumber: string, number: string): Measure {
  const found = chapter(chapterNumber).measures.find((one) => one.number === number)
  if (!found) throw new Error(`the fixture has no measure ${chapterNumber}/${number}`)
  return found
}
