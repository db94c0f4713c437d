/** Where a chapter stands against its template, section by section: what the setup page lists and people explain. */
import { type ChapterTemplate, templateSections } from './template.ts'

export interface PresentSection {
  readonly number: string
  readonly title: string | null
  readonly empty: boolean
  readonly absentReason: string | null
  /** False for a row that only says why there is no section. */
  readonly written: boolean
}

export type TemplateStatus = 'written' | 'heading' | 'empty' | 'missing' | 'explained'

export interface TemplateLine {
  readonly number: string
  readonly title: string
  readonly status: TemplateStatus
  readonly reason: string | null
  /** It has a heading in the chapter, with or without text. */
  readonly present: boolean
}

export function templateState(
  template: ChapterTemplate,
  present: readonly PresentSection[],
): readonly TemplateLine[] {
  const byNumber = new Map(present.map((section) => [section.number, section]))
  return templateSections(template).map(({ number, title, heading }) => {
    const section = byNumber.get(number)
    return {
      number,
      title: section?.title ?? title,
      status: statusOf(section, heading),
      reason: section?.absentReason ?? null,
      present: section?.written ?? false,
    }
  })
}

function statusOf(section: PresentSection | undefined, heading: boolean): TemplateStatus {
  if (!section) return 'missing'
  if (section.absentReason) return 'explained'
  if (!section.written) return 'missing'
  if (!section.empty) return 'written'
  return heading ? 'heading' : 'empty'
}

/** A reason may be given, or given anew, where there is no text. */
export const mayExplain = (line: TemplateLine): boolean =>
  line.status === 'missing' || line.status === 'empty' || line.status === 'explained'

/** Changes whenever a reason is given or a gap closed; forms carry it, nobody reads it. */
export const gapsMark = (lines: readonly TemplateLine[]): string =>
  lines
    .filter(mayExplain)
    .map((line) => `${line.number}:${line.status}:${line.reason ?? ''}`)
    .join('|')
