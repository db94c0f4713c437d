/** `restore FILE`: a backup becomes the database, which must not be in use. */
import { parseArgs } from 'node:util'
import { restoreDatabase } from '#db/dialect/backup.server.ts'
import type { Command } from '../command.ts'
import { databaseUrl, explained, requireOne } from '../database-file.server.ts'

export const command: Command = {
  usage: 'restore FILE [--replace] [--json]',
  summary: 'Make a backup the database; --replace puts it over the present one.',
  async run(args, streams) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { json: { type: 'boolean' }, replace: { type: 'boolean' } },
    })
    const file = requireOne(positionals)
    explained(() => restoreDatabase(databaseUrl(), file, values.replace ?? false))
    streams.out(values.json ? `${JSON.stringify({ file })}\n` : `${file} is restored\n`)
    return 0
  },
}
