/** Every change of every suggestion has a field of its own for the reason. */
export const reasonField = (suggestionId: string, change: number | 'all'): string =>
  `reason-${suggestionId}-${change}`
