import { describe, expect, it } from 'vitest'
import {
  itemStates,
  type StatementChannel,
  statementChannels,
  statementStates,
} from '#app/domain/consultation/terms.ts'
import { isPublicAnswer, isPublicItem, publicName } from '#app/domain/consultation/visibility.ts'
import { chapterStates } from '#app/domain/workflow/states.ts'

const shown = {
  channel: 'web',
  statementState: 'confirmed',
  itemState: 'confirmed',
  publishedAt: '2023-10-20T08:00:00.000Z',
  chapterState: 'feedback',
} as const

describe('an item', () => {
  it('shows when it is confirmed, published and its chapter is open to the public', () => {
    expect(isPublicItem(shown)).toBe(true)
    expect(isPublicItem({ ...shown, publishedAt: null })).toBe(false)
  })

  it.each(statementStates)('of a statement that is %s', (statementState) => {
    expect(isPublicItem({ ...shown, statementState })).toBe(statementState === 'confirmed')
  })

  it.each(itemStates)('that is %s', (itemState) => {
    expect(isPublicItem({ ...shown, itemState })).toBe(itemState === 'confirmed')
  })

  it.each(chapterStates)('of a chapter in %s', (chapterState) => {
    const open = chapterState === 'feedback' || chapterState === 'approved'
    expect(isPublicItem({ ...shown, chapterState })).toBe(open)
  })

  it.each<StatementChannel>(statementChannels)('that came by %s', (channel) => {
    expect(isPublicItem({ ...shown, channel })).toBe(channel !== 'sign-off')
  })
})

it('shows released answers alone', () => {
  expect((['draft', 'released', 'superseded'] as const).filter(isPublicAnswer)).toEqual([
    'released',
  ])
})

it.each([
  [{ name: 'Anna Ozola', namePublic: true, erased: false }, 'Anna Ozola'],
  [{ name: 'Anna Ozola', namePublic: false, erased: false }, undefined],
  [{ name: 'Anna Ozola', namePublic: true, erased: true }, undefined],
  [{ name: null, namePublic: true, erased: false }, undefined],
])('names %j as %s', (submitter, name) => {
  expect(publicName(submitter)).toBe(name)
})
