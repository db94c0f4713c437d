/** A whole document as one Markdown file: headings by depth, footnotes numbered through, data as tables. */
export interface MarkdownChapter {
  readonly number: number
  readonly title: string
  readonly sections: readonly {
    readonly fullNumber: string
    readonly title: string
    readonly depth: number
    readonly isIntroduction: boolean
    /** Normal form, objects already written out. */
    readonly markdown: string
    readonly absentReason: string | null
  }[]
  /** Sentences on the sections that the chapter does not have. */
  readonly absent: readonly string[]
}

export interface MarkdownDocument {
  readonly title: string
  readonly subtitle: string
  readonly abbreviationsTitle: string
  readonly contentsTitle: string
  readonly abbreviations: readonly { readonly short: string; readonly full: string }[]
  readonly chapters: readonly MarkdownChapter[]
  absent(reason: string): string
}

export function documentMarkdown(model: MarkdownDocument): string {
  const notes = new Numbering()
  const parts = [`# ${model.title}`, model.subtitle]
  parts.push(`## ${model.contentsTitle}`, contents(model))
  if (model.abbreviations.length > 0) {
    const rows = model.abbreviations.map((a) => `| ${cell(a.short)} | ${cell(a.full)} |`)
    parts.push(`## ${model.abbreviationsTitle}`, ['|  |  |', '| --- | --- |', ...rows].join('\n'))
  }
  for (const chapter of model.chapters) {
    parts.push(`## ${chapter.number}. ${chapter.title}`)
    for (const section of chapter.sections) {
      if (!section.isIntroduction) {
        const level = '#'.repeat(Math.min(6, section.depth + 2))
        parts.push(`${level} ${section.fullNumber}. ${section.title}`)
      }
      if (section.absentReason) parts.push(`*${model.absent(section.absentReason)}*`)
      else if (section.markdown.trim()) parts.push(notes.renumber(section.markdown).trim())
    }
    parts.push(...chapter.absent.map((text) => `*${text}*`))
  }
  return `${parts.filter(Boolean).join('\n\n')}\n`
}

const contents = (model: MarkdownDocument): string =>
  model.chapters
    .flatMap((chapter) => [
      `- ${chapter.number}. ${chapter.title}`,
      ...chapter.sections
        .filter((s) => !s.isIntroduction)
        .map((s) => `${'  '.repeat(s.depth)}- ${s.fullNumber}. ${s.title}`),
    ])
    .join('\n')

export const cell = (text: string): string =>
  text.replaceAll('|', '\\|').replace(/\s*\n\s*/g, '<br>')

/** Labels are stable inside a section; in one file they become numbers that run through. */
class Numbering {
  #next = 1

  renumber(markdown: string): string {
    const numbers = new Map<string, number>()
    return markdown.replace(/(?<!\\)\[\^([^\]\s]+)\]/g, (_, label: string) => {
      const number = numbers.get(label) ?? this.#next++
      numbers.set(label, number)
      return `[^${number}]`
    })
  }
}
