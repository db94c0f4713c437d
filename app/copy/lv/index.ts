/** Every word a person reads, in Latvian; English has the same shape. */
import { accounts } from './accounts.ts'
import { answers } from './answers.ts'
import { comments } from './comments.ts'
import { compare } from './compare.ts'
import { dashboard } from './dashboard.ts'
import { data } from './data.ts'
import { editor } from './editor.ts'
import { exports } from './exports.ts'
import { failures } from './failures.ts'
import { feedback } from './feedback.ts'
import { imports } from './imports.ts'
import { issues } from './issues.ts'
import { journal } from './journal.ts'
import { newEdition } from './new-edition.ts'
import { notices } from './notices.ts'
import { reading } from './reading.ts'
import { records } from './records.ts'
import { roadmapImport } from './roadmap-import.ts'
import { setup } from './setup.ts'
import { shell } from './shell.ts'
import { signOffs } from './sign-offs.ts'
import { suggestions } from './suggestions.ts'
import { terms } from './terms.ts'
import { workspace } from './workspace.ts'

export const lv = {
  accounts,
  answers,
  comments,
  compare,
  dashboard,
  data,
  editor,
  exports,
  failures,
  feedback,
  imports,
  issues,
  journal,
  newEdition,
  notices,
  reading,
  records,
  roadmapImport,
  setup,
  shell,
  signOffs,
  suggestions,
  terms,
  workspace,
}

export type Copy = typeof lv
