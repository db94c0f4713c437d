/** The chapters ticked in the form for a new edition, with the title and owner typed beside each. */

import type { ChosenChapter } from './plan-template.ts'
import type { NewEdition } from './queries/new-edition.server.ts'

export const chosenChapters = (
  include: readonly string[],
  input: Readonly<Record<string, string>>,
  proposed: NewEdition['chapters'],
): readonly ChosenChapter[] =>
  proposed
    .filter((chapter) => include.includes(String(chapter.number)))
    .map(({ number, coOwners }) => {
      const owner = input[`owner-${number}`] || null
      const title = (input[`title-${number}`] ?? '').trim().slice(0, 300)
      return { number, title, owner, coOwners: coOwners.filter((name) => name !== owner) }
    })
