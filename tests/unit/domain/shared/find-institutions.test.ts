import { describe, expect, it } from 'vitest'
import { findInstitutions } from '#app/domain/shared/find-institutions.ts'
import { INSTITUTIONS } from '#app/domain/shared/institutions.ts'

const named = (text: string) => findInstitutions(text).map(({ institution }) => institution.short)

describe('institutions in running text', () => {
  it.each([
    ['Ekonomikas ministriju par atbildīgo un Izglītības un zinātnes ministrijai', ['EM', 'IZM']],
    ['Vides aizsardzības un reģionālās attīstības ministrijas', ['VARAM']],
    ['EM, IZM, SM VM un AiM.', ['EM', 'IZM', 'SM', 'VM', 'AiM']],
    ['Latvijas Pašvaldību savienības atsauksme', ['LPS']],
    ['asociācijas biedrs SIA “TET”, arī SIA "Tet"', ['TET', 'TET']],
    ['Biedrības “Rīgas aktīvo senioru alianse” atsauksme', ['RASA']],
    ['LU MII un LU CFI, tad LU', ['LU MII', 'LU CFI', 'LU']],
    ['SMS un EMISIJA', []],
  ])('%s', (text, short) => expect(named(text)).toEqual(short))

  it('have offsets of the name as it stands', () => {
    const text = 'Pēc Satiksmes ministrijas ziņām'
    const [found] = findInstitutions(text)
    expect(text.slice(found?.start, found?.end)).toBe('Satiksmes ministrijas')
  })

  it('are registered once', () => {
    const shorts = INSTITUTIONS.map(({ short }) => short)
    expect(new Set(shorts).size).toBe(shorts.length)
  })
})
