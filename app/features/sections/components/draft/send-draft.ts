/** One attempt to bring the draft to the server, and what became of it. */
import type { DraftFields, DraftSaved } from '../edit-page-data.ts'

export type Sent =
  | ({ readonly kind: 'saved' } & DraftSaved)
  /** No answer: the network, or the server is down. */
  | { readonly kind: 'offline' }
  /** The server is in trouble; later it may work. */
  | { readonly kind: 'failed' }
  /** The server said no, and would say it again. */
  | { readonly kind: 'refused' }
  | { readonly kind: 'signed-out' }

/** Browsers let no more than this arrive from a page that has been closed meanwhile. */
const farewellLimit = 60_000

export async function sendDraft(url: string, fields: DraftFields): Promise<Sent> {
  const body = new URLSearchParams({ ...fields })
  const keepalive = body.toString().length < farewellLimit
  try {
    const answer = await fetch(url, {
      method: 'POST',
      body,
      keepalive,
      redirect: 'manual',
      headers: { accept: 'application/json' },
    })
    return await read(answer)
  } catch {
    return { kind: 'offline' }
  }
}

async function read(answer: Response): Promise<Sent> {
  // A redirect can only be the way to the sign-in page.
  if (answer.type === 'opaqueredirect' || answer.status === 401) return { kind: 'signed-out' }
  if (answer.status >= 500 || answer.status === 429) return { kind: 'failed' }
  if (!answer.ok) return { kind: 'refused' }
  const saved = (await answer.json()) as DraftSaved
  return { kind: 'saved', ...saved }
}
