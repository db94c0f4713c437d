import { afterEach, describe, expect, it, vi } from 'vitest'
import { sendDraft } from '#app/features/sections/components/draft/send-draft.ts'

const fields = { title: 'T', markdown: 'ā'.repeat(10), baseRevisionId: 'r1', knownAt: '' }
const answering = (answer: () => Promise<unknown>) => {
  const asked = vi.fn((_url: string, _init: RequestInit) => answer())
  vi.stubGlobal('fetch', asked)
  return asked
}
afterEach(() => vi.unstubAllGlobals())

describe('sending a draft', () => {
  it.each([
    [200, 'saved'],
    [401, 'signed-out'],
    [403, 'refused'],
    [409, 'refused'],
    [429, 'failed'],
    [503, 'failed'],
  ])('reads %i as %s', async (status, kind) => {
    answering(async () => Response.json({ savedAt: 't1' }, { status }))
    expect((await sendDraft('/draft', fields)).kind).toBe(kind)
  })

  it('takes a redirect for the way to the sign-in page', async () => {
    answering(async () => ({ type: 'opaqueredirect', status: 0, ok: false }))
    expect((await sendDraft('/draft', fields)).kind).toBe('signed-out')
  })

  it('takes no answer, or one that is not ours, for no connection', async () => {
    answering(() => Promise.reject(new TypeError('Failed to fetch')))
    expect((await sendDraft('/draft', fields)).kind).toBe('offline')
    answering(async () => new Response('<html>Wi-Fi', { status: 200 }))
    expect((await sendDraft('/draft', fields)).kind).toBe('offline')
  })

  it('lets a text that is short enough leave with a page that closes', async () => {
    const asked = answering(async () => Response.json({ savedAt: 't1' }))
    await sendDraft('/draft', fields)
    await sendDraft('/draft', { ...fields, markdown: 'ā'.repeat(40_000) })
    expect(asked.mock.calls.map(([, init]) => init.keepalive)).toEqual([true, false])
    expect(String(asked.mock.calls[0]?.[1].body)).toContain('baseRevisionId=r1')
  })
})
