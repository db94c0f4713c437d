/** What an organisation has said so far, newest first, for its own people; what waits for its representative on top. */
import type { StatementState } from '#app/domain/consultation/terms.ts'
import { can } from '#app/domain/permissions/permissions.ts'
import { type Actor, institutionsWith } from '#app/domain/shared/actor.ts'
import type { Deps } from '#app/platform/deps.server.ts'
import { secretOf } from '../receipt.server.ts'
import type { Connection } from '../repo.server.ts'
import { institutionNames } from '../repo.server.ts'
import type { OrganisationName } from './submitters.server.ts'

export interface MyStatement {
  readonly id: string
  readonly number: string
  readonly state: StatementState
  readonly sentAt: string
  readonly chapter: { readonly slug: string; readonly number: number; readonly title: string }
  readonly items: number
  readonly answered: number
  /** Of the private link; undefined when it cannot be made again. */
  readonly secret: string | undefined
}

export interface MyStatements {
  readonly organisations: readonly OrganisationName[]
  readonly waiting: readonly MyStatement[]
  /** The reader may send what waits. */
  readonly mayRelease: boolean
  readonly statements: readonly MyStatement[]
  readonly page: number
  readonly pages: number
}

const perPage = 50

/** Undefined for those who speak for no organisation. */
export async function loadMyStatements(
  actor: Actor,
  page: number,
  { db, env }: Pick<Deps, 'db' | 'env'>,
): Promise<MyStatements | undefined> {
  const ids = [...new Set(institutionsWith(actor, 'clerk', 'representative', 'lead'))]
  if (ids.length === 0) return undefined
  const all = await countStatements(db, ids)
  const drawn = async (rows: Rows) => withItems(db, env.secret, rows)
  return {
    organisations: await institutionNames(db, ids),
    waiting: await drawn(await statementsOf(db, ids).where('state', '=', 'prepared').execute()),
    mayRelease: can(actor, 'statement.release', { institutionIds: ids }),
    statements: await drawn(
      await statementsOf(db, ids)
        .where('state', '!=', 'prepared')
        .limit(perPage)
        .offset((page - 1) * perPage)
        .execute(),
    ),
    page,
    pages: Math.max(1, Math.ceil(all / perPage)),
  }
}

/** Sign-off objections have their own board. */
const ownStatements = (db: Connection, institutionIds: readonly string[]) =>
  db
    .selectFrom('statements')
    .where('channel', '!=', 'sign-off')
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('statement_institutions')
          .select('institution_id')
          .whereRef('statement_institutions.statement_id', '=', 'statements.id')
          .where('institution_id', 'in', institutionIds),
      ),
    )

const statementsOf = (db: Connection, institutionIds: readonly string[]) =>
  ownStatements(db, institutionIds)
    .select(['id', 'number', 'state', 'created_at', 'confirmed_at', 'form_token', 'secret_hash'])
    .orderBy('id', 'desc')

type Rows = Awaited<ReturnType<ReturnType<typeof statementsOf>['execute']>>

async function countStatements(db: Connection, institutionIds: readonly string[]): Promise<number> {
  const { n } = await ownStatements(db, institutionIds)
    .where('state', '!=', 'prepared')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow()
  return Number(n)
}

async function withItems(db: Connection, secret: string, rows: Rows): Promise<MyStatement[]> {
  if (rows.length === 0) return []
  const items = await itemsOf(
    db,
    rows.map((row) => row.id),
  )
  return rows.flatMap((row) => {
    const own = items.filter((item) => item.statement_id === row.id)
    const [first] = own
    if (!first) return []
    return {
      id: row.id,
      number: row.number,
      state: row.state,
      sentAt: row.confirmed_at ?? row.created_at,
      chapter: { slug: first.slug, number: first.chapter, title: first.title },
      items: own.length,
      answered: own.filter((item) => item.answer_id !== null).length,
      secret: secretOf(secret, row),
    }
  })
}

const itemsOf = (db: Connection, statementIds: readonly string[]) =>
  db
    .selectFrom('items')
    .innerJoin('chapters', 'chapters.id', 'items.chapter_id')
    .innerJoin('editions', 'editions.id', 'chapters.edition_id')
    .leftJoin(
      (eb) =>
        eb
          .selectFrom('answer_items')
          .innerJoin('answers', 'answers.id', 'answer_items.answer_id')
          .select(['answer_items.item_id', 'answer_items.answer_id'])
          .where('answers.state', '=', 'released')
          .as('released'),
      (join) => join.onRef('released.item_id', '=', 'items.id'),
    )
    .select([
      'items.statement_id',
      'released.answer_id',
      'chapters.number as chapter',
      'chapters.title',
      'editions.slug',
    ])
    .where('items.statement_id', 'in', statementIds)
    .orderBy('items.number')
    .execute()
