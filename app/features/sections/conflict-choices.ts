/** What a person decided on the page where two texts meet, read the same way with and without script. */

export const conflictChoices = ['both', 'theirs', 'mine', 'own'] as const
export type ConflictChoice = (typeof conflictChoices)[number]

/** A passage that both changed. All texts are Markdown; an empty one means the passage is gone. */
export interface ConflictTexts {
  readonly id: string
  readonly theirsText: string
  readonly mineText: string
  /** Both changes in one text, where that can be made. */
  readonly bothText?: string
  /** What the result field begins with. */
  readonly proposal: string
}

export const choiceField = (id: string): string => `choice-${id}`
export const resultField = (id: string): string => `result-${id}`

export interface Decided {
  readonly id: string
  readonly choice: ConflictChoice
  readonly text: string
}

/**
 * The decision on one passage; undefined when there is none yet. A result that somebody wrote counts before
 * the choice: without script the choice does not change the field, so a field that says something else than
 * it began with was written by hand.
 */
export function decisionOn(
  place: ConflictTexts,
  field: (name: string) => string | null | undefined,
): Decided | undefined {
  const { id } = place
  const choice = conflictChoices.find((one) => one === field(choiceField(id)))
  const result = field(resultField(id))
  if (typeof result === 'string' && !same(result, place.proposal)) {
    const known = choice && choice !== 'own' && same(result, textOfChoice(place, choice))
    return { id, choice: known ? choice : 'own', text: lines(result) }
  }
  if (choice === undefined || (choice === 'both' && place.bothText === undefined)) return undefined
  return { id, choice, text: textOfChoice(place, choice) }
}

export function textOfChoice(place: ConflictTexts, choice: ConflictChoice): string {
  switch (choice) {
    case 'both':
      return place.bothText ?? place.proposal
    case 'theirs':
      return place.theirsText
    case 'mine':
      return place.mineText
    case 'own':
      return place.proposal
  }
}

/** Forms send line ends of their own. */
const lines = (text: string): string => text.replace(/\r\n?/g, '\n')
const same = (a: string, b: string): boolean => lines(a).trim() === lines(b).trim()
