/** `backup FILE`: the whole database into one file, beside a running server. */
import { statSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { backupDatabase } from '#db/dialect/backup.server.ts'
import type { Command } from '../command.ts'
import { databaseUrl, explained, requireOne } from '../database-file.server.ts'

export const command: Command = {
  usage: 'backup FILE [--json]',
  summary: 'Write the whole database into one file; the server may keep running.',
  async run(args, streams) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { json: { type: 'boolean' } },
    })
    const file = requireOne(positionals)
    explained(() => backupDatabase(databaseUrl(), file))
    const { size } = statSync(file)
    streams.out(
      values.json ? `${JSON.stringify({ file, bytes: size })}\n` : `${file}: ${size} bytes\n`,
    )
    return 0
  },
}
