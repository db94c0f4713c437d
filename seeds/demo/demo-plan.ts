/** The demo's chapters as the plan of an edition: the same door an import goes through. */
import type { ChapterPlan, EditionPlan } from '#app/features/imports/index.server.ts'
import { abbreviations } from './abbreviations.data.ts'
import { chapters } from './chapters/index.ts'
import type { DemoChapter } from './content.ts'
import { earlierText } from './earlier-text.ts'

export const demoPlan = (): EditionPlan => ({
  abbreviations: abbreviations.map(({ short, full }) => ({ short, full, line: null })),
  chapters: chapters.map(chapterPlan),
})

const chapterPlan = (chapter: DemoChapter): ChapterPlan => ({
  number: chapter.number,
  title: chapter.title,
  template: chapter.template,
  owner: chapter.owner,
  coOwners: chapter.coOwners,
  sections: chapter.sections.map((section) => ({
    number: section.number,
    title: section.title,
    markdown: earlierText(chapter.number, section.number, section.markdown, 0),
    topics: section.topics ?? [],
    absentReason: section.absentReason ?? null,
    line: null,
  })),
  objects: [
    ...chapter.series.map(({ key, data }) => ({ kind: 'series' as const, key, data, line: null })),
    ...chapter.measures.map(({ key, data }) => ({
      kind: 'measure' as const,
      key,
      data,
      line: null,
    })),
    ...(chapter.measures.length > 0 || chapter.references.length > 0
      ? [
          {
            kind: 'overview' as const,
            key: String(chapter.number),
            data: { totals: [] },
            line: null,
          },
        ]
      : []),
  ],
  uses: [
    ...chapter.references.map(({ number, key }) => ({ number, key, kind: 'reference' as const })),
    ...chapter.measures.map(({ number, key, kind }) => ({ number, key, kind })),
  ].sort((a, b) => Number(a.number) - Number(b.number)),
  feedback: [],
})
