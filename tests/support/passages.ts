/**
 * Documents of sentences that keep their identity while they are edited, with look-alikes and boilerplate:
 * the truth against which anchors are measured.
 */
import { pick, type Random, seeded, sentence } from './documents.ts'

export interface Passage {
  readonly id: number
  readonly text: string
}
export type Passages = readonly (readonly Passage[])[]

const boilerplate = [
  'Dati tiks precizēti pārskatīšanas gaitā.',
  'Pasākums tiks īstenots esošā finansējuma ietvaros.',
  'Daudzvalstu projekti nav identificēti.',
  'Mērķis ir 70 % līdz 2030. gadam.',
  'Atbildīgā iestāde ziņo reizi gadā.',
]

let ids = 0

function passage(random: Random): Passage {
  const text = random() < 0.35 ? pick(random, boilerplate) : sentence(random)
  return { id: ids++, text }
}

/** Without one sentence of its own a paragraph of boilerplate cannot be told from another one by anybody. */
function unique(random: Random): Passage {
  return { id: ids++, text: sentence(random, 10) }
}

/** A paragraph again, word for word or with a word changed here and there. */
function twinOf(random: Random, other: Passage): Passage {
  const words = other.text.split(' ')
  if (random() < 0.5) words[Math.floor(random() * (words.length - 1))] = 'citādi'
  return { id: ids++, text: words.join(' ') }
}

export function makePassages(seed: number, paragraphs: number): Passages {
  const random = seeded(seed)
  const out: Passage[][] = []
  for (let at = 0; at < paragraphs; at++) {
    const twin = at > 1 && random() < 0.25
    const source = twin ? pick(random, out) : undefined
    const count = 1 + Math.floor(random() * 4)
    if (source) out.push(source.map((other) => twinOf(random, other)))
    else out.push([unique(random), ...Array.from({ length: count }, () => passage(random))])
  }
  return out
}

export function editPassages(doc: Passages, seed: number, edits: number): Passages {
  const random = seeded(seed)
  const out = doc.map((paragraph) => [...paragraph])
  for (let n = 0; n < edits; n++) editOnce(random, out)
  return out.filter((paragraph) => paragraph.length > 0)
}

function editOnce(random: Random, out: Passage[][]): void {
  const at = Math.floor(random() * out.length)
  const paragraph = out[at]
  if (!paragraph) return
  const place = Math.floor(random() * paragraph.length)
  const dice = random()
  if (dice < 0.2) paragraph.splice(place, 1)
  else if (dice < 0.45) {
    const old = paragraph[place]
    if (old) paragraph[place] = { ...old, text: editedWord(random, old.text) }
  } else if (dice < 0.6) {
    paragraph.splice(place, 0, unique(random))
  } else if (dice < 0.7) out.splice(at, 1)
  else if (dice < 0.8) out.splice(Math.floor(random() * out.length), 0, ...out.splice(at, 1))
  else if (dice < 0.88) out.splice(at, 0, [unique(random), passage(random)])
  else if (dice < 0.94 && paragraph.length > 1)
    out.splice(at, 1, paragraph.slice(0, place), paragraph.slice(place))
  else if (out[at + 1]) out.splice(at, 2, [...paragraph, ...out[at + 1]!])
}

function editedWord(random: Random, text: string): string {
  const words = text.split(' ')
  const at = Math.floor(random() * (words.length - 1))
  words[at] = pick(random, ['mainīts', 'labots', '42', 'nevis'])
  return words.join(' ')
}

export function markdownOf(doc: Passages): string {
  return doc
    .filter((paragraph) => paragraph.length > 0)
    .map((paragraph) => paragraph.map(({ text }) => text).join(' '))
    .join('\n\n')
}

/** Paragraph and offsets of a sentence; undefined when it is gone. */
export function placeOfPassage(doc: Passages, id: number) {
  const paragraphs = doc.filter((paragraph) => paragraph.length > 0)
  for (const [block, paragraph] of paragraphs.entries()) {
    let start = 0
    for (const { id: own, text } of paragraph) {
      if (own === id) return { block, start, end: start + text.length }
      start += text.length + 1
    }
  }
  return undefined
}
