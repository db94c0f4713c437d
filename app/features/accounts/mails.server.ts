/** Letters of this feature: outbox payload → message. */
import { z } from 'zod'
import { copyFor } from '#app/copy/copy.server.ts'
import { locales } from '#app/domain/shared/locale.ts'
import type { Deps } from '#app/platform/deps.server.ts'
import type { Deliver } from '#app/platform/outbox.server.ts'

const invitation = z.object({
  to: z.string(),
  name: z.string(),
  locale: z.enum(locales),
  url: z.string(),
})

export const accountMails = ({ mailer }: Pick<Deps, 'mailer'>): Record<string, Deliver> => ({
  'mail.invitation': async (payload) => {
    const { to, name, locale, url } = invitation.parse(payload)
    const words = copyFor(locale).accounts
    await mailer.send({
      to,
      subject: words.invitationSubject,
      text: words.invitationText(name, url),
    })
  },
})
