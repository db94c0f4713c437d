import { describe, expect, it } from 'vitest'
import { readCell } from '#app/domain/indicators/cell.ts'
import { unitOf } from '#app/domain/indicators/series.ts'

describe('a printed value', () => {
  it.each([
    ['51 %', 51, 'exact'],
    ['53,15\u00a0%', 53.15, 'exact'],
    ['46,00%', 46, 'exact'],
    ['Vismaz 70%', 70, 'at-least'],
    ['vismaz 70 %', 70, 'at-least'],
    ['~10 %', 10, 'about'],
    ['aptuveni 4 %', 4, 'about'],
    ['329 182', 329_182, 'exact'],
    ['1\u00a0250\u202f000', 1_250_000, 'exact'],
    ['-', null, 'exact'],
    ['–', null, 'exact'],
    ['', null, 'exact'],
    ['5.0', 5, 'exact'],
    ['−3,5', -3.5, 'exact'],
    ['nav noteikts', null, 'exact'],
    ['2', 2, 'exact'],
  ])('%s', (text, number, bound) => {
    expect(readCell(text)).toEqual({ text: text.trim(), number, bound })
  })
})

describe('the unit', () => {
  it.each([
    [['51%', '54%'], 'percent'],
    [['1', '–', '2'], 'count'],
    [['jā', 'jā'], 'yes-no'],
    [['329 182 mājsaimniecības'], 'households'],
    [['augstāks par vidējo'], 'text'],
    [[], 'text'],
  ])('of %j is %s', (values, unit) => {
    expect(unitOf(values)).toBe(unit)
  })
})
