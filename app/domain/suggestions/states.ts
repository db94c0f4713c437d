/** The words of suggestions, as stored. A suggestion is open until its last change is decided or it is withdrawn. */

export const suggestionStates = ['open', 'decided', 'withdrawn'] as const
export type SuggestionState = (typeof suggestionStates)[number]

export const suggestionDecisions = ['accepted', 'declined'] as const
export type SuggestionDecision = (typeof suggestionDecisions)[number]
