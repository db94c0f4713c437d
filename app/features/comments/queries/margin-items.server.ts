/** Items of statements and sign-off objections that speak of a passage of the chapter, beside which they stand. */
import type { Anchor } from '#app/domain/anchors/index.ts'
import { publicName } from '#app/domain/consultation/visibility.ts'
import { wordingChange } from '#app/domain/consultation/wording-change.ts'
import { type SubmitterName, submittersOf } from '#app/features/statements/index.server.ts'
import type { ItemEntry } from '../margin-types.ts'
import type { Connection } from '../repo.server.ts'

export async function loadMarginItems(
  db: Connection,
  chapterId: string,
): Promise<readonly ItemEntry[]> {
  const rows = await db
    .selectFrom('items')
    .innerJoin('statements', 'statements.id', 'items.statement_id')
    .select([
      'items.id',
      'items.number',
      'items.kind',
      'items.body',
      'items.proposed_wording',
      'items.section_id',
      'items.anchor',
      'items.anchor_state',
      'items.anchor_confirmed',
      'items.created_at',
      'statements.id as statement_id',
      'statements.number as statement_number',
      'statements.name_public',
    ])
    .where('items.chapter_id', '=', chapterId)
    .where('items.state', '=', 'confirmed')
    .where('items.section_id', 'is not', null)
    .where('items.anchor', 'is not', null)
    .orderBy('items.id')
    .execute()
  const names = await submittersOf(
    db,
    rows.map((row) => row.statement_id),
  )
  return rows.map((row): ItemEntry => {
    const anchor = JSON.parse(row.anchor ?? '{}') as Anchor
    return {
      kind: 'item',
      id: row.id,
      sectionId: row.section_id ?? '',
      anchor,
      state: row.anchor_state,
      confirmed: row.anchor_confirmed === 1,
      resolved: false,
      number: `${row.statement_number}/${row.number}`,
      itemKind: row.kind,
      by: shownName(names.get(row.statement_id), row.name_public === 1),
      body: row.body,
      wording: row.proposed_wording
        ? wordingChange(anchor.quote ?? '', row.proposed_wording)
        : undefined,
      at: row.created_at,
    }
  })
}

/** A private person's name is shown only where they let it. */
function shownName(known: SubmitterName | undefined, namePublic: boolean): SubmitterName {
  if (known?.kind === 'organisations') return known
  const { name = null, erased = false } = known ?? {}
  return { kind: 'person', name: publicName({ name, namePublic, erased }) ?? null, erased }
}
