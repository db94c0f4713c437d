/** „0 punktu, 1 punkts, 2 punkti, 11 punkti, 21 punkts”: the genitive is for nothing at all. */
const latvian = new Intl.PluralRules('lv')
const english = new Intl.PluralRules('en')

export function pluralLv(n: number, zero: string, one: string, other: string): string {
  const form = n === 0 ? zero : latvian.select(n) === 'one' ? one : other
  return `${n}\u00a0${form}`
}

export function pluralEn(n: number, one: string, other: string): string {
  return `${n}\u00a0${english.select(n) === 'one' ? one : other}`
}
