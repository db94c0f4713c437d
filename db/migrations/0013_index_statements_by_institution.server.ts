/** An organisation's desk lists its own statements. */
import type { Kysely } from 'kysely'

export async function up(db: Kysely<any>): Promise<void> {
  await db.schema
    .createIndex('statement_institutions_by_institution')
    .on('statement_institutions')
    .columns(['institution_id', 'statement_id'])
    .execute()
}
