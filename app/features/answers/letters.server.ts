/** Tells everybody who asked that there is an answer: one letter a statement and reader, sent after the commit. */
import { z } from 'zod'
import { copyFor } from '#app/copy/copy.server.ts'
import { type Outcome, outcomes } from '#app/domain/consultation/terms.ts'
import { type Locale, locales } from '#app/domain/shared/locale.ts'
import type { ChapterRow } from '#app/features/chapters/index.server.ts'
import { representativesOf, secretOf } from '#app/features/statements/index.server.ts'
import type { Deps } from '#app/platform/deps.server.ts'
import { type Deliver, enqueue } from '#app/platform/outbox.server.ts'
import { paths } from '#app/platform/paths.ts'
import { type Connection, institutionsOf, listItems, listStatements } from './repo.server.ts'

const answered = z.object({
  to: z.string(),
  locale: z.enum(locales),
  items: z.array(z.string()),
  chapter: z.string(),
  outcome: z.enum(outcomes),
  url: z.string(),
})

export const answerMails = ({ mailer }: Pick<Deps, 'mailer'>): Record<string, Deliver> => ({
  'mail.answer-released': async (payload) => {
    const { to, locale, items, chapter, outcome, url } = answered.parse(payload)
    const { answers, terms } = copyFor(locale)
    await mailer.send({
      to,
      subject: answers.mailSubject(items.join(', ')),
      text: answers.mailText(chapter, items.join(', '), terms.outcome[outcome], url),
    })
  },
})

interface Release {
  readonly chapter: ChapterRow
  readonly itemIds: readonly string[]
  readonly outcome: Outcome
  readonly env: Deps['env']
  readonly at: string
}

export async function lettersOf(trx: Connection, release: Release): Promise<void> {
  const { chapter, outcome, env, at } = release
  const items = await listItems(trx, release.itemIds)
  const statements = await listStatements(trx, [...new Set(items.map((i) => i.statement_id))])
  for (const statement of statements) {
    const numbers = items
      .filter((i) => i.statement_id === statement.id)
      .map((i) => `${i.statement_number}/${i.number}`)
    const about = { items: numbers, chapter: `${chapter.number}. ${chapter.title}`, outcome }
    const url = env.origin + addressFor(chapter, statement, env)
    const readers = await readersOf(trx, statement)
    await enqueue(
      trx,
      at,
      ...readers.map(({ email, locale }) => ({
        topic: 'mail.answer-released',
        payload: { ...about, to: email, locale, url },
      })),
    )
  }
}

type Statement = Awaited<ReturnType<typeof listStatements>>[number]

function addressFor(chapter: ChapterRow, statement: Statement, env: Deps['env']): string {
  if (statement.channel === 'sign-off') return paths.signOffs(chapter.edition_slug, chapter.number)
  const secret = secretOf(env.secret, statement)
  return secret ? paths.receipt(secret) : paths.publicChapter(chapter.edition_slug, chapter.number)
}

async function readersOf(
  trx: Connection,
  statement: Statement,
): Promise<readonly { readonly email: string; readonly locale: Locale }[]> {
  if (statement.email) return [{ email: statement.email, locale: statement.locale }]
  const people = new Map<string, { email: string; locale: Locale }>()
  for (const institutionId of await institutionsOf(trx, statement.id)) {
    for (const person of await representativesOf(trx, institutionId)) people.set(person.id, person)
  }
  return [...people.values()]
}
