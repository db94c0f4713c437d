/** The only source of the present for commands and queries; tests set their own. */
export type Clock = () => Date

export const systemClock: Clock = () => new Date()

/** Times are stored as ISO-8601 UTC text. */
export const timestamp = (clock: Clock): string => clock().toISOString()
