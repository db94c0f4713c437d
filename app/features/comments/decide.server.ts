/** One form post of the margin → the command it asks for. */
import type { Person } from '#app/domain/shared/actor.ts'
import type { Result } from '#app/domain/shared/result.ts'
import type { Deps } from '#app/platform/deps.server.ts'
import { parseForm } from '#app/platform/forms.server.ts'
import { placeThread } from './commands/place-thread.server.ts'
import { replyToThread } from './commands/reply-to-thread.server.ts'
import { resolveThread } from './commands/resolve-thread.server.ts'
import { startThread } from './commands/start-thread.server.ts'
import { attachForm, confirmForm, replyForm, resolveForm, startForm } from './schemas.ts'

type Done = Result<{ readonly threadId: string }>

export async function decideInMargin(actor: Person, form: FormData, deps: Deps): Promise<Done> {
  switch (form.get('intent')) {
    case 'reply': {
      const parsed = parseForm(replyForm, form)
      if (!parsed.ok) return parsed
      return inThread(await replyToThread({ actor, ...parsed.value }, deps), parsed.value.threadId)
    }
    case 'resolve':
    case 'reopen': {
      const parsed = parseForm(resolveForm, form)
      if (!parsed.ok) return parsed
      const resolved = form.get('intent') === 'resolve'
      return resolveThread({ actor, ...parsed.value, resolved }, deps)
    }
    case 'confirm': {
      const parsed = parseForm(confirmForm, form)
      if (!parsed.ok) return parsed
      return placeThread({ actor, ...parsed.value, place: undefined }, deps)
    }
    case 'attach': {
      const parsed = parseForm(attachForm, form)
      if (!parsed.ok) return parsed
      const { threadId, seenVersion, seenRevisionId } = parsed.value
      const place = marked(parsed.value)
      return placeThread({ actor, threadId, seenVersion, seenRevisionId, place }, deps)
    }
    default: {
      const parsed = parseForm(startForm, form)
      if (!parsed.ok) return parsed
      const { seenRevisionId, body, called } = parsed.value
      return startThread({ actor, seenRevisionId, body, called, ...marked(parsed.value) }, deps)
    }
  }
}

interface Place {
  readonly sectionId: string
  readonly block: string
  readonly start: number
  readonly end: number
  readonly quote: string
}

const marked = ({ sectionId, block, start, end, quote }: Place) => ({
  sectionId,
  block,
  passage: quote === '' ? undefined : { start, end, quote: quote.replace(/\r\n?/g, '\n') },
})

/** Every thread has a form of its own, so the field of the issue is that thread's. */
const inThread = (result: Done, threadId: string): Done =>
  result.ok
    ? result
    : {
        ...result,
        issues: result.issues.map((issue) =>
          issue.field === 'body' ? { ...issue, field: `reply-${threadId}` } : issue,
        ),
      }
