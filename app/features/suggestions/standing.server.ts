/** A stored suggestion against the present text of its section: what it would change now, and what is contested. */
import { z } from 'zod'
import { type Rebased, rebaseSuggestion } from '#app/domain/merge/index.ts'
import type { Hunk } from '#app/domain/redline/index.ts'
import { readText, type Text } from '#app/domain/text/index.ts'
import {
  findRevision,
  findSectionById,
  textOfRevision,
} from '#app/features/sections/index.server.ts'
import { LruCache } from '#app/platform/lru-cache.ts'
import type { Connection, SuggestionRow } from './repo.server.ts'

const contestedSchema = z.array(
  z.object({ before: z.string(), after: z.string(), base: z.string() }),
)
type Contested = z.output<typeof contestedSchema>

export interface Standing {
  readonly section: NonNullable<Awaited<ReturnType<typeof findSectionById>>>
  readonly present: NonNullable<Awaited<ReturnType<typeof findRevision>>>
  readonly current: Text
  readonly rebased: Rebased
  /** By hunk: what stood there when the suggestion was made. */
  readonly contested: ReadonlyMap<number, string>
}

const standings = new LruCache<string, Rebased>(100)

export async function standingOf(
  db: Connection,
  suggestion: SuggestionRow,
): Promise<Standing | undefined> {
  const section = await findSectionById(db, suggestion.section_id)
  const present = section?.current_revision_id
    ? await findRevision(db, section.current_revision_id)
    : undefined
  const base = await findRevision(db, suggestion.base_revision_id)
  if (!section || !present || !base) return undefined
  const current = textOfRevision(present)
  const rebased = standings.get(`${suggestion.id} ${suggestion.version} ${present.id}`, () => {
    const start = textOfRevision(base)
    return rebaseSuggestion(start, readText(suggestion.markdown, { previous: start }), current)
  })
  return { section, present, current, rebased, contested: contestedIn(suggestion, rebased) }
}

/** Found now, or noted when an earlier decision moved the suggestion onto a newer text. */
function contestedIn(suggestion: SuggestionRow, rebased: Rebased): ReadonlyMap<number, string> {
  const noted = contestedSchema.parse(JSON.parse(suggestion.contested))
  return new Map(
    rebased.change.hunks.flatMap((hunk): [number, string][] => {
      const found = rebased.contested.get(hunk.index) ?? noted.find((n) => isSame(n, hunk))?.base
      return found === undefined ? [] : [[hunk.index, found]]
    }),
  )
}

const isSame = (noted: Contested[number], hunk: Hunk): boolean =>
  noted.before === hunk.before && noted.after === hunk.after

/** What stays contested after a decision, to be stored with what is left of the suggestion. */
export function contestedAfter(
  { rebased, contested }: Standing,
  decided: ReadonlySet<number>,
): Contested {
  return rebased.change.hunks.flatMap((hunk) => {
    const base = contested.get(hunk.index)
    if (base === undefined || decided.has(hunk.index)) return []
    return [{ before: hunk.before, after: hunk.after, base }]
  })
}
