import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { migrateToLatest } from '#db/migrate.server.ts'
import { migrations } from '#db/migrations/index.server.ts'
import { onEachDialect } from '#tests/support/each-dialect.server.ts'

onEachDialect((bench) => {
  it('has nothing left to do on a migrated database', async () => {
    expect(await migrateToLatest(bench.db)).toEqual([])
    const { rows } = await sql`select name from kysely_migration`.execute(bench.db)
    expect(rows).toHaveLength(Object.keys(migrations).length)
  })

  it('keeps references: a membership needs its person', async () => {
    const orphan = bench.db
      .insertInto('memberships')
      .values({ id: 'm', user_id: 'nobody', institution_id: 'none', role: 'lead', created_at: '' })
      .execute()
    await expect(orphan).rejects.toThrow()
  })
})
