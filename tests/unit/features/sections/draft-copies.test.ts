import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import {
  dropAllCopies,
  dropOwnCopy,
  findCopies,
  keepCopy,
} from '#app/features/sections/components/draft/draft-copies.ts'

const place = { personId: 'p1', sectionId: 's1', baseRevisionId: 'r1', windowId: 'w1' }
const text = { title: 'T', markdown: 'teksts' }

beforeEach(() => {
  const kept: Record<string, string> = {}
  const methods = {
    getItem: (key: string) => kept[key] ?? null,
    setItem: (key: string, value: string) => {
      kept[key] = value
    },
    removeItem: (key: string) => void delete kept[key],
  }
  const storage = new Proxy(methods, { ownKeys: () => Object.keys(kept), getOwnPropertyDescriptor })
  vi.stubGlobal('localStorage', storage)
})
const getOwnPropertyDescriptor = () => ({ enumerable: true, configurable: true })
afterEach(() => vi.unstubAllGlobals())

describe('copies of a draft on the device', () => {
  it('are found by another window of the same person and section, newest first', () => {
    keepCopy(place, text, '2023-10-24T14:00:00Z')
    keepCopy({ ...place, windowId: 'w2', baseRevisionId: 'r0' }, text, '2023-10-24T14:05:00Z')
    keepCopy({ ...place, personId: 'p2' }, text, '2023-10-24T14:06:00Z')
    keepCopy({ ...place, sectionId: 's10' }, text, '2023-10-24T14:07:00Z')
    const found = findCopies({ ...place, windowId: 'w3' })
    expect(found.map(({ baseRevisionId }) => baseRevisionId)).toEqual(['r0', 'r1'])
    expect(found[1]).toMatchObject({ ...text, keptAt: '2023-10-24T14:00:00Z' })
    expect(findCopies(place).map(({ baseRevisionId }) => baseRevisionId)).toEqual(['r0'])
  })

  it('go one by one, or all when the draft is thrown away', () => {
    keepCopy(place, text, 'a')
    keepCopy({ ...place, windowId: 'w2' }, text, 'b')
    dropOwnCopy(place)
    expect(findCopies({ ...place, windowId: 'w3' })).toHaveLength(1)
    dropAllCopies(place)
    expect(findCopies({ ...place, windowId: 'w3' })).toEqual([])
  })

  it('that are broken are passed over', () => {
    localStorage.setItem('celvedis.draft.p1.s1.r1.w9', '{"title":1}')
    localStorage.setItem('celvedis.draft.p1.s1.r1.w8', 'nav')
    expect(findCopies(place)).toEqual([])
  })

  it('are admitted not to exist where the browser keeps nothing', () => {
    vi.stubGlobal('localStorage', undefined)
    expect(keepCopy(place, text, 'a')).toBe(false)
    expect(findCopies(place)).toEqual([])
    expect(() => dropOwnCopy(place)).not.toThrow()
  })
})
