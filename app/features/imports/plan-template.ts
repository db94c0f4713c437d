/** Chosen chapters → the plan of an empty edition: every section of the template, nothing written yet. */
import { catalogueChapters } from '#app/domain/indicators/catalogue.ts'
import type { SeriesData } from '#app/domain/indicators/series.ts'
import { templateSections } from '#app/domain/workflow/template.ts'
import type { ChapterPlan, EditionPlan, SectionPlan } from './edition-plan.ts'

export interface ChosenChapter {
  readonly number: number
  readonly title: string
  /** Short names. */
  readonly owner: string | null
  readonly coOwners: readonly string[]
}

export const planFromTemplate = (chapters: readonly ChosenChapter[]): EditionPlan => ({
  abbreviations: [],
  chapters: chapters.map(planChapter),
})

function planChapter({ number, title, owner, coOwners }: ChosenChapter): ChapterPlan {
  const indicators = catalogueChapters.find((c) => c.number === number)?.indicators ?? []
  const template = indicators.length > 0 ? 'kpi' : 'frame'
  const series = indicators.map((indicator, i) => ({ key: `${number}-${i + 1}`, indicator }))
  const trajectory = series.map(({ key }) => `{{series:${key}}}`).join('\n\n')
  return {
    number,
    title,
    template,
    owner,
    coOwners,
    sections: [
      section('0', title, ''),
      ...templateSections(template).map((s) =>
        section(s.number, s.title, s.number === trajectorySection ? trajectory : ''),
      ),
    ],
    objects: series.map(({ key, indicator }) => ({
      kind: 'series',
      key,
      data: unset(indicator),
      line: null,
    })),
    uses: [],
    feedback: [],
  }
}

const trajectorySection = '2'

const section = (number: string, title: string, markdown: string): SectionPlan => ({
  number,
  title,
  markdown,
  topics: [],
  absentReason: null,
  line: null,
})

const unset = (indicator: string): SeriesData => ({
  indicator,
  name: indicator,
  unit: 'percent',
  nationalBaseline: null,
  euBaseline: null,
  nationalTarget: null,
  euTarget: null,
  yearly: [],
  source: '',
  status: 'provisional',
  unsetReason: '',
})
