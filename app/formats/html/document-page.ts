/** A whole document as one self-contained HTML page: title, contents, abbreviations, chapters. Reads and prints alone. */

import { documentStyles } from './document-styles.ts'
import { escapeHtml } from './escape.ts'

export interface DocumentModel {
  readonly title: string
  readonly subtitle: string
  /** `PROJEKTS` until it is adopted; empty afterwards. */
  readonly mark: string
  readonly preparedBy: string
  readonly date: string
  readonly abbreviations: readonly { readonly short: string; readonly full: string }[]
  readonly chapters: readonly DocumentChapter[]
}

export interface DocumentChapter {
  readonly number: number
  readonly title: string
  readonly sections: readonly {
    readonly fullNumber: string
    readonly title: string
    readonly depth: number
    /** The introduction stands under the chapter's own title. */
    readonly isIntroduction: boolean
    readonly html: string
    readonly absentReason: string | null
  }[]
  /** Sentences on the sections that the chapter does not have. */
  readonly absent: readonly string[]
}

export interface DocumentWords {
  readonly contents: string
  readonly abbreviations: string
  absent(reason: string): string
}

export function documentPage(model: DocumentModel, words: DocumentWords): string {
  return [
    '<!doctype html>\n<html lang="lv">\n<head>\n<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width,initial-scale=1">',
    `<title>${escapeHtml(model.title)}</title>\n<style>${documentStyles}</style>\n</head>\n<body>`,
    titlePage(model),
    contents(model, words),
    abbreviations(model, words),
    '<main>',
    ...model.chapters.map((chapter) => chapterHtml(chapter, words)),
    '</main>\n</body>\n</html>\n',
  ].join('\n')
}

const titlePage = (model: DocumentModel): string =>
  `<header class="title-page">${model.mark ? `<p class="mark">${escapeHtml(model.mark)}</p>` : ''}<h1>${escapeHtml(model.title)}</h1><p class="sub">${escapeHtml(model.subtitle)}</p><p>${escapeHtml(model.preparedBy)}</p><p>${escapeHtml(model.date)}</p></header>`

function contents(model: DocumentModel, words: DocumentWords): string {
  const entries = model.chapters.map((chapter) => {
    const sections = chapter.sections
      .filter((s) => !s.isIntroduction)
      .map(
        (s) =>
          `<li class="d${s.depth}"><a href="#${sectionId(s.fullNumber)}">${s.fullNumber}. ${escapeHtml(s.title)}</a></li>`,
      )
    return `<li><a href="#ch-${chapter.number}">${chapter.number}. ${escapeHtml(chapter.title)}</a>${sections.length > 0 ? `<ol>${sections.join('')}</ol>` : ''}</li>`
  })
  return `<nav class="contents" aria-labelledby="contents"><h2 id="contents">${escapeHtml(words.contents)}</h2><ol>${entries.join('')}</ol></nav>`
}

function abbreviations(model: DocumentModel, words: DocumentWords): string {
  if (model.abbreviations.length === 0) return ''
  const rows = model.abbreviations.map(
    ({ short, full }) =>
      `<tr><th scope="row">${escapeHtml(short)}</th><td>${escapeHtml(full)}</td></tr>`,
  )
  return `<section class="abbreviations" aria-labelledby="abbreviations"><h2 id="abbreviations">${escapeHtml(words.abbreviations)}</h2><table><tbody>${rows.join('')}</tbody></table></section>`
}

function chapterHtml(chapter: DocumentChapter, words: DocumentWords): string {
  const sections = chapter.sections.map((section) => {
    const body = section.absentReason
      ? `<p class="absent">${escapeHtml(words.absent(section.absentReason))}</p>`
      : section.html
    if (section.isIntroduction) return body
    const level = Math.min(6, section.depth + 2)
    const id = sectionId(section.fullNumber)
    return `<section aria-labelledby="${id}"><h${level} id="${id}">${section.fullNumber}. ${escapeHtml(section.title)}</h${level}>\n${body}</section>`
  })
  const absent = chapter.absent.map((text) => `<p class="absent">${escapeHtml(text)}</p>`)
  return `<article class="chapter" id="ch-${chapter.number}"><h2>${chapter.number}. ${escapeHtml(chapter.title)}</h2>\n${[...sections, ...absent].join('\n')}</article>`
}

const sectionId = (fullNumber: string): string => `sec-${fullNumber.replaceAll('.', '-')}`
