/** `import FILE`: reads a roadmap's text, prints what was found, and makes an edition of it unless asked not to. */
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { copyFor } from '#app/copy/copy.server.ts'
import { formatsFor } from '#app/copy/format.ts'
import { wordIssue } from '#app/copy/word-issue.ts'
import { system } from '#app/domain/shared/actor.ts'
import { type DocumentRefusal, openDocument } from '#app/formats/open-document.ts'
import { MAX_BYTES } from '#app/formats/roadmap-text/decode-text.ts'
import { jsonOfImport } from '#app/formats/roadmap-text/import-json.ts'
import type { Problem, RoadmapText } from '#app/formats/roadmap-text/result.ts'
import { type Command, type Streams, UsageError } from '../command.ts'
import { readFileUpTo, type UnreadableFile } from '../read-file.server.ts'

const english = copyFor('en')
const words = english.roadmapImport
const MEGABYTE = 1024 * 1024

export const command: Command = {
  usage:
    'import FILE.txt|FILE.md [--dry-run] [--edition SLUG] [--title TITLE] [--replace] [--json]',
  summary:
    'Read a roadmap in its printed layout, or one exported as Markdown, and make an edition of it.',
  async run(args, streams) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        'dry-run': { type: 'boolean' },
        json: { type: 'boolean' },
        replace: { type: 'boolean' },
        edition: { type: 'string' },
        title: { type: 'string' },
      },
    })
    const [file, ...more] = positionals
    if (file === undefined || more.length > 0) throw new UsageError('name one file to import')
    const opened = await openFile(file)
    if (!opened.ok) {
      streams.err(`import: ${file}: ${refusalText(opened.refusal)}\n`)
      return 2
    }
    const saved = values['dry-run'] ? undefined : await save(opened.value, file, values)
    if (saved && !saved.ok) {
      for (const issue of saved.issues) {
        streams.err(`import: ${wordIssue(english, formatsFor('en'), issue)}\n`)
      }
      return saved.reason === 'invalid' ? 2 : 1
    }
    const edition = saved?.value.slug
    if (values.json)
      streams.out(`${JSON.stringify({ edition, ...jsonOfImport(opened.value, words) })}\n`)
    else printSummary(opened.value, edition, streams)
    return 0
  },
}

async function openFile(file: string) {
  const read = await readFileUpTo(file, MAX_BYTES)
  return read.ok ? openDocument(file, read.bytes) : read
}

interface SaveOptions {
  readonly edition?: string
  readonly title?: string
  readonly replace?: boolean
}

/**
 * The edition is named after the year in the file's name when nobody says otherwise. The database and
 * the features are loaded only here, so that reading alone stays quick and small.
 */
async function save(read: RoadmapText, file: string, options: SaveOptions) {
  const { createEdition, planEdition } = await import('#app/features/imports/index.server.ts')
  const { withDatabase } = await import('../with-database.server.ts')
  const year = Number(/(?:19|20)\d\d/.exec(options.edition ?? basename(file))?.[0])
  return withDatabase((deps) =>
    createEdition(
      {
        actor: system,
        slug: options.edition ?? String(year || deps.clock().getFullYear()),
        title: options.title ?? read.title ?? 'Digitālās desmitgades ceļvedis',
        year: year || deps.clock().getFullYear(),
        plan: planEdition(read),
        replace: options.replace ?? false,
      },
      deps,
    ),
  )
}

function refusalText(refusal: DocumentRefusal | UnreadableFile): string {
  const { refusals } = words
  switch (refusal.reason) {
    case 'too-large':
      return refusals['too-large'](Math.ceil(refusal.bytes / MEGABYTE), MAX_BYTES / MEGABYTE)
    case 'binary':
      return refusals.binary(refusal.kind)
    case 'not-utf-8':
      return refusals['not-utf-8'](refusal.line)
    default:
      return refusals[refusal.reason]()
  }
}

const messageOf = ({ key, detail }: Problem): string => words.problems[key](detail ?? '')

function printSummary(read: RoadmapText, edition: string | undefined, { out }: Streams) {
  const { chapters, abbreviations, footnotes, unread, problems } = read
  const count = (of: (chapter: RoadmapText['chapters'][number]) => readonly unknown[]) => {
    return chapters.reduce((sum, chapter) => sum + of(chapter).length, 0)
  }
  const rows: [string, number][] = [
    ['chapters', chapters.length],
    ['sections', count(({ sections }) => sections)],
    ['series', count(({ series }) => series)],
    ['measures', count(({ measures }) => measures)],
    ['feedback items', count(({ feedback }) => feedback)],
    ['footnotes', footnotes.length],
    ['abbreviations', abbreviations.length],
    ['lines not read', unread.length],
    ['doubtful places', problems.length],
  ]
  for (const [name, number] of rows) out(`${String(number).padStart(6)} ${name}\n`)
  for (const { line, text, reason } of unread)
    out(`line ${line}: ${words.unread[reason]} ${text}\n`)
  for (const problem of problems) out(`line ${problem.line}: ${messageOf(problem)}\n`)
  if (edition) out(`saved as edition ${edition}\n`)
}
