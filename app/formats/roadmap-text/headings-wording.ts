/** How the headings of the Commission's section template are worded in Latvian, and how a wrapped one ends. */
import type { SectionKind } from './result.ts'

interface HeadingWording {
  readonly kind: SectionKind
  readonly starts: RegExp
  /** Present where headings wrap: the heading goes on until its text ends like this. */
  readonly ends?: RegExp
}

const TARGET_END = /sasniegt ES digitāl\S+ mērķrādītāj\S*$/u

export const HEADING_WORDINGS: readonly HeadingWording[] = [
  { kind: 'state', starts: /^Analīze par pašreizējo/iu, ends: /kontekstā\.?$/u },
  { kind: 'trajectory', starts: /^(KPI\s|Valsts prognozēt)/iu, ends: TARGET_END },
  {
    kind: 'policy',
    starts: /^Politika, pasākumi un darbības digitāl/iu,
    ends: /sasniegšanai\.?$/u,
  },
  { kind: 'overview', starts: /^Vispārējs pārskats par/iu, ends: /mērķrādītāj\S*$/u },
  { kind: 'fiches', starts: /^Pasākumu apraksts/iu },
  {
    kind: 'objectives',
    starts: /^(Galvenā politika|Politika), pasākumi un darbības, kas/iu,
    ends: /vispārīgos mērķus\.?$/u,
  },
  { kind: 'cooperation', starts: /^ES līmeņa sadarbība/iu },
  { kind: 'projects', starts: /^Daudzvalstu projekti/iu },
  { kind: 'enablers', starts: /^Veicinošie faktori/iu },
  { kind: 'feedback', starts: /^Ieinteresēto personu atsauksmes/iu },
  { kind: 'impact', starts: /^Vispārējā ietekme/iu },
]

/** The template's numbers within a chapter, in order: what a heading with other words is taken for. */
const TEMPLATE: readonly (readonly [number: string, kind: SectionKind])[] = [
  ['1', 'state'],
  ['2', 'trajectory'],
  ['3', 'policy'],
  ['3.1', 'overview'],
  ['3.2', 'fiches'],
  ['4', 'objectives'],
  ['5', 'cooperation'],
  ['5.1', 'projects'],
  ['5.2', 'enablers'],
  ['6', 'feedback'],
  ['7', 'impact'],
]

export function kindByNumber(number: string): SectionKind {
  const inChapter = number.slice(number.indexOf('.') + 1)
  return TEMPLATE.find(([templateNumber]) => templateNumber === inChapter)?.[1] ?? 'other'
}

export const CHAPTER_HEADING = /^(\d{1,2})\.\s+(\p{Lu}[\p{Lu}\d\s,.()“”„"/–-]{2,})$/u
export const SECTION_HEADING = /^(\d{1,2}(?:\.\d{1,2}){1,2})\.?\s+([\p{L}“„"].*)$/u

export function wordingOf(title: string): HeadingWording | undefined {
  return HEADING_WORDINGS.find(({ starts }) => starts.test(title))
}

/** A line that is surely a heading of the template or of a chapter, wherever it stands. */
export function isHeadingLine(text: string): boolean {
  if (CHAPTER_HEADING.test(text)) return /\p{Lu}{3}/u.test(text)
  const title = SECTION_HEADING.exec(text)?.[2]
  return title !== undefined && wordingOf(title) !== undefined
}
