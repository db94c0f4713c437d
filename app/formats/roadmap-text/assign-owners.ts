/** Gives chapters their owners: the list names indicators, which may be worded otherwise than the chapters' titles. */
import type { Problem, Responsibility } from './result.ts'
import { stems } from './stems.ts'

export interface OwnedChapter {
  readonly number: string
  readonly title: string
  readonly line: number
  /** Names of indicators printed in the chapter's own headings. */
  readonly indicators: readonly string[]
}

export interface Ownership {
  readonly owner: string | null
  readonly coOwners: readonly string[]
  readonly indicators: readonly string[]
  readonly aliases: readonly string[]
}

const SURE = 0.75
const POSSIBLE = 0.4

interface Match {
  readonly chapter: OwnedChapter
  readonly name: string
  readonly responsibility: Responsibility
}

export function assignOwners(
  chapters: readonly OwnedChapter[],
  responsibilities: readonly Responsibility[],
): { owners: ReadonlyMap<string, Ownership>; problems: Problem[] } {
  const problems: Problem[] = []
  const matches: Match[] = []
  for (const responsibility of responsibilities) {
    for (const name of responsibility.indicators) {
      const found = bestChapter(chapters, name)
      const at = { line: responsibility.line, detail: name }
      if (!found) problems.push({ ...at, key: 'owner.indicator-unmatched' })
      else matches.push({ chapter: found.chapter, name, responsibility })
      if (found && found.likeness < SURE)
        problems.push({ ...at, key: 'owner.name-differs', chapter: found.chapter.number })
    }
  }
  const document = responsibilities.find(
    ({ indicators, item }) => indicators.length === 0 && !item.includes('.'),
  )
  const owners = new Map(
    chapters.map((chapter) => [chapter.number, ownershipOf(chapter, matches, document)]),
  )
  for (const chapter of chapters) {
    if (responsibilities.length > 0 && !owners.get(chapter.number)?.owner) {
      problems.push({ line: chapter.line, key: 'chapter.no-owner', chapter: chapter.number })
    }
  }
  return { owners, problems }
}

function ownershipOf(
  chapter: OwnedChapter,
  matches: readonly Match[],
  document: Responsibility | undefined,
): Ownership {
  const own = matches.filter((match) => match.chapter === chapter)
  const names = [...new Set(own.map(({ name }) => name))]
  const indicators = chapter.indicators.length > 0 ? chapter.indicators : names
  const isFrame = indicators.length === 0
  const responsibility = own[0]?.responsibility ?? (isFrame ? document : undefined)
  return {
    owner: responsibility?.owner ?? null,
    coOwners: responsibility?.coOwners ?? [],
    indicators,
    aliases: names.filter((name) => !indicators.includes(name)),
  }
}

/** The chapter whose title or own names hold most of the name's words. */
function bestChapter(chapters: readonly OwnedChapter[], name: string) {
  const wanted = stems(name)
  const ranked = chapters
    .map((chapter) => ({ chapter, likeness: likeness(wanted, chapter) }))
    .sort((a, b) => b.likeness - a.likeness)
  const [best, second] = ranked
  if (!best || best.likeness < POSSIBLE) return undefined
  return second && second.likeness === best.likeness && best.likeness < SURE ? undefined : best
}

function likeness(wanted: readonly string[], { title, indicators }: OwnedChapter): number {
  const shares = [title, ...indicators].map((own) => {
    const known = stems(own)
    return wanted.filter((stem) => known.includes(stem)).length / Math.max(1, wanted.length)
  })
  return Math.max(...shares)
}
