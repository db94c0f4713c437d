/** Puts the register of institutions into the database: idempotent, run at every start and before imports. */
import { newId } from '#app/platform/ids.server.ts'
import type { Db } from '#db/connect.server.ts'
import { institutions } from './institutions.data.ts'

const registerStart = '2020-01-01'

export async function seedReference(db: Db, at: string): Promise<void> {
  await db.transaction().execute(async (trx) => {
    const known = new Map(
      (await trx.selectFrom('institutions').select(['id', 'short_name']).execute()).map((row) => [
        row.short_name,
        row.id,
      ]),
    )
    const missing = institutions.filter((i) => !known.has(i.shortName))
    if (missing.length === 0) return
    for (const i of missing) known.set(i.shortName, newId())
    await trx
      .insertInto('institutions')
      .values(
        missing.map((i) => ({
          id: known.get(i.shortName) ?? '',
          short_name: i.shortName,
          kind: i.kind,
          created_at: at,
        })),
      )
      .execute()
    await trx
      .insertInto('institution_names')
      .values(
        missing.map((i) => ({
          id: newId(),
          institution_id: known.get(i.shortName) ?? '',
          name_lv: i.nameLv,
          name_en: i.nameEn,
          forms: JSON.stringify(i.forms),
          valid_from: registerStart,
        })),
      )
      .execute()
    for (const i of missing) {
      if (!i.memberOf) continue
      await trx
        .updateTable('institutions')
        .set({ member_of_id: known.get(i.memberOf) ?? null })
        .where('short_name', '=', i.shortName)
        .execute()
    }
  })
}
