import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Autosave, type SaveState } from '#app/features/sections/components/draft/autosave.ts'
import type { Sent } from '#app/features/sections/components/draft/send-draft.ts'
import type { DraftText } from '#app/features/sections/components/edit-page-data.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const saved = (savedAt: string, replaced?: DraftText & { savedAt: string }): Sent => ({
  kind: 'saved',
  savedAt,
  ...(replaced && { replaced }),
})

/** A window with its text, a server that answers as told, and a device that may or may not keep. */
function aWindow({ keeps = true } = {}) {
  const seen = {
    text: { title: 'T', markdown: 'sākums' },
    answers: [] as Sent[],
    sent: [] as (DraftText & { knownAt: string })[],
    kept: [] as string[],
    forgotten: 0,
    states: [] as SaveState[],
    replaced: [] as DraftText[],
  }
  const autosave = new Autosave(
    {
      read: () => seen.text,
      send: async (text, knownAt) => {
        seen.sent.push({ ...text, knownAt })
        return seen.answers.shift() ?? saved(`t${seen.sent.length}`)
      },
      keep: ({ markdown }) => {
        if (keeps) seen.kept.push(markdown)
        return keeps
      },
      forget: () => {
        seen.forgotten++
      },
      now: () => 'now',
      onState: (state) => void seen.states.push(state),
      onReplaced: (text) => void seen.replaced.push(text),
    },
    { text: seen.text, savedAt: 't0' },
  )
  const type = (markdown: string) => {
    seen.text = { ...seen.text, markdown }
    autosave.changed()
  }
  const wait = (ms: number) => vi.advanceTimersByTimeAsync(ms)
  return { seen, autosave, type, wait, state: () => seen.states.at(-1) }
}

describe('autosave', () => {
  it('sends once, a second and a half after the last change', async () => {
    const { seen, type, wait, state } = aWindow()
    type('a')
    await wait(1_000)
    type('ab')
    await wait(1_400)
    expect(seen.sent).toEqual([])
    await wait(100)
    expect(seen.sent).toEqual([{ title: 'T', markdown: 'ab', knownAt: 't0' }])
    expect(state()).toEqual({ phase: 'saved', savedAt: 't1' })
    await wait(60_000)
    expect(seen.sent).toHaveLength(1)
  })

  it('does not wait for a pause that never comes', async () => {
    const { seen, type, wait } = aWindow()
    for (let i = 0; i < 12; i++) {
      type(`a${i}`)
      await wait(1_000)
    }
    expect(seen.sent).toHaveLength(1)
  })

  it('keeps the text on the device until the server has exactly that text', async () => {
    const { seen, type, wait } = aWindow()
    type('a')
    await wait(1_000)
    expect(seen.kept).toEqual(['a'])
    expect(seen.forgotten).toBe(0)
    await wait(500)
    expect(seen.forgotten).toBe(1)
  })

  it('does not forget what was typed while the draft was on its way', async () => {
    const { seen, autosave, type, wait } = aWindow()
    type('a')
    const flushed = autosave.flush()
    type('ab')
    await expect(flushed).resolves.toBe(true)
    expect(seen.sent.map(({ markdown }) => markdown)).toEqual(['a', 'ab'])
    await wait(10_000)
    expect(seen.forgotten).toBe(1)
  })

  it('sends nothing when the change was taken back', async () => {
    const { seen, type, wait } = aWindow()
    type('a')
    type('sākums')
    await wait(5_000)
    expect(seen.sent).toEqual([])
    expect(seen.forgotten).toBe(1)
  })

  it.each(['offline', 'failed'] as const)('tries again later when %s', async (kind) => {
    const { seen, type, wait, state } = aWindow()
    seen.answers = [{ kind }, { kind }]
    type('a')
    await wait(1_500)
    expect(state()).toEqual({ phase: kind, savedAt: 't0', keptAt: 'now' })
    await wait(2_000)
    expect(seen.sent).toHaveLength(2)
    await wait(3_999)
    expect(seen.sent).toHaveLength(2)
    await wait(1)
    expect(state()).toEqual({ phase: 'saved', savedAt: 't3' })
    expect(seen.forgotten).toBe(1)
  })

  it('goes at once when the connection is back', async () => {
    const { seen, autosave, type, wait } = aWindow()
    seen.answers = [{ kind: 'offline' }]
    type('a')
    await wait(1_500)
    autosave.resume()
    await wait(0)
    expect(seen.sent).toHaveLength(2)
  })

  it.each(['signed-out', 'refused'] as const)('does not knock again when %s', async (kind) => {
    const { seen, autosave, type, wait, state } = aWindow()
    seen.answers = [{ kind }]
    type('a')
    await wait(1_500)
    type('ab')
    await wait(120_000)
    expect(seen.sent).toHaveLength(1)
    expect(seen.kept.at(-1)).toBe('ab')
    expect(state()?.phase).toBe(kind)
    autosave.resume()
    await wait(0)
    expect(seen.sent.at(-1)?.markdown).toBe('ab')
  })

  it('says so when a revision may not be saved yet', async () => {
    const { seen, autosave, type } = aWindow()
    seen.answers = [{ kind: 'offline' }]
    type('a')
    await expect(autosave.flush()).resolves.toBe(false)
  })

  it('hands over what it took the place of, unless it was its own', async () => {
    const { seen, autosave, type } = aWindow()
    const other = { title: 'T', markdown: 'otra loga teksts', savedAt: 't9' }
    seen.answers = [saved('t1', other), saved('t2', { ...other, markdown: 'a' })]
    type('a')
    await autosave.flush()
    type('ab')
    await autosave.flush()
    expect(seen.replaced).toEqual([other])
    expect(seen.sent.map(({ knownAt }) => knownAt)).toEqual(['t0', 't1'])
  })

  it('warns before the page closes only while neither server nor device has the text', async () => {
    const kept = aWindow()
    kept.type('a')
    expect(kept.autosave.isUnsafe).toBe(false)
    const unkept = aWindow({ keeps: false })
    expect(unkept.autosave.isUnsafe).toBe(false)
    unkept.type('a')
    expect(unkept.autosave.isUnsafe).toBe(true)
    await unkept.autosave.flush()
    expect(unkept.autosave.isUnsafe).toBe(false)
  })
})
