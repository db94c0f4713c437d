/** Prints a file in normal form: what every text is stored as. */
import { parseArgs } from 'node:util'
import { normalize } from '#app/domain/text/index.ts'
import type { Command } from '../command.ts'
import { readInput, requireFiles } from '../input.server.ts'

export const command: Command = {
  usage: 'normalize FILE.md',
  summary: 'Print the text in normal form; doing it twice changes nothing.',
  async run(args, { out }) {
    const { positionals } = parseArgs({ args: [...args], allowPositionals: true, options: {} })
    const [file] = requireFiles(positionals, 1)
    out(normalize(await readInput(file!)))
    return 0
  },
}
