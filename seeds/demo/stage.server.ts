/** What the scenes of the demo stand on: its people, its chapters, and a clock that is set back. */
import type { Person } from '#app/domain/shared/actor.ts'
import type { Result } from '#app/domain/shared/result.ts'
import { addPerson, findPerson } from '#app/features/accounts/index.server.ts'
import { type ChapterRow, findChapter } from '#app/features/chapters/index.server.ts'
import type { Deps } from '#app/platform/deps.server.ts'
import { demoEmail, people } from './people.data.ts'

export const demoEdition = '2023'
const day = 86_400_000

export class Stage {
  readonly #deps: Deps
  readonly #people = new Map<string, Person>()
  readonly #start: number

  constructor(deps: Deps) {
    this.#deps = deps
    this.#start = deps.clock().getTime()
  }

  /** The same dependencies with the clock set back; each call a second later than the one before. */
  at(daysAgo: number): Deps {
    let seconds = 0
    const base = this.#start - daysAgo * day
    return { ...this.#deps, clock: () => new Date(base + 1000 * seconds++) }
  }

  person(key: string): Person {
    const person = this.#people.get(key)
    if (!person) throw new Error(`nobody in the demo is called ${key}`)
    return person
  }

  async addPeople(password: string): Promise<void> {
    const deps = this.at(60)
    const institutions = await deps.db
      .selectFrom('institutions')
      .select(['id', 'short_name'])
      .execute()
    const ids = new Map(institutions.map((i) => [i.short_name, i.id]))
    for (const { key, name, roles } of people) {
      const memberships = roles.map(([short, role]) => ({
        institutionId: ids.get(short) ?? '',
        role,
      }))
      const added = done(
        await addPerson({ email: demoEmail(key), name, locale: 'lv', password, memberships }, deps),
      )
      const person = await findPerson(deps.db, added.userId)
      if (person) this.#people.set(key, person)
    }
  }

  async chapter(number: number): Promise<ChapterRow> {
    const chapter = await findChapter(this.#deps.db, demoEdition, number)
    if (!chapter) throw new Error(`no chapter ${number}`)
    return chapter
  }
}

/** A refusal in the demo is a mistake in its story: it stops the seed with the reason. */
export function done<T>(result: Result<T>): T {
  if (result.ok) return result.value
  const issues = result.issues.map((i) => `${i.key} ${JSON.stringify(i.params ?? {})}`).join(', ')
  throw new Error(`the demo was refused: ${result.reason} ${issues}`)
}
