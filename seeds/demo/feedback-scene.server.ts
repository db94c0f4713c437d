/** Organisations and people say what they think, and the coordinator looks at what private persons wrote. */
import { anonymous, type Person } from '#app/domain/shared/actor.ts'
import { newestWindows } from '#app/features/chapters/index.server.ts'
import { loadSectionTexts } from '#app/features/sections/index.server.ts'
import {
  confirmStatement,
  moderateItem,
  type NewItem,
  type Sender,
  submitStatement,
} from '#app/features/statements/index.server.ts'
import type { Deps } from '#app/platform/deps.server.ts'
import { newFormToken } from '#app/platform/form-token.server.ts'
import type { DemoFeedback } from './content.ts'
import { earlierPassages } from './earlier.data.ts'
import { people } from './people.data.ts'
import { lostPlaces, withheld } from './round.data.ts'
import { done, type Stage } from './stage.server.ts'

/** Ids of the items, by what was asked. */
export type Asked = ReadonlyMap<DemoFeedback, string>

export async function submitFeedback(
  stage: Stage,
  asked: readonly DemoFeedback[],
  daysAgo: number,
): Promise<Asked> {
  const deps = stage.at(daysAgo)
  const items = new Map<DemoFeedback, string>()
  for (const feedback of asked) {
    const item = await itemOf(deps, stage, feedback)
    const itemId = feedback.person
      ? await fromPerson(deps, stage, feedback.chapter, feedback.person, item)
      : await fromOrganisation(deps, stage, feedback.chapter, feedback.from[0] ?? '', item)
    items.set(feedback, itemId)
  }
  return items
}

/** Items on words that will not be there when the ministry reads them. */
export async function submitLostPlaces(stage: Stage, daysAgo: number): Promise<void> {
  const deps = stage.at(daysAgo)
  for (const { from, ...lost } of lostPlaces) {
    const earlier = earlierPassages.find(
      (p) => p.chapter === lost.chapter && p.section === lost.section,
    )
    const quote = earlier?.earlier ?? null
    const item = await itemOf(deps, stage, { ...lost, quote, proposedWording: null })
    await fromOrganisation(deps, stage, lost.chapter, from, item)
  }
}

/** Of three private persons one is published, one withheld, and one still waits. */
export async function moderate(stage: Stage, asked: Asked, daysAgo: number): Promise<void> {
  const deps = stage.at(daysAgo)
  const actor = stage.person('edgars')
  for (const [feedback, itemId] of asked) {
    if (!feedback.person || feedback.chapter !== withheld.chapter) continue
    done(await moderateItem({ actor, itemId, verdict: 'publish', reason: '' }, deps))
  }
  const letter = { ...withheld, quote: null, proposedWording: null }
  const item = await itemOf(deps, stage, letter)
  const itemId = await fromPerson(deps, stage, withheld.chapter, withheld.person, item)
  done(await moderateItem({ actor, itemId, verdict: 'withhold', reason: withheld.reason }, deps))
}

type Said = Pick<
  DemoFeedback,
  'chapter' | 'section' | 'kind' | 'body' | 'quote' | 'proposedWording'
>

async function itemOf({ db }: Deps, stage: Stage, said: Said): Promise<NewItem> {
  const chapter = await stage.chapter(said.chapter)
  const window = (await newestWindows(db, [chapter.id])).get(chapter.id)
  const sections = await loadSectionTexts(db, chapter.id, window?.milestone_id ?? '')
  const section = sections.find((s) => s.number === said.section)
  const { quote } = said
  const block =
    quote === null ? undefined : section?.text().blocks.find((b) => b.text.includes(quote))
  if (!section || (quote !== null && !block)) throw new Error(`nowhere in the text: ${quote}`)
  const start = block && quote !== null ? block.text.indexOf(quote) : 0
  return {
    kind: said.kind,
    body: said.body,
    proposedWording: said.proposedWording ?? '',
    sectionId: section.id,
    marked:
      block && quote !== null
        ? { block: block.id, start, end: start + quote.length, quote }
        : undefined,
  }
}

async function fromOrganisation(
  deps: Deps,
  stage: Stage,
  chapter: number,
  shortName: string,
  item: NewItem,
): Promise<string> {
  const speaker = people.find((p) =>
    p.roles.some(([institution, role]) => institution === shortName && role === 'representative'),
  )
  const actor = stage.person(speaker?.key ?? '')
  const institutionId =
    actor.memberships.find((m) => m.shortName === shortName)?.institutionId ?? ''
  return submit(deps, stage, chapter, { kind: 'organisation', institutionId }, item, actor)
}

async function fromPerson(
  deps: Deps,
  stage: Stage,
  chapter: number,
  name: string,
  item: NewItem,
): Promise<string> {
  const email = `${name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z]+/gu, '.')}@example.org`
  const sender: Sender = { kind: 'person', name, email, namePublic: false }
  const itemId = await submit(deps, stage, chapter, sender, item)
  done(await confirmStatement({ token: await tokenFromLetter(deps) }, deps))
  return itemId
}

async function submit(
  deps: Deps,
  stage: Stage,
  chapter: number,
  sender: Sender,
  item: NewItem,
  actor?: Person,
): Promise<string> {
  const receipt = done(
    await submitStatement(
      {
        actor: actor ?? anonymous,
        chapterId: (await stage.chapter(chapter)).id,
        sender,
        items: [item],
        formToken: newFormToken(deps.env.secret, deps.clock()),
        address: sender.kind === 'person' ? sender.email : sender.institutionId,
        locale: 'lv',
      },
      deps,
    ),
  )
  const { id } = await deps.db
    .selectFrom('items')
    .select('id')
    .where('statement_id', '=', receipt.statementId)
    .executeTakeFirstOrThrow()
  return id
}

/** The link of a confirmation is only in the letter, so it is read there, as its receiver does. */
async function tokenFromLetter({ db }: Deps): Promise<string> {
  const letter = await db
    .selectFrom('outbox')
    .select('payload')
    .where('topic', '=', 'mail.statement-confirmation')
    .orderBy('id', 'desc')
    .executeTakeFirstOrThrow()
  const { url } = JSON.parse(letter.payload) as { url: string }
  return url.slice(url.lastIndexOf('/') + 1)
}
