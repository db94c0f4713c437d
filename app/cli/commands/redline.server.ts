/** Compares two files and prints what changed, as JSON or as a page. */
import { parseArgs } from 'node:util'
import { flatten, redline } from '#app/domain/redline/index.ts'
import { readText } from '#app/domain/text/index.ts'
import type { Command } from '../command.ts'
import { readInput, requireFiles } from '../input.server.ts'
import { redlinePage } from '../redline-page.ts'

export const command: Command = {
  usage: 'redline OLD.md NEW.md [--html]',
  summary: 'Show what changed between two texts, moves and numbers included.',
  async run(args, { out }) {
    const { positionals, values } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { html: { type: 'boolean' }, json: { type: 'boolean' } },
    })
    const [oldFile, newFile] = requireFiles(positionals, 2)
    const old = readText(await readInput(oldFile!))
    const next = readText(await readInput(newFile!), { previous: old })
    const change = redline(old, next)
    if (values.html) out(redlinePage(old, next, change, { old: oldFile!, new: newFile! }))
    else out(`${JSON.stringify({ ops: flatten(old, next, change), stats: change.stats })}\n`)
    return 0
  },
}
