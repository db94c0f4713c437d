/**
 * A read roadmap → the plan of an edition. Printed forms of data give way to placeholders; what was printed
 * stays beside the records, so that nothing is lost and everything can be compared.
 */
import type {
  Block,
  BlockObject,
  Chapter,
  RoadmapText,
  Section,
} from '#app/formats/roadmap-text/result.ts'
import type { ChapterPlan, EditionPlan, SectionPlan, UsePlan } from './edition-plan.ts'
import { planFeedback } from './plan-feedback.ts'
import { measureKey, objectKey, planObjects } from './plan-objects.ts'
import { readableTitle } from './readable-title.ts'

export function planEdition(read: RoadmapText): EditionPlan {
  const notes = new Map(read.footnotes.map((note) => [note.number, note.text]))
  const shortForms = new Set(read.abbreviations.map((a) => a.short))
  return {
    abbreviations: read.abbreviations.map(({ short, full, line }) => ({ short, full, line })),
    chapters: read.chapters.map((chapter) => planChapter(chapter, notes, shortForms)),
  }
}

function planChapter(
  chapter: Chapter,
  notes: ReadonlyMap<string, string>,
  shortForms: ReadonlySet<string>,
): ChapterPlan {
  const title = readableTitle(chapter.title, shortForms)
  const intro: SectionPlan = {
    number: '0',
    title,
    markdown: sectionText(chapter, chapter.introBlocks, notes),
    topics: topicsOf(chapter.introBlocks),
    absentReason: null,
    line: chapter.line,
  }
  return {
    number: Number(chapter.number),
    title,
    template: chapter.indicators.length > 0 ? 'kpi' : 'frame',
    owner: chapter.owner,
    coOwners: chapter.coOwners,
    sections: [intro, ...chapter.sections.map((section) => planSection(chapter, section, notes))],
    objects: planObjects(chapter, notes),
    uses: chapter.measures.map((measure): UsePlan => {
      const elsewhere = measure.kind === 'reference' ? measure.reference : null
      const home = elsewhere ? elsewhere.section.split('.')[0] : chapter.number
      const number = elsewhere ? elsewhere.measure : measure.number
      return { key: measureKey(home ?? '', number), number: measure.number, kind: measure.kind }
    }),
    feedback: planFeedback(chapter),
  }
}

const planSection = (
  chapter: Chapter,
  section: Section,
  notes: ReadonlyMap<string, string>,
): SectionPlan => ({
  number: section.number.slice(chapter.number.length + 1),
  title: section.title,
  markdown: sectionText(chapter, section.blocks, notes),
  topics: topicsOf(section.blocks),
  absentReason: null,
  line: section.line,
})

/**
 * Every object once, where its printed form began; definitions of the footnotes the rest refers to. A pointer to
 * another chapter's fiche and the printed sum of all budgets have no record to stand for them: they stay text.
 */
function sectionText(
  chapter: Chapter,
  blocks: readonly Block[],
  notes: ReadonlyMap<string, string>,
): string {
  const parts: string[] = []
  const placed = new Set<string>()
  for (const block of blocks) {
    if (!block.object || isText(chapter, block.object)) {
      parts.push(block.markdown)
      continue
    }
    const key = objectKey(chapter, block.object)
    const placeholder = `{{${block.object.kind}:${key}}}`
    if (!placed.has(placeholder)) parts.push(placeholder)
    placed.add(placeholder)
  }
  const body = parts.join('\n\n')
  return [body, ...definitionsFor(body, notes)].join('\n\n')
}

const isText = (chapter: Chapter, { kind, index, part }: BlockObject): boolean =>
  (kind === 'overview' && part === 'totals') ||
  (kind === 'measure' && chapter.measures[index]?.kind === 'reference')

/** `[^3]: text` for every reference in the text, in order, each once. */
export function definitionsFor(body: string, notes: ReadonlyMap<string, string>): string[] {
  const labels = new Set([...body.matchAll(/(?<!\\)\[\^(\d+)\]/g)].map((match) => match[1] ?? ''))
  return [...labels].flatMap((label) => {
    const text = notes.get(label)
    return text === undefined ? [] : [`[^${label}]: ${text.replaceAll('\n', ' ')}`]
  })
}

const aboutCyber = /kiberdroš|kiberuzbruk|kiberaizsardz|kibernoziedz/iu

/** The cross-cutting reviewer signs what speaks of the topic. */
const topicsOf = (blocks: readonly Block[]): readonly string[] =>
  blocks.some((block) => aboutCyber.test(block.markdown)) ? ['cyber'] : []
