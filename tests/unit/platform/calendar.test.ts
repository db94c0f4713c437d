import { describe, expect, it } from 'vitest'
import {
  endOfRigaDay,
  plusDays,
  rigaDay,
  startOfRigaDay,
  workingDays,
} from '#app/platform/calendar.server.ts'

describe('days in Riga', () => {
  it.each([
    ['2023-10-30', '2023-10-30T21:59:59.000Z'],
    ['2023-07-03', '2023-07-03T20:59:59.000Z'],
    // The clock goes back that night: the day has 25 hours.
    ['2023-10-29', '2023-10-29T21:59:59.000Z'],
    ['2024-03-31', '2024-03-31T20:59:59.000Z'],
  ])('%s ends at %s', (day, instant) => {
    expect(endOfRigaDay(day)).toBe(instant)
    expect(rigaDay(instant)).toBe(day)
  })

  it('begin at midnight there', () => {
    expect(startOfRigaDay('2023-10-16')).toBe('2023-10-15T21:00:00.000Z')
    expect(rigaDay('2023-10-15T21:00:00.000Z')).toBe('2023-10-16')
    expect(rigaDay('2023-10-15T20:59:59.000Z')).toBe('2023-10-15')
  })

  it('are counted over months and leap years', () => {
    expect(plusDays('2024-02-28', 2)).toBe('2024-03-01')
    expect(plusDays('2023-12-31', 1)).toBe('2024-01-01')
  })
})

describe('working days', () => {
  it.each([
    ['2023-10-30', true],
    ['2023-10-28', false],
    ['2023-11-18', false],
    // The 18th was a Saturday: the Monday after it is free.
    ['2023-11-20', false],
    ['2023-05-04', false],
    ['2023-04-07', false],
    ['2023-05-14', false],
    ['2023-05-15', true],
  ])('%s: %s', async (day, working) => {
    expect((await workingDays()).isWorkingDay(day)).toBe(working)
  })

  it('pass over weekends and holidays', async () => {
    const { plusWorkingDays } = await workingDays()
    expect(plusWorkingDays('2023-10-30', 10)).toBe('2023-11-13')
    expect(plusWorkingDays('2023-11-10', 10)).toBe('2023-11-27')
  })
})
