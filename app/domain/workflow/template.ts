/**
 * The fixed sections of a KPI chapter (Commission guidance 2023/C 230/04). Frame chapters (introduction,
 * summary) have no template. A section may be absent with a stated reason.
 */
export const chapterTemplates = ['kpi', 'frame'] as const
export type ChapterTemplate = (typeof chapterTemplates)[number]

export interface TemplateSection {
  readonly number: string
  /** As the document names it; documents are in Latvian. */
  readonly title: string
  /** Headings that only group others carry no text of their own. */
  readonly heading: boolean
}

const kpi: readonly TemplateSection[] = [
  { number: '1', title: 'Analīze par pašreizējo stāvokli', heading: false },
  { number: '2', title: 'Trajektorija un mērķrādītājs', heading: false },
  { number: '3', title: 'Politika, pasākumi un darbības', heading: true },
  { number: '3.1', title: 'Pasākumu pārskats', heading: false },
  { number: '3.2', title: 'Pasākumu apraksts', heading: false },
  { number: '4', title: 'Vispārīgo mērķu sasniegšana', heading: false },
  { number: '5', title: 'ES līmeņa sadarbība', heading: true },
  { number: '5.1', title: 'Daudzvalstu projekti', heading: false },
  { number: '5.2', title: 'Veicinošie faktori ES līmenī', heading: false },
  { number: '6', title: 'Ieinteresēto personu atsauksmes', heading: false },
  { number: '7', title: 'Vispārējā ietekme un secinājumi', heading: false },
]

export const templateSections = (template: ChapterTemplate): readonly TemplateSection[] =>
  template === 'kpi' ? kpi : []

interface PresentSection {
  readonly number: string
  readonly empty: boolean
  readonly absentReason: string | null
}

/** What the template asks for and the chapter lacks without a reason. */
export function templateGaps(
  template: ChapterTemplate,
  present: readonly PresentSection[],
): { readonly missing: readonly string[]; readonly empty: readonly string[] } {
  const byNumber = new Map(present.map((s) => [s.number, s]))
  const missing: string[] = []
  const empty: string[] = []
  for (const { number, heading } of templateSections(template)) {
    const section = byNumber.get(number)
    if (!section) missing.push(number)
    else if (section.empty && !heading && !section.absentReason) empty.push(number)
  }
  return { missing, empty }
}
