/** Letters of this feature: outbox payload → message. */
import { z } from 'zod'
import { copyFor } from '#app/copy/copy.server.ts'
import { locales } from '#app/domain/shared/locale.ts'
import { sectionNumber } from '#app/domain/workflow/section-number.ts'
import type { Deps } from '#app/platform/deps.server.ts'
import type { Deliver } from '#app/platform/outbox.server.ts'
import { paths } from '#app/platform/paths.ts'

const mention = z.object({
  to: z.string(),
  name: z.string(),
  locale: z.enum(locales),
  by: z.string(),
  edition: z.string(),
  chapter: z.number(),
  section: z.string(),
  quote: z.string(),
  body: z.string(),
  thread: z.string(),
})

export const commentMails = ({
  mailer,
  env,
}: Pick<Deps, 'mailer' | 'env'>): Record<string, Deliver> => ({
  'mail.comment-mention': async (payload) => {
    const m = mention.parse(payload)
    const words = copyFor(m.locale).comments
    const number = sectionNumber(m.chapter, m.section)
    const url = env.origin + paths.commentThread(m.edition, m.chapter, m.thread)
    await mailer.send({
      to: m.to,
      subject: words.mentionSubject(m.by, number),
      text: words.mentionText({ name: m.name, by: m.by, quote: m.quote, body: m.body, url }),
    })
  },
})
