/**
 * Sessions through lucia, behind this one door: nothing else imports it, so it can be replaced in a day.
 * Lucia keeps the bearer id as it is; the adapter stores its hash and gives the caller's id back.
 */
import { type Adapter, type DatabaseSession, Lucia, TimeSpan, verifyRequestOrigin } from 'lucia'
import type { Db } from '#db/connect.server.ts'
import type { Env } from './env.server.ts'
import { hashToken } from './secrets.server.ts'

declare module 'lucia' {
  interface Register {
    Lucia: Lucia
  }
}

const lifetime = new TimeSpan(14, 'd')

export interface Sessions {
  /** Returns the Set-Cookie value of a new session. */
  start(userId: string): Promise<string>
  /** Who is signed in, and the Set-Cookie value when the session was prolonged or is gone. */
  read(request: Request): Promise<{ userId: string | undefined; setCookie: string | undefined }>
  /** Returns the Set-Cookie value that clears the browser's cookie. */
  end(request: Request): Promise<string>
  endAll(userId: string): Promise<void>
}

export function createSessions(db: Db, env: Pick<Env, 'origin'>): Sessions {
  const lucia = new Lucia(adapter(db), {
    sessionExpiresIn: lifetime,
    sessionCookie: {
      name: cookieName(env.origin),
      expires: false,
      attributes: { secure: isSecure(env.origin), sameSite: 'lax', path: '/' },
    },
  })
  return {
    async start(userId) {
      const session = await lucia.createSession(userId, {})
      return lucia.createSessionCookie(session.id).serialize()
    },
    async read(request) {
      const id = lucia.readSessionCookie(request.headers.get('cookie') ?? '')
      if (!id) return { userId: undefined, setCookie: undefined }
      const { session } = await lucia.validateSession(id)
      if (!session) {
        return { userId: undefined, setCookie: lucia.createBlankSessionCookie().serialize() }
      }
      const setCookie = session.fresh
        ? lucia.createSessionCookie(session.id).serialize()
        : undefined
      return { userId: session.userId, setCookie }
    },
    async end(request) {
      const id = lucia.readSessionCookie(request.headers.get('cookie') ?? '')
      if (id) await lucia.invalidateSession(id)
      return lucia.createBlankSessionCookie().serialize()
    },
    endAll: (userId) => lucia.invalidateUserSessions(userId),
  }
}

/** A write must come from our own pages; a browser always says where it comes from. */
export function isOurOrigin(
  from: string | undefined,
  fetchSite: string | string[] | undefined,
  host: string | undefined,
  origin: string,
): boolean {
  if (from === undefined) return fetchSite === 'same-origin'
  return verifyRequestOrigin(from, [new URL(origin).host, host ?? ''].filter(Boolean))
}

/** Browsers accept `Secure` cookies over plain HTTP on loopback, so only a plain public origin lacks it. */
const isSecure = (origin: string): boolean =>
  origin.startsWith('https:') || /^http:\/\/(127\.|localhost|\[::1\])/.test(origin)

const cookieName = (origin: string): string => (isSecure(origin) ? '__Host-celvedis' : 'celvedis')

function adapter(db: Db): Adapter {
  const one = async (id: string) =>
    db.selectFrom('sessions').selectAll().where('id', '=', hashToken(id)).executeTakeFirst()
  return {
    async getSessionAndUser(id) {
      const row = await one(id)
      if (!row) return [null, null]
      return [session(id, row), { id: row.user_id, attributes: {} }]
    },
    async getUserSessions(userId) {
      const rows = await db
        .selectFrom('sessions')
        .selectAll()
        .where('user_id', '=', userId)
        .execute()
      return rows.map((row) => session(row.id, row))
    },
    async setSession({ id, userId, expiresAt }) {
      await db
        .insertInto('sessions')
        .values({
          id: hashToken(id),
          user_id: userId,
          expires_at: expiresAt.toISOString(),
          created_at: new Date().toISOString(),
        })
        .execute()
    },
    async updateSessionExpiration(id, expiresAt) {
      await db
        .updateTable('sessions')
        .set({ expires_at: expiresAt.toISOString() })
        .where('id', '=', hashToken(id))
        .execute()
    },
    async deleteSession(id) {
      await db.deleteFrom('sessions').where('id', '=', hashToken(id)).execute()
    },
    async deleteUserSessions(userId) {
      await db.deleteFrom('sessions').where('user_id', '=', userId).execute()
    },
    async deleteExpiredSessions() {
      await db.deleteFrom('sessions').where('expires_at', '<', new Date().toISOString()).execute()
    },
  }
}

const session = (id: string, row: { user_id: string; expires_at: string }): DatabaseSession => ({
  id,
  userId: row.user_id,
  expiresAt: new Date(row.expires_at),
  attributes: {},
})
