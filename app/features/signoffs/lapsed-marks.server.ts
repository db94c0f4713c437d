/**
 * After a save: whose mark has lapsed by it is told once, with a link to what changed since. Runs behind the
 * commit, from the outbox, so that nobody waits for it.
 */
import { z } from 'zod'
import { copyFor } from '#app/copy/copy.server.ts'
import { sectionNumber } from '#app/domain/workflow/section-number.ts'
import {
  findChapterById,
  loadUnitStates,
  type UnitState,
} from '#app/features/chapters/index.server.ts'
import type { Deps } from '#app/platform/deps.server.ts'
import { type Deliver, enqueue } from '#app/platform/outbox.server.ts'
import { paths } from '#app/platform/paths.ts'
import { findSavedRevision, leadsOf } from './repo.server.ts'

const saved = z.object({ revisionId: z.string() })

const lapsed = z.object({
  to: z.string(),
  name: z.string(),
  locale: z.enum(['lv', 'en']),
  edition: z.string(),
  chapter: z.number(),
  section: z.string(),
  by: z.string(),
})

export const signOffEvents = (deps: Deps): Record<string, Deliver> => ({
  'section.saved': (payload) => tellSigners(saved.parse(payload).revisionId, deps),
  'mail.mark-lapsed': async (payload) => {
    const m = lapsed.parse(payload)
    const words = copyFor(m.locale).signOffs
    const number = sectionNumber(m.chapter, m.section)
    const choice = { section: m.section, by: m.by }
    const url = deps.env.origin + paths.signOffs(m.edition, m.chapter, choice)
    await deps.mailer.send({
      to: m.to,
      subject: words.lapsedSubject(number),
      text: words.lapsedText(m.name, number, url),
    })
  },
})

async function tellSigners(revisionId: string, { db, clock }: Deps): Promise<void> {
  const revision = await findSavedRevision(db, revisionId)
  const chapter = revision && (await findChapterById(db, revision.chapter_id))
  if (!revision || !chapter || chapter.state === 'draft') return
  const units = await loadUnitStates(db, chapter.edition_id, [chapter.id])
  const unit = units.find((u) => u.sectionId === revision.unit_id)
  if (!unit) return
  for (const signer of lapsedBy(unit, revision)) {
    const leads = await leadsOf(db, signer.institutionId)
    await enqueue(
      db,
      clock().toISOString(),
      ...leads.map((lead) => ({
        topic: 'mail.mark-lapsed',
        payload: {
          to: lead.email,
          name: lead.name,
          locale: lead.locale,
          edition: chapter.edition_slug,
          chapter: chapter.number,
          section: unit.number,
          by: signer.shortName,
        },
      })),
    )
  }
}

/** Marks given for the text right before this revision: earlier ones were told of an earlier save. */
const lapsedBy = (
  unit: UnitState,
  revision: { readonly section_id: string; readonly predecessor_id: string | null },
) =>
  unit.signers.filter(
    ({ signOff }) =>
      signOff?.validity === 'lapsed' &&
      signOff.snapshot.revisions[revision.section_id] === revision.predecessor_id,
  )
