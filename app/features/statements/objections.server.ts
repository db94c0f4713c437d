/** A sign-off objection becomes a statement with one item, answered like any other. */
import type { Person } from '#app/domain/shared/actor.ts'
import type { ChapterRow } from '#app/features/chapters/index.server.ts'
import { nextNumber } from '#app/features/editions/index.server.ts'
import { newId } from '#app/platform/ids.server.ts'
import {
  type Connection,
  insertItems,
  insertStatement,
  insertStatementInstitutions,
} from './repo.server.ts'

export interface Objection {
  readonly chapter: ChapterRow
  readonly sectionId: string
  readonly signOffId: string
  readonly institutionId: string
  readonly actor: Person
  readonly body: string
  readonly at: string
}

export async function raiseObjection(trx: Connection, o: Objection): Promise<void> {
  const id = newId()
  await insertStatement(trx, {
    id,
    edition_id: o.chapter.edition_id,
    number: await statementNumber(trx, o.chapter),
    channel: 'sign-off',
    state: 'confirmed',
    user_id: o.actor.userId,
    name_public: 1,
    locale: 'lv',
    created_at: o.at,
    confirmed_at: o.at,
  })
  await insertStatementInstitutions(trx, id, [o.institutionId])
  await insertItems(trx, [
    {
      id: newId(),
      statement_id: id,
      number: 1,
      chapter_id: o.chapter.id,
      section_id: o.sectionId,
      kind: 'objection',
      body: o.body,
      proposed_wording: '',
      state: 'confirmed',
      late: 0,
      published_at: o.at,
      signoff_id: o.signOffId,
      anchor_state: 'none',
      anchor_confirmed: 0,
      created_at: o.at,
    },
  ])
}

/** `2023-0131`: the edition's year and a running number. */
export async function statementNumber(
  trx: Connection,
  chapter: Pick<ChapterRow, 'edition_id' | 'edition_year'>,
): Promise<string> {
  const n = await nextNumber(trx, chapter.edition_id, 'statement')
  return `${chapter.edition_year}-${String(n).padStart(4, '0')}`
}
