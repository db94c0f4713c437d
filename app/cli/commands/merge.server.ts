/** Merges two files that were made from a third one. */
import { parseArgs } from 'node:util'
import { mergeTexts } from '#app/domain/merge/index.ts'
import { readText } from '#app/domain/text/index.ts'
import type { Command } from '../command.ts'
import { readInput, requireFiles } from '../input.server.ts'

export const command: Command = {
  usage: 'merge BASE.md A.md B.md',
  summary: 'Merge two texts of one origin; exit code 1 when a person must decide something.',
  async run(args, { out }) {
    const { positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { json: { type: 'boolean' } },
    })
    const [baseFile, aFile, bFile] = requireFiles(positionals, 3)
    const base = readText(await readInput(baseFile!))
    const a = readText(await readInput(aFile!), { previous: base })
    const b = readText(await readInput(bFile!), { previous: base })
    const { clean, text, conflicts } = mergeTexts(base, a, b)
    const shown = conflicts.map(({ base: origin, a: left, b: right, reason }) => ({
      base: origin,
      a: left,
      b: right,
      reason,
    }))
    out(`${JSON.stringify({ clean, text, conflicts: shown })}\n`)
    return clean ? 0 : 1
  },
}
