/** The words by which a budget text says what money is for: its origin, its programme, and whether it is given. */
import type { BudgetOrigin, BudgetStatus } from './result.ts'

export interface MoneySource {
  readonly origin: BudgetOrigin
  readonly programme: string | null
}

const PERIOD = '(?:\\s+\\d{4}\\.?\\s?[-–]\\s?\\d{4}\\.?)?'
const EU_PROGRAMMES: readonly RegExp[] = [
  new RegExp(`\\bERAF${PERIOD}`, 'u'),
  new RegExp(`\\bESF(?: Plus)?${PERIOD}`, 'u'),
  /\bANM\b/u,
  /\bDEP\b/u,
  /\bEU4Health\b/u,
  /\bEISI\b/u,
]
const COHESION = /\bES [Kk]ohēzijas politikas programm/u
const COHESION_CODE = /\b\d(?:\.\d){3}(?=\.?\s?(?:pasākum|["“]))/gu
const CONNECTING_EUROPE = /\bEiropas infrastruktūras savienošanas instrument/u
const HEALTH = /\bES Veselības programm/u

/** Where money comes from, by the words next to it; nothing when they do not say. */
export function moneySource(text: string): MoneySource | null {
  const programme = programmeIn(text)
  if (programme) return { origin: 'eu', programme }
  if (/no ES (?:\p{L}+ )?avot/u.test(text)) return { origin: 'eu', programme: null }
  if (/\bEK finansējum/u.test(text)) return { origin: 'eu', programme: 'EK' }
  if (/valsts budžet|valsts avot|nacionāl/iu.test(text))
    return { origin: 'national', programme: null }
  if (/[Pp]rivāt/u.test(text)) return { origin: 'private', programme: null }
  if (/[Kk]op(?:ā|ēj|sum)|[Pp]ublisk/u.test(text)) return { origin: 'total', programme: null }
  return null
}

function programmeIn(text: string): string | null {
  if (COHESION.test(text)) {
    const code = [...text.matchAll(COHESION_CODE)].at(-1)?.[0]
    return code ? `ES KP ${code}` : 'ES KP'
  }
  if (CONNECTING_EUROPE.test(text)) return 'EISI'
  if (HEALTH.test(text)) return 'EU4Health'
  for (const pattern of EU_PROGRAMMES) {
    const match = pattern.exec(text)?.[0]
    if (match) return match.replace(/\s+/g, ' ')
  }
  return null
}

const STATUSES: readonly (readonly [BudgetStatus, RegExp])[] = [
  ['unknown', /nav zinām|nav iespējams noteikt/u],
  ['to-be-set', /tiks\s+(?:vēl\s+)?noteikt|(?:vēl\s+)?nav noteikt|tiks precizēt/u],
  ['none', /nav\s+(?:pie[sš][kķ]irt|plānot|ieplānot|attiecinām)|netiek plānot/iu],
  ['allocated', /(?<!nav )[Pp]ie[sš][kķ]ir(?:t|ts|ta|tas|tais)(?!\p{L})/u],
  ['planned', /[Pp]lānot|[Pp]aredz(?:ēt|am)|indikatīv/u],
]

export function moneyStatus(text: string): BudgetStatus | null {
  return STATUSES.find(([, pattern]) => pattern.test(text))?.[0] ?? null
}

/** Money the text calls needed. */
export function isNeeded(text: string): boolean {
  return /[Nn]epieciešam(?:s|ais)\s+(?:palielināt|\d)|[Nn]epieciešams papildu/u.test(text)
}

/** A ceiling for one recipient is no part of the budget. */
export function isCeiling(text: string): boolean {
  return /ne vairāk kā\s*$|maksimāl\p{L}+ pieejam\p{L}+ atbalst/u.test(text)
}
