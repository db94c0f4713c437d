import type { Copy } from '../lv/index.ts'
import { failures } from './failures.ts'
import { shell } from './shell.ts'
import { terms } from './terms.ts'

export const en: Copy = { failures, shell, terms }
