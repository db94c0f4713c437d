/** Short ways to write the demo's tables: texts by section, printed values, budget lines. Pure. */
import { readCell, readNumber } from '#app/domain/indicators/cell.ts'
import { point, type SeriesUnit, seriesYears, unitOf } from '#app/domain/indicators/series.ts'
import { type BudgetLine, type MeasureData, toCents } from '#app/domain/measures/measure.ts'
import { templateSections } from '#app/domain/workflow/template.ts'
import type { DemoMeasure, DemoReference, DemoSection, DemoSeries } from './content.ts'

export const paragraphs = (...parts: readonly string[]): string => parts.join('\n\n')

export const list = (...items: readonly string[]): string => items.map((i) => `- ${i}`).join('\n')

/** The first row is the head. */
export function table(...rows: readonly (readonly string[])[]): string {
  const print = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const [head = [], ...body] = rows
  return [print(head), print(head.map(() => '---')), ...body.map(print)].join('\n')
}

type SectionText = Pick<DemoSection, 'markdown' | 'topics'>

/** A text that speaks of cyber-security. */
export const cyber = (...parts: readonly string[]): SectionText => ({
  markdown: paragraphs(...parts),
  topics: ['cyber'],
})

type TemplateNumber = '1' | '2' | '3' | '3.1' | '3.2' | '4' | '5' | '5.1' | '5.2' | '6' | '7'

const titles = Object.fromEntries(
  templateSections('kpi').map((section) => [section.number, section.title]),
) as Record<TemplateNumber, string>
type Heading = '3' | '5'
type WrittenLater = '6'

const fixedTexts: Record<Heading | WrittenLater, string> = {
  '3': '',
  '5': '',
  '6': 'Par šo nodaļu saņemtās atsauksmes un ministrijas atbildes apkopos pēc sabiedriskās apspriešanas beigām.',
}

type ChapterTexts = Record<
  '0' | Exclude<TemplateNumber, Heading | WrittenLater>,
  string | SectionText
>

const numbers = Object.keys(titles).sort() as TemplateNumber[]

/** All sections of a KPI chapter in the template's order; `0` is the introduction. */
export function kpiSections(chapterTitle: string, texts: ChapterTexts): DemoSection[] {
  const all: Record<'0' | TemplateNumber, string | SectionText> = { ...fixedTexts, ...texts }
  const section = (number: '0' | TemplateNumber, title: string): DemoSection => {
    const text = all[number]
    return { number, title, ...(typeof text === 'string' ? { markdown: text } : text) }
  }
  return [section('0', chapterTitle), ...numbers.map((n) => section(n, titles[n]))]
}

/** A chapter that has no more than its introduction, and says why. */
export const introductionOnly = (
  chapterTitle: string,
  text: SectionText,
  absentReason: string,
): DemoSection[] => [
  { number: '0', title: chapterTitle, ...text },
  ...numbers.map((number) => ({ number, title: titles[number], markdown: '', absentReason })),
]

interface Trajectory {
  readonly indicator: string
  readonly name: string
  readonly unit?: SeriesUnit
  /** Year and value as printed. */
  readonly nationalBaseline?: readonly [number | null, string]
  readonly euBaseline?: readonly [number | null, string]
  readonly nationalTarget?: string
  readonly euTarget?: string
  /** From 2023 to 2030; empty where no yearly values are set. */
  readonly yearly?: readonly string[]
  readonly source?: string
  readonly unsetReason?: string
}

const countryReport = 'Digitālās desmitgades 2023. gada ziņojums par Latviju'

export function series(key: string, from: Trajectory): DemoSeries {
  const yearly = from.yearly ?? []
  const target = (text: string | undefined) => (text === undefined ? null : point(2030, text))
  return {
    key,
    data: {
      indicator: from.indicator,
      name: from.name,
      unit: from.unit ?? unitOf(yearly),
      nationalBaseline: from.nationalBaseline ? point(...from.nationalBaseline) : null,
      euBaseline: from.euBaseline ? point(...from.euBaseline) : null,
      nationalTarget: target(from.nationalTarget),
      euTarget: target(from.euTarget),
      yearly: yearly.map((text, i) => ({ year: (seriesYears[0] ?? 0) + i, value: readCell(text) })),
      source: from.source ?? countryReport,
      status: 'provisional',
      unsetReason: from.unsetReason ?? '',
    },
  }
}

const measure =
  (kind: DemoMeasure['kind']) =>
  (key: string, data: MeasureData): DemoMeasure => ({
    key,
    number: key.split('-')[1] ?? '',
    kind,
    data,
  })

export const fiche = measure('fiche')

/** A measure that stands in the overview alone. */
export const overviewRow = measure('overview')

/** Rows 1, 2, … of the overview that point to fiches of another chapter. */
export const references = (...keys: readonly string[]): DemoReference[] =>
  keys.map((key, i) => ({ number: String(i + 1), key }))

/** `line('eu', 'planned', '10,7 milj. euro', 'ERAF 1.4.1.2')`; an empty text names no amount. */
export function line(
  origin: BudgetLine['origin'],
  status: BudgetLine['status'],
  text: string,
  programme = '',
): BudgetLine {
  return { cents: text === '' ? null : centsOf(text), text, status, origin, programme }
}

function centsOf(text: string): number {
  const amount = readNumber(text)
  const cents = amount === null ? undefined : toCents(amount, text.replace(/^[\d\s,]+/u, ''))
  if (cents === undefined) throw new Error(`no amount in „${text}”`)
  return cents
}
