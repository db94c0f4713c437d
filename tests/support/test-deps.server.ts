/** Dependencies of commands and queries for tests: a real database, a settable clock, mail that is kept. */
import type { Clock } from '#app/platform/clock.ts'
import type { Deps } from '#app/platform/deps.server.ts'
import { silentLog } from '#app/platform/log.server.ts'
import type { Message } from '#app/platform/mail.server.ts'
import type { Db } from '#db/connect.server.ts'

export function testDeps(db: Db, clock: Clock, sent: Message[]): Deps {
  return {
    db,
    clock,
    log: silentLog,
    mailer: { send: async (message) => void sent.push(message) },
    env: {
      port: 0,
      host: '127.0.0.1',
      origin: 'http://127.0.0.1:3000',
      databaseUrl: '',
      dataDir: '',
      smtpUrl: undefined,
      mailFrom: 'Ceļvedis <celvedis@localhost>',
      secret: 'a secret of the tests, long enough for anything',
      logLevel: 'silent',
      adminEmail: undefined,
      demo: false,
      attachmentScanCommand: undefined,
    },
  }
}
