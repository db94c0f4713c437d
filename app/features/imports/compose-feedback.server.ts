/** Reported feedback → statements, answered where the document answers; its change is imported and unknown. */
import type { Insertable } from 'kysely'
import { newId } from '#app/platform/ids.server.ts'
import type { Schema } from '#db/schema/index.ts'
import type { ChapterPlan, FeedbackPlan } from './edition-plan.ts'

export interface FeedbackRows {
  readonly submitters: Insertable<Schema['submitters']>[]
  readonly statements: Insertable<Schema['statements']>[]
  readonly statementInstitutions: Insertable<Schema['statement_institutions']>[]
  readonly items: Insertable<Schema['items']>[]
  readonly answers: Insertable<Schema['answers']>[]
  readonly answerItems: Insertable<Schema['answer_items']>[]
}

export const noFeedback = (): FeedbackRows => ({
  submitters: [],
  statements: [],
  statementInstitutions: [],
  items: [],
  answers: [],
  answerItems: [],
})

interface Context {
  readonly editionId: string
  readonly year: number
  readonly chapterId: string
  readonly sectionIds: ReadonlyMap<string, string>
  readonly institutions: ReadonlyMap<string, string>
  readonly at: string
}

/** Kept with the answer: the document says what was done, not where. */
const changeUnknown = 'Importēts: labojuma vieta dokumentā nav norādīta.'

export function composeFeedback(plan: ChapterPlan, context: Context, rows: FeedbackRows): void {
  for (const feedback of plan.feedback) {
    const statementId = composeStatement(feedback, context, rows)
    const itemId = newId()
    rows.items.push({
      id: itemId,
      statement_id: statementId,
      number: 1,
      chapter_id: context.chapterId,
      section_id: context.sectionIds.get(feedback.section) ?? null,
      kind: feedback.kind,
      body: feedback.body,
      proposed_wording: '',
      state: 'confirmed',
      late: 0,
      published_at: context.at,
      anchor_state: 'none',
      anchor_confirmed: 0,
      created_at: context.at,
    })
    if (feedback.answer) composeAnswer(plan, feedback.answer, itemId, context, rows)
  }
}

function composeStatement(feedback: FeedbackPlan, context: Context, rows: FeedbackRows): string {
  const id = newId()
  const known = feedback.from.flatMap((name) => context.institutions.get(name) ?? [])
  const others = feedback.from.filter((name) => !context.institutions.has(name))
  const submitterId = others.length > 0 ? newId() : null
  if (submitterId) {
    rows.submitters.push({
      id: submitterId,
      name: others.join(', '),
      email: '',
      created_at: context.at,
    })
  }
  rows.statements.push({
    id,
    edition_id: context.editionId,
    number: `${context.year}-${String(rows.statements.length + 1).padStart(4, '0')}`,
    channel: feedback.meeting ? 'meeting' : 'import',
    state: 'confirmed',
    submitter_id: submitterId,
    name_public: 1,
    locale: 'lv',
    source_line: feedback.line,
    created_at: context.at,
    confirmed_at: context.at,
  })
  for (const [position, institution_id] of known.entries()) {
    rows.statementInstitutions.push({ statement_id: id, institution_id, position })
  }
  return id
}

function composeAnswer(
  plan: ChapterPlan,
  answer: NonNullable<FeedbackPlan['answer']>,
  itemId: string,
  { chapterId, institutions, at }: Context,
  rows: FeedbackRows,
): void {
  const id = newId()
  rows.answers.push({
    id,
    chapter_id: chapterId,
    outcome: answer.outcome,
    body: answer.text,
    no_change_reason: changeUnknown,
    state: 'released',
    institution_id: (plan.owner && institutions.get(plan.owner)) || null,
    released_at: at,
    created_at: at,
    updated_at: at,
  })
  rows.answerItems.push({ answer_id: id, item_id: itemId })
}
