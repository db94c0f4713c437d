/** `export`: writes an edition, a chapter or a milestone of it into a file. */
import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { findEdition } from '#app/features/editions/index.server.ts'
import {
  type ExportFormat,
  exportDocument,
  exportFormats,
  findMilestone,
} from '#app/features/exports/index.server.ts'
import type { Deps } from '#app/platform/deps.server.ts'
import { type Command, UsageError } from '../command.ts'
import { withDatabase } from '../with-database.server.ts'

export const command: Command = {
  usage: `export --edition SLUG --format ${exportFormats.join('|')} --out FILE [--chapter N] [--to MILESTONE] [--json]`,
  summary: 'Write an edition or a chapter, at the present or at a milestone, into a file.',
  async run(args, streams) {
    const { values } = parseArgs({
      args: [...args],
      options: {
        edition: { type: 'string' },
        format: { type: 'string' },
        out: { type: 'string' },
        chapter: { type: 'string' },
        to: { type: 'string' },
        json: { type: 'boolean' },
      },
    })
    const format = exportFormats.find((f) => f === values.format)
    if (!values.edition || !values.out) throw new UsageError('name --edition and --out')
    if (!format) throw new UsageError(`--format is one of ${exportFormats.join(', ')}`)
    const chapter = values.chapter === undefined ? undefined : chapterNumber(values.chapter)
    const scope = { edition: values.edition, chapter, milestone: values.to }
    const file = await withDatabase((deps) => write(scope, format, deps))
    await save(values.out, file.content)
    const bytes = Buffer.byteLength(file.content)
    if (values.json)
      streams.out(`${JSON.stringify({ file: values.out, bytes, losses: file.losses })}\n`)
    else streams.out(`${values.out}: ${bytes} bytes\n`)
    return 0
  },
}

interface Scope {
  readonly edition: string
  readonly chapter: number | undefined
  readonly milestone: string | undefined
}

async function write(scope: Scope, format: ExportFormat, deps: Deps) {
  const edition = await findEdition(deps.db, scope.edition)
  if (!edition) throw new UsageError(`there is no edition "${scope.edition}"`)
  const milestone = scope.milestone
    ? await findMilestone(deps.db, edition.id, scope.milestone)
    : undefined
  if (scope.milestone && !milestone) {
    throw new UsageError(`edition "${scope.edition}" has no milestone "${scope.milestone}"`)
  }
  const { chapter } = scope
  return exportDocument({ edition, chapter, milestoneId: milestone?.id }, format, deps)
}

function chapterNumber(text: string): number {
  const number = Number(text)
  if (!Number.isInteger(number) || number < 1) throw new UsageError('--chapter is a number')
  return number
}

async function save(file: string, content: string): Promise<void> {
  try {
    await writeFile(file, content)
  } catch (error) {
    throw new UsageError(`cannot write ${file}: ${error instanceof Error ? error.message : error}`)
  }
}
