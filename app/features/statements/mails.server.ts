/** Letters of this feature: outbox payload → message. */
import { z } from 'zod'
import { copyFor } from '#app/copy/copy.server.ts'
import { locales } from '#app/domain/shared/locale.ts'
import type { Deps } from '#app/platform/deps.server.ts'
import type { Deliver } from '#app/platform/outbox.server.ts'

const about = z.object({
  to: z.string(),
  locale: z.enum(locales),
  number: z.string(),
  chapter: z.string(),
  receiptUrl: z.string(),
})
const confirmation = about.extend({ url: z.string() })
const prepared = about.extend({ by: z.string() })

export const statementMails = ({ mailer }: Pick<Deps, 'mailer'>): Record<string, Deliver> => ({
  'mail.statement-confirmation': async (payload) => {
    const { to, locale, number, chapter, url, receiptUrl } = confirmation.parse(payload)
    const words = copyFor(locale).feedback
    await mailer.send({
      to,
      subject: words.confirmationSubject(number),
      text: words.confirmationMail(chapter, url, receiptUrl),
    })
  },
  'mail.statement-prepared': async (payload) => {
    const { to, locale, number, chapter, by, receiptUrl } = prepared.parse(payload)
    const words = copyFor(locale).feedback
    await mailer.send({
      to,
      subject: words.preparedSubject(number),
      text: words.preparedMail(by, chapter, receiptUrl),
    })
  },
})
