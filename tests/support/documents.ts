/**
 * Makes documents like the ones the product is for, and edits them in known ways. Seeded: the same seed gives
 * the same document. The sentences are put together from a word list and mean nothing.
 */

export type Random = () => number

/** Mulberry32. */
export function seeded(seed: number): Random {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

export function pick<T>(random: Random, items: readonly T[]): T {
  return items[Math.floor(random() * items.length)]!
}

const nouns =
  'ministrija iestāde pašvaldība uzņēmums skola sistēma platforma pakalpojums tīkls projekts programma mērķis rādītājs prasme dati centrs fonds plāns stratēģija pasākums atbalsts ieguldījums joma nozare iedzīvotājs speciālists infrastruktūra drošība piekļuve izglītība pārvalde attīstība ieviešana apmācība konkurss sadarbība partneris ceļvedis nodaļa rezultāts risks posms modelis reģions birojs reģistrs darbinieks pētniecība'
const verbs =
  'nodrošina izstrādā ievieš turpina uzsāk pabeidz plāno vērtē saskaņo apstiprina finansē veicina uzlabo paplašina nostiprina uztur pārrauga izmanto apgūst sasniedz prognozē nosaka veido attīsta'
const adjectives =
  'digitāls jauns vienots nacionāls publisks drošs pieejams nozīmīgs reģionāls starptautisks kopīgs ilgtspējīgs moderns pilns atvērts augsts zems mērķtiecīgs praktisks'
const small =
  'un ar no uz par kā arī ir tiks lai pie pēc kas kur gan līdz bez pret starp tostarp savukārt turklāt tādējādi'
const stems =
  'balst celt dart grie kal lauk mēr nes plūs raks saim teic vērt zin āber ēvel īsten ūden šķel ņem ģen ķer ļaut žog'
const endings =
  'ojums ošana ība ums ējs ētājs isks īgs ināt ēt ošs amais ējumi ošanai ībai umiem ējiem ētāji iskā īgās ināja'

const wordsOf = (list: string) => list.split(' ')
const [nounList, verbList, adjectiveList, smallList, stemList, endingList] = [
  nouns,
  verbs,
  adjectives,
  small,
  stems,
  endings,
].map(wordsOf) as [string[], string[], string[], string[], string[], string[]]

export function word(random: Random): string {
  const dice = random()
  if (dice < 0.3) return pick(random, nounList)
  if (dice < 0.42) return pick(random, verbList)
  if (dice < 0.54) return pick(random, adjectiveList)
  if (dice < 0.72) return pick(random, smallList)
  return pick(random, stemList) + pick(random, endingList)
}

const integer = (random: Random, low: number, high: number) =>
  low + Math.floor(random() * (high - low + 1))

/** A number the way the documents write it, always in new digits. */
export function figure(random: Random): string {
  const blank = pick(random, [' ', '\u00a0'])
  const tenth = `${integer(random, 1, 99)},${integer(random, 0, 99)}`
  return pick(random, [
    () => `${tenth}${blank}%`,
    () =>
      `${integer(random, 1, 9)}${blank}${integer(random, 100, 999)}${blank}${integer(random, 100, 999)}`,
    () => `${tenth}${blank}milj. euro`,
    () => `${integer(random, 2020, 2030)}. gadā`,
    () => `${integer(random, 10, 28)}.${integer(random, 10, 12)}.${integer(random, 2021, 2029)}.`,
    () => `Nr. ${integer(random, 1, 400)}`,
    () => `${integer(random, 2014, 2021)}.–${integer(random, 2022, 2030)}. gads`,
    () => `${integer(random, 2, 950)}`,
  ])()
}

export function sentence(random: Random, length = integer(random, 6, 18)): string {
  const words = Array.from({ length }, (_, at) =>
    at > 1 && random() < 0.06 ? figure(random) : word(random),
  )
  if (length > 9 && random() < 0.5) words[4] += ','
  if (random() < 0.06) words[2] = `„${words[2]}”`
  const text = words.join(' ')
  return `${text[0]!.toUpperCase()}${text.slice(1)}${text.endsWith('.') ? '' : '.'}`
}

export function paragraph(random: Random): string {
  return Array.from({ length: integer(random, 1, 5) }, () => sentence(random)).join(' ')
}

function decorated(random: Random, text: string, notes: string[]): string {
  const words = text.split(' ')
  const at = integer(random, 1, Math.max(1, words.length - 2))
  const chosen = words[at] ?? 'vārds'
  const dice = random()
  if (dice < 0.2) words[at] = `**${chosen.replace(/[.,„”]/g, '')}**`
  else if (dice < 0.3) words[at] = `*${chosen.replace(/[.,„”]/g, '')}*`
  else if (dice < 0.4) words[at] = `[${chosen.replace(/[.,„”]/g, '')}](https://example.lv/${at})`
  else if (dice < 0.65) {
    const label = `n${notes.length + 1}`
    notes.push(`[^${label}]: ${sentence(random)}`)
    words[at] = `${chosen}[^${label}]`
  }
  return words.join(' ')
}

function list(random: Random, depth = 0): string {
  const ordered = random() < 0.3
  const lines = Array.from({ length: integer(random, 2, 6) }, (_, at) => {
    const marker = ordered ? `${at + 1}.` : '-'
    const own = `${marker} ${sentence(random, integer(random, 3, 10))}`
    if (depth > 1 || random() > 0.15) return own
    return `${own}\n${indented(list(random, depth + 1), marker.length + 1)}`
  })
  return lines.join('\n')
}

function indented(text: string, by: number): string {
  return text
    .split('\n')
    .map((line) => ' '.repeat(by) + line)
    .join('\n')
}

function table(random: Random): string {
  const width = integer(random, 2, 5)
  const row = (cell: (column: number) => string) =>
    `| ${Array.from({ length: width }, (_, column) => cell(column)).join(' | ')} |`
  const head = row(() => word(random))
  const dashes = row((column) => (column === 0 ? '---' : pick(random, ['---', '--:', ':-:'])))
  const rows = Array.from({ length: integer(random, 2, 6) }, () =>
    row((column) => (column === 0 ? `${word(random)} ${word(random)}` : figure(random))),
  )
  return [head, dashes, ...rows].join('\n')
}

/** Top-level blocks of Markdown in normal form (footnotes last) of about `size` characters. */
export function documentBlocks(random: Random, size: number): string[] {
  const blocks: string[] = []
  const notes: string[] = []
  let length = 0
  while (length < size) {
    const block = oneBlock(random, blocks, notes)
    blocks.push(block)
    length += block.length + 2
  }
  return [...blocks, ...notes]
}

let headings = 0

function oneBlock(random: Random, blocks: readonly string[], notes: string[]): string {
  const last = blocks.at(-1) ?? ''
  const afterList = /^(?:- |\d)/.test(last)
  const dice = random()
  if (blocks.length === 0 || dice < 0.06) {
    headings++
    return `${'#'.repeat(integer(random, 1, 4))} ${integer(random, 1, 17)}.${headings % 9}. ${sentence(random, 4).slice(0, -1)}`
  }
  if (dice < 0.12 && !afterList) return list(random)
  if (dice < 0.15) return table(random)
  if (dice < 0.17) return `> ${sentence(random)}`
  if (dice < 0.18) return `{{measure:m-${integer(random, 1, 60)}}}`
  return dice < 0.45 ? decorated(random, paragraph(random), notes) : paragraph(random)
}

export function documentOf(seed: number, size: number): string {
  headings = 0
  return `${documentBlocks(seeded(seed), size).join('\n\n')}\n`
}

export interface Edits {
  readonly words: number
  readonly numbers: number
  readonly moved: number
  readonly deleted: number
  readonly inserted: number
}

export const issueEdits: Edits = { words: 300, numbers: 40, moved: 20, deleted: 20, inserted: 20 }

export interface Edited {
  readonly markdown: string
  /** Words on both sides that really changed. */
  readonly changedWords: number
  readonly moved: readonly string[]
}

const isProse = (block: string) => /^[\p{L}„]/u.test(block) && block.length > 60
const countWords = (text: string) =>
  text.split(/\s+/).filter((part) => /[\p{L}\p{N}]/u.test(part)).length

/** Edits top-level paragraphs of a text in normal form; every edit hits a paragraph of its own kind of luck. */
export function editDocument(markdown: string, seed: number, edits: Edits = issueEdits): Edited {
  const random = seeded(seed)
  const blocks: (string | undefined)[] = markdown.trimEnd().split('\n\n')
  const prose = blocks.flatMap((block, at) => (block !== undefined && isProse(block) ? [at] : []))
  const free = shuffled(random, prose)
  const take = (count: number) => free.splice(0, Math.min(count, free.length))
  const moving = take(edits.moved)
  const deleting = take(edits.deleted)
  let changedWords = 0
  for (let n = 0; n < edits.words && free.length > 0; n++)
    changedWords += changeWord(random, blocks, pick(random, free))
  let numbers = 0
  for (const at of shuffled(random, free)) {
    if (numbers === edits.numbers) break
    if (changeNumber(random, blocks, at)) numbers++
  }
  changedWords += 2 * numbers
  for (const at of deleting) {
    changedWords += countWords(blocks[at]!)
    blocks[at] = undefined
  }
  const moved = moving.map((at) => blocks[at]!)
  for (const at of moving) blocks[at] = undefined
  const out = blocks.filter((block) => block !== undefined)
  const body = out.findIndex((block) => block.startsWith('[^'))
  const end = body < 0 ? out.length : body
  for (const [n, block] of moved.entries()) out.splice(farFrom(random, moving[n]!, end), 0, block)
  for (let n = 0; n < edits.inserted; n++) {
    const fresh = paragraph(random)
    changedWords += countWords(fresh)
    out.splice(integer(random, 1, Math.max(1, end - 1)), 0, fresh)
  }
  return { markdown: `${out.join('\n\n')}\n`, changedWords, moved }
}

/** So far away that nobody could call it the move of a neighbour. */
function farFrom(random: Random, from: number, end: number): number {
  for (let tries = 0; tries < 50; tries++) {
    const to = integer(random, 1, Math.max(1, end - 1))
    if (Math.abs(to - from) > 30) return to
  }
  return from > end / 2 ? 1 : Math.max(1, end - 1)
}

function changeWord(random: Random, blocks: (string | undefined)[], at: number): number {
  const words = blocks[at]!.split(' ')
  const candidates = words.flatMap((text, index) => (/^\p{Ll}{3,}$/u.test(text) ? [index] : []))
  if (candidates.length === 0) return 0
  const index = pick(random, candidates)
  words[index] = `${pick(random, stemList)}${pick(random, endingList)}x`
  blocks[at] = words.join(' ')
  return 2
}

function changeNumber(random: Random, blocks: (string | undefined)[], at: number): boolean {
  const block = blocks[at]!
  const found = [...block.matchAll(/(?<![\d^n/])\d{1,3}(?:,\d+)?(?=[ \u00a0](?:%|milj))/g)]
  if (found.length === 0) return false
  const { index, 0: old } = pick(random, found)
  const next = `${integer(random, 100, 999)},${integer(random, 1, 9)}`
  blocks[at] = block.slice(0, index) + next + block.slice(index + old.length)
  return true
}

export function shuffled<T>(random: Random, items: readonly T[]): T[] {
  const out = [...items]
  for (let at = out.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1))
    ;[out[at], out[other]] = [out[other]!, out[at]!]
  }
  return out
}
