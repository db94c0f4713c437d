/** Who visits: session → person → actor, and the language; once a request, however many loaders ask. */
import { type Actor, anonymous, type Person } from '#app/domain/shared/actor.ts'
import { isLocale, type Locale } from '#app/domain/shared/locale.ts'
import type { RequestArgs, RequestContext } from '#app/platform/context.server.ts'
import { readCookie } from '#app/platform/cookies.server.ts'
import { paths } from '#app/platform/paths.ts'
import { seeOther } from '#app/platform/respond.server.ts'
import { findPerson } from './repo.server.ts'

export interface Visit {
  readonly actor: Actor
  readonly locale: Locale
  readonly theme: 'auto' | 'light' | 'dark'
}

type Args = Pick<RequestArgs, 'request' | 'context'>

const visits = new WeakMap<RequestContext, Promise<Visit>>()

export function visitOf(args: Args): Promise<Visit> {
  let visit = visits.get(args.context)
  if (!visit) {
    visit = load(args)
    visits.set(args.context, visit)
  }
  return visit
}

async function load({ request, context }: Args): Promise<Visit> {
  const { userId, setCookie } = await context.sessions.read(request)
  if (setCookie) context.setCookie(setCookie)
  const person = userId ? await findPerson(context.deps.db, userId) : undefined
  const theme = readCookie(request, 'theme')
  return {
    actor: person ?? anonymous,
    locale: localeOf(request, person?.locale),
    theme: theme === 'light' || theme === 'dark' ? theme : 'auto',
  }
}

/** The reader's own choice first, then the account, then the browser; Latvian when in doubt. */
function localeOf(request: Request, ofAccount: Locale | undefined): Locale {
  const chosen = readCookie(request, 'locale')
  if (isLocale(chosen)) return chosen
  if (ofAccount) return ofAccount
  const wanted = (request.headers.get('accept-language') ?? '').toLowerCase()
  const first = wanted.split(',').find((l) => /^(lv|en)\b/.test(l.trim()))
  return first?.trim().startsWith('en') ? 'en' : 'lv'
}

/** Sends to the sign-in page and back; a person who is signed in comes through. */
export async function requirePerson(args: Args): Promise<Visit & { readonly actor: Person }> {
  const visit = await visitOf(args)
  if (visit.actor.kind === 'person') return { ...visit, actor: visit.actor }
  const url = new URL(args.request.url)
  throw seeOther(paths.signIn(url.pathname.replace(/\.data$/, '') + url.search))
}
