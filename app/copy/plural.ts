/** Latvian has three forms: „0 punktu, 1 punkts, 2 punkti, 11 punktu, 21 punkts”. */
const latvian = new Intl.PluralRules('lv')
const english = new Intl.PluralRules('en')

export function pluralLv(n: number, zero: string, one: string, other: string): string {
  const form = latvian.select(n)
  return `${n}\u00a0${form === 'zero' ? zero : form === 'one' ? one : other}`
}

export function pluralEn(n: number, one: string, other: string): string {
  return `${n}\u00a0${english.select(n) === 'one' ? one : other}`
}
