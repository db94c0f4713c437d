/** What commands and queries are given. Made once by the server, the command line or a test. */
import type { Db } from '#db/connect.server.ts'
import type { Clock } from './clock.ts'
import type { Env } from './env.server.ts'
import type { Log } from './log.server.ts'
import type { Mailer } from './mail.server.ts'

export interface Deps {
  readonly db: Db
  readonly clock: Clock
  readonly mailer: Mailer
  readonly log: Log
  readonly env: Env
}
