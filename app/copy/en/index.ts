import type { Copy } from '../lv/index.ts'
import { accounts } from './accounts.ts'
import { dashboard } from './dashboard.ts'
import { data } from './data.ts'
import { editor } from './editor.ts'
import { failures } from './failures.ts'
import { issues } from './issues.ts'
import { journal } from './journal.ts'
import { shell } from './shell.ts'
import { signOffs } from './sign-offs.ts'
import { terms } from './terms.ts'

export const en: Copy = {
  accounts,
  dashboard,
  data,
  editor,
  failures,
  issues,
  journal,
  shell,
  signOffs,
  terms,
}
