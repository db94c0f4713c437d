/** Reads the table of multi-country projects: a narrow column with the name, then labelled lines. */
import { joinTexts } from './join-lines.ts'
import { withoutMarks } from './marks.ts'
import type { Project } from './result.ts'
import { segment } from './segment.ts'
import type { BodyLine } from './split-pages.ts'
import { type DraftBlock, linesOf, textBlocks } from './text-blocks.ts'
import { textWidth } from './text-width.ts'
import { table } from './write-markdown.ts'

export interface ProjectsReading {
  readonly blocks: readonly DraftBlock[]
  readonly projects: readonly Project[]
}

type Field = 'aim' | 'partners' | 'funding' | 'timeframe'

interface ProjectText {
  readonly name: BodyLine[]
  readonly fields: { readonly field: Field; readonly lines: BodyLine[] }[]
}

const LABELS: readonly (readonly [Field, RegExp])[] = [
  ['aim', /^Mērķis:\s*/u],
  ['partners', /^Iesaistītās puses:\s*/u],
  ['funding', /^(?:\p{Lu}{2,}\s)?[Ff]inansējums:\s*/u],
  ['timeframe', /^Laika ietvars:\s*/u],
]
const NAME_TITLE = 'Projekts'
/** Names stand in a column less than half as wide as the page. */
const NAME_WIDTH = 0.5

export function readProjects(lines: readonly BodyLine[], column: number): ProjectsReading {
  const first = lines.findIndex(({ text }) => fieldOf(text) === 'aim')
  if (first < 0) return { blocks: textBlocks(segment(lines, { column })), projects: [] }
  const start = nameStart(lines, first, column)
  const texts: ProjectText[] = []
  let end = start
  for (; end < lines.length; end += 1) if (!takeLine(texts, lines, end, column)) break
  const blocks = [
    ...textBlocks(segment(lines.slice(0, start), { column })),
    tableBlock(texts),
    ...textBlocks(segment(lines.slice(end), { column })),
  ]
  return { blocks, projects: texts.map(readProject) }
}

function fieldOf(text: string): Field | undefined {
  return LABELS.find(([, label]) => label.test(text))?.[0]
}

function nameStart(lines: readonly BodyLine[], aim: number, column: number): number {
  let start = aim
  while (start > 0 && isNameLine(lines[start - 1], column)) start -= 1
  return start
}

function isNameLine(line: BodyLine | undefined, column: number): boolean {
  if (line === undefined || fieldOf(line.text) !== undefined || line.text.endsWith('.'))
    return false
  return textWidth(line.text) < NAME_WIDTH * column
}

/** Adds the line to the table; false when the table is over. */
function takeLine(
  texts: ProjectText[],
  lines: readonly BodyLine[],
  at: number,
  column: number,
): boolean {
  const line = lines[at] as BodyLine
  const project = texts.at(-1)
  const field = fieldOf(line.text)
  if (field && project && !project.fields.some((one) => one.field === field)) {
    project.fields.push({ field, lines: [line] })
    return true
  }
  const open = project?.fields.at(-1)
  if (open && open.field !== 'timeframe') {
    open.lines.push(line)
    return true
  }
  if (!isNameLine(line, column) || !nameLeadsToAim(lines, at, column)) return false
  if (!project || open) texts.push({ name: [line], fields: [] })
  else project.name.push(line)
  return true
}

function nameLeadsToAim(lines: readonly BodyLine[], at: number, column: number): boolean {
  for (let index = at; index < lines.length; index += 1) {
    if (fieldOf(lines[index]?.text ?? '') === 'aim') return true
    if (!isNameLine(lines[index], column)) return false
  }
  return false
}

function tableBlock(texts: readonly ProjectText[]): DraftBlock {
  const rows = texts.map(({ name, fields }) => {
    const cells = LABELS.map(([field]) => {
      const found = fields.find((one) => one.field === field)
      return found ? fieldValue(field, found.lines, (text) => text) : ''
    })
    return [joinTexts(name), ...cells]
  })
  const sources = texts.flatMap(({ name, fields }) =>
    linesOf([...name, ...fields.flatMap(({ lines }) => lines)]),
  )
  return {
    markdown: table([NAME_TITLE, ...printedTitles(texts)], rows),
    sources,
    object: { kind: 'projects', index: 0, part: 'table' },
  }
}

/** The columns bear the labels as printed with the first project that has them. */
function printedTitles(texts: readonly ProjectText[]): string[] {
  return LABELS.map(([field]) => {
    const found = texts.flatMap(({ fields }) => fields).find((one) => one.field === field)
    return /^[^:]*/u.exec(found?.lines[0]?.text ?? '')?.[0] ?? ''
  })
}

function fieldValue(
  field: Field,
  lines: readonly BodyLine[],
  finish: (text: string) => string,
): string {
  const label = LABELS.find(([name]) => name === field)?.[1] ?? /^/
  return finish(joinTexts(lines).replace(label, '').trim())
}

function readProject({ name, fields }: ProjectText): Project {
  const value = (field: Field) => {
    const found = fields.find((one) => one.field === field)
    return found ? fieldValue(field, found.lines, withoutMarks) : null
  }
  return {
    name: withoutMarks(joinTexts(name)),
    aim: value('aim'),
    partners: value('partners'),
    funding: value('funding'),
    timeframe: value('timeframe'),
    line: name[0]?.no ?? 0,
  }
}
