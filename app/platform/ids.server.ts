/** Ids sort by the time they were made, so that an index on them is also an order. */
import { v7 } from 'uuid'

export const newId = (): string => v7()
