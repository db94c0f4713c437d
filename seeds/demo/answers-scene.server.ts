/** The ministries answer: drafts, accepted wordings, edits linked to answers, and what their leads released. */
import {
  acceptWording,
  draftAnswer,
  linkChange,
  releaseAnswer,
} from '#app/features/answers/index.server.ts'
import { loadUnitStates } from '#app/features/chapters/index.server.ts'
import { findSection, saveSection } from '#app/features/sections/index.server.ts'
import { signOffSection } from '#app/features/signoffs/index.server.ts'
import type { Deps } from '#app/platform/deps.server.ts'
import { chapters } from './chapters/index.ts'
import type { DemoFeedback } from './content.ts'
import type { Asked } from './feedback-scene.server.ts'
import { people } from './people.data.ts'
import { objection } from './round.data.ts'
import { done, type Stage } from './stage.server.ts'
import { leadOf } from './workflow-scene.server.ts'

export async function answer(stage: Stage, asked: Asked, daysAgo: number): Promise<void> {
  const deps = stage.at(daysAgo)
  for (const [feedback, itemId] of asked) {
    if (feedback.outcome === null) continue
    const owner = chapters.find((c) => c.number === feedback.chapter)?.owner ?? ''
    const drafter = people.find((p) =>
      p.roles.some(([institution, role]) => institution === owner && role === 'drafter'),
    )
    const by = drafter?.key ?? leadOf(owner)
    const draft = await write(stage, deps, feedback, itemId, by)
    if (feedback.draft) continue
    const { answerId, updatedAt } = draft
    const actor = stage.person(leadOf(owner))
    done(await releaseAnswer({ actor, answerId, seen: updatedAt }, deps))
  }
}

async function write(stage: Stage, deps: Deps, feedback: DemoFeedback, itemId: string, by: string) {
  const actor = stage.person(by)
  const chapter = await stage.chapter(feedback.chapter)
  const section = await findSection(deps.db, chapter.id, feedback.section)
  if (!section?.current || !feedback.outcome) throw new Error('nothing to answer in the demo')
  const { quote, newWording } = feedback
  const words = { itemIds: [itemId], body: feedback.answer ?? '' }
  const fresh = { answerId: undefined, seen: '' }
  if (newWording !== null && newWording === feedback.proposedWording) {
    const note = (number: string) => `Pieņemta redakcija no punkta ${number}`
    const seenRevisionId = section.current.id
    return done(
      await acceptWording({ actor, itemId, seenRevisionId, note, ...fresh, ...words }, deps),
    )
  }
  const saved =
    newWording === null || quote === null
      ? undefined
      : done(
          await saveSection(
            {
              actor,
              sectionId: section.id,
              baseRevisionId: section.current.id,
              title: section.current.title,
              markdown: section.current.markdown.replace(quote, newWording),
              note: 'Papildināts pēc apspriešanas',
            },
            deps,
          ),
        )
  const draft = done(
    await draftAnswer(
      {
        actor,
        chapterId: chapter.id,
        outcome: feedback.outcome,
        noChangeReason: '',
        ...fresh,
        ...words,
      },
      deps,
    ),
  )
  if (saved) {
    const { answerId } = draft
    done(await linkChange({ actor, answerId, revisionId: saved.revisionId, hunk: 0 }, deps))
  }
  return draft
}

/** One ministry objects in review; the owner has begun to answer. */
export async function object(stage: Stage, daysAgo: number): Promise<void> {
  const deps = stage.at(daysAgo)
  const chapter = await stage.chapter(objection.chapter)
  const units = await loadUnitStates(deps.db, chapter.edition_id, [chapter.id])
  const unit = units.find((u) => u.number === objection.unit)
  if (!unit) throw new Error('no such unit in the demo')
  const seal = { sectionId: unit.sectionId, seenHash: unit.unitHash, remark: objection.body }
  const actor = stage.person(objection.by)
  done(await signOffSection({ actor, ...seal, result: 'objects' }, deps))
  const item = await deps.db
    .selectFrom('items')
    .select('id')
    .where('chapter_id', '=', chapter.id)
    .where('signoff_id', 'is not', null)
    .executeTakeFirstOrThrow()
  done(
    await draftAnswer(
      {
        actor: stage.person(objection.drafter),
        chapterId: chapter.id,
        answerId: undefined,
        seen: '',
        itemIds: [item.id],
        outcome: 'accepted',
        body: objection.answer,
        noChangeReason: '',
      },
      deps,
    ),
  )
}
