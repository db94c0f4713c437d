/** Who delivers what leaves the house: every feature's letters, by topic. */
import { accountMails } from '#app/features/accounts/index.server.ts'
import { chapterMails } from '#app/features/chapters/index.server.ts'
import { signOffEvents } from '#app/features/signoffs/index.server.ts'
import { statementMails } from '#app/features/statements/index.server.ts'
import type { Deps } from '#app/platform/deps.server.ts'
import type { Deliver } from '#app/platform/outbox.server.ts'

export const handlers = (deps: Deps): Readonly<Record<string, Deliver>> => ({
  ...accountMails(deps),
  ...chapterMails(deps),
  ...signOffEvents(deps),
  ...statementMails(deps),
})
