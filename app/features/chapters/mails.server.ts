/** Letters of this feature: outbox payload → message. */
import { z } from 'zod'
import { copyFor } from '#app/copy/copy.server.ts'
import { locales } from '#app/domain/shared/locale.ts'
import { transitionKinds } from '#app/domain/workflow/states.ts'
import type { Deps } from '#app/platform/deps.server.ts'
import type { Deliver } from '#app/platform/outbox.server.ts'
import { paths } from '#app/platform/paths.ts'

const moved = z.object({
  to: z.string(),
  name: z.string(),
  locale: z.enum(locales),
  edition: z.string(),
  number: z.number(),
  title: z.string(),
  kind: z.enum(transitionKinds),
})

export const chapterMails = ({
  mailer,
  env,
}: Pick<Deps, 'mailer' | 'env'>): Record<string, Deliver> => ({
  'mail.chapter-moved': async (payload) => {
    const m = moved.parse(payload)
    const copy = copyFor(m.locale)
    const words = copy.workspace
    const what = copy.terms.transition[m.kind]
    const url = env.origin + paths.chapter(m.edition, m.number)
    await mailer.send({
      to: m.to,
      subject: words.movedSubject(m.number, what),
      text: words.movedText(m.name, `${m.number}. ${m.title}`, what, url),
    })
  },
})
