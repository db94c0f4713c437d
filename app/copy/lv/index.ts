/** Every word a person reads, in Latvian; English has the same shape. */
import { failures } from './failures.ts'
import { shell } from './shell.ts'
import { terms } from './terms.ts'

export const lv = { failures, shell, terms }

export type Copy = typeof lv
