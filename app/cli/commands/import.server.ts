/** `import FILE`: reads a roadmap's text and prints what was found. Saving it as an edition is another step. */
import { parseArgs } from 'node:util'
import { roadmapImport } from '#app/copy/en/roadmap-import.ts'
import { MAX_BYTES } from '#app/formats/roadmap-text/decode-text.ts'
import { openRoadmap, type RoadmapRefusal } from '#app/formats/roadmap-text/open-roadmap.ts'
import type {
  Problem,
  ProblemKey,
  RoadmapText,
  UnreadReason,
} from '#app/formats/roadmap-text/result.ts'
import { type Command, type Streams, UsageError } from '../command.ts'
import { readFileUpTo, type UnreadableFile } from '../read-file.server.ts'

const { refusals, ...wording } = roadmapImport
const problemWording: Readonly<Record<ProblemKey, (detail: string) => string>> = wording.problems
const unreadWording: Readonly<Record<UnreadReason, string>> = wording.unread
const MEGABYTE = 1024 * 1024

export const command: Command = {
  usage: 'import FILE.txt [--dry-run] [--json]',
  summary: 'Read a roadmap in its printed layout; with --dry-run nothing is saved.',
  async run(args, streams) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { 'dry-run': { type: 'boolean' }, json: { type: 'boolean' } },
    })
    const [file, ...more] = positionals
    if (file === undefined || more.length > 0) throw new UsageError('name one file to import')
    const opened = await openFile(file)
    if (!opened.ok) {
      streams.err(`import: ${file}: ${refusalText(opened.refusal)}\n`)
      return 2
    }
    if (!values['dry-run'])
      throw new UsageError('saving an edition is not possible yet; add --dry-run')
    if (values.json) streams.out(`${JSON.stringify(jsonOf(opened.value))}\n`)
    else printSummary(opened.value, streams)
    return 0
  },
}

async function openFile(file: string) {
  const read = await readFileUpTo(file, MAX_BYTES)
  return read.ok ? openRoadmap(read.bytes) : read
}

function refusalText(refusal: RoadmapRefusal | UnreadableFile): string {
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

/** Sections and chapters without their blocks: the Markdown holds the same text. */
function jsonOf({ chapters, unread, problems, ...rest }: RoadmapText) {
  return {
    chapters: chapters.map(({ introBlocks: _, sections, ...chapter }) => ({
      ...chapter,
      sections: sections.map(({ blocks: __, ...section }) => section),
    })),
    ...rest,
    unread: unread.map((line) => ({
      ...line,
      reason: unreadWording[line.reason],
      key: line.reason,
    })),
    problems: problems.map((problem) => ({ ...problem, message: messageOf(problem) })),
  }
}

function messageOf({ key, detail }: Problem): string {
  return problemWording[key](detail ?? '')
}

function printSummary(
  { chapters, abbreviations, footnotes, unread, problems }: RoadmapText,
  { out }: Streams,
) {
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
    out(`line ${line}: ${unreadWording[reason]} ${text}\n`)
  for (const problem of problems) out(`line ${problem.line}: ${messageOf(problem)}\n`)
}
