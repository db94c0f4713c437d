/**
 * Reads the feedback section into items: who, what kind, what about, and what the document answers.
 * Nothing is taken for an answer that is not printed as one; paragraphs about something else stay text.
 */
import { findInstitutions, type NamedInstitution } from '#app/domain/shared/find-institutions.ts'
import { withoutMarks } from './marks.ts'
import type { Feedback, FeedbackKind, Problem } from './result.ts'
import type { Paragraph } from './segment.ts'
import { sentences } from './sentences.ts'

export interface FeedbackReading {
  readonly items: readonly Feedback[]
  /** The section says that there was none. */
  readonly none: boolean
  readonly problems: readonly Problem[]
}

interface OpenItem {
  readonly from: readonly string[]
  readonly memberOf: readonly string[]
  readonly kind: FeedbackKind
  readonly line: number
  readonly texts: string[]
  readonly answers: string[]
  readonly unknown: boolean
}

const SPEAKS = /atsauksm|aicinā|aicinot|saskaņot|priekšlikum|norādīj|ierosin|iebil/iu
const NONE = /atsauksm\p{L}*\s+nav\s+saņemt/u
const ANSWER_PARAGRAPH = /^Atbild(?:ot|e|i)\b/u
const ANSWER_SENTENCE =
  /^(?:Pēc \p{L}+ saņemšanas|Ceļved\p{L}+ (?:Latvijai )?(?:tika|ir|tiks) (?:papildināt|precizēt|mainīt)|Š(?:ī|īs|ie|is) \p{L}+ (?:precīzāk |sīkāk )?aprakstīt|Atbild)/u
/** „… ir ņemta vērā X atsauksme, ar kuru …": the main clause answers, the rest tells what was asked. */
const TAKEN_INTO_ACCOUNT =
  /^(.*?ņemt(?:a|as|i|s) vērā.*?(?:atsauksm|priekšlikum)\p{L}*[^,]*?),?\s+(?=(?:ar kur|kas|ko|kur)\p{L}*\s)(.*)$/u
const CHANGED = /(ceļved\p{L}+ (?:Latvijai )?veikt\p{L}* .*|ņemt\p{L}+ vērā izteikt.*)$/iu
const GROUPS: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['nozares pārstāvji', /nozares pārstāvj/u],
  ['sociālie partneri', /sociāl\p{L}+ partner/u],
  ['iedzīvotāji', /atsauksm\p{L}* no iedzīvotāj/u],
]
const UNKNOWN_NAME = /(?:biedrīb|nodibinājum|asociācij|SIA|AS|VAS)\p{L}*\s[“„"]([^”“"]+)[”“"]/iu

export function readFeedback(paragraphs: readonly Paragraph[]): FeedbackReading {
  const items: OpenItem[] = []
  const aside: Paragraph[] = []
  let none = false
  for (const paragraph of paragraphs) {
    const text = withoutMarks(paragraph.text)
    const current = items.at(-1)
    const opened = openItem(text, paragraph.lines[0]?.no ?? 0)
    if (NONE.test(text)) none = true
    else if (current && ANSWER_PARAGRAPH.test(text)) current.answers.push(text)
    else if (opened && opened.from.join() !== current?.from.join()) items.push(opened)
    else if (current && quoteIsOpen(current)) current.texts.push(text)
    else if (opened) items.push(opened)
    else aside.push(paragraph)
  }
  const feedback = items.map(closeItem)
  const problems = [
    ...items.flatMap(unknownSender),
    ...feedback.flatMap(unanswered),
    ...aside.map(asideProblem),
  ]
  return { items: feedback, none, problems }
}

function openItem(text: string, line: number): OpenItem | undefined {
  const opening = sentences(text)[0] ?? ''
  if (!SPEAKS.test(text)) return undefined
  const { from, memberOf, unknown } = sendersOf(opening)
  if (from.length === 0) return undefined
  return { from, memberOf, unknown, kind: kindOf(opening), line, texts: [text], answers: [] }
}

/** Ministries wrote the document; whoever else the opening sentence names sent the feedback. */
function sendersOf(opening: string): Pick<OpenItem, 'from' | 'memberOf' | 'unknown'> {
  const outside = findInstitutions(opening).filter(({ institution }) => {
    return institution.kind !== 'ministry' && institution.short !== 'MK'
  })
  const members = outside.filter((named) => isMembership(opening, named))
  const senders = outside.filter((named) => !members.includes(named))
  const from = unique(senders.map(({ institution }) => institution.short))
  const memberOf = unique(members.map(({ institution }) => institution.short))
  if (from.length > 0) return { from, memberOf, unknown: false }
  const group = GROUPS.find(([, pattern]) => pattern.test(opening))?.[0]
  if (group) return { from: [group], memberOf, unknown: false }
  const name = UNKNOWN_NAME.exec(opening)?.[1]
  return name
    ? { from: [name], memberOf, unknown: true }
    : { from: memberOf, memberOf: [], unknown: false }
}

/** „LIKTA biedrs SIA „Tet"": the association is named for its member. */
function isMembership(text: string, { end }: NamedInstitution): boolean {
  return /^(?:\s+\p{L}+)?\s+biedr(?:s|e|es|a|i|u|iem)(?!\p{L})/u.test(text.slice(end))
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names)]
}

function kindOf(opening: string): FeedbackKind {
  if (/tikšan|sanāksm|sarunā/iu.test(opening)) return 'meeting'
  return /saskaņot\p{L}*\s+ar\s/u.test(opening) ? 'agreement' : 'comment'
}

function quoteIsOpen({ texts }: OpenItem): boolean {
  const text = texts.join(' ')
  const opening = text.match(/[“„]/gu)?.length ?? 0
  const closing = text.match(/”/gu)?.length ?? 0
  return opening > closing
}

function closeItem({ from, memberOf, kind, line, texts, answers }: OpenItem): Feedback {
  const text = texts.join('\n\n')
  if (kind === 'agreement') return { from, memberOf, kind, about: text, answer: null, line }
  const { about, answer } = splitAnswer(text)
  const all = [...(answer ? [answer] : []), ...answers]
  return { from, memberOf, kind, about, answer: all.length > 0 ? all.join(' ') : null, line }
}

/** From the first sentence that answers, everything is the answer; before it, a main clause may be. */
function splitAnswer(text: string): { about: string; answer: string | null } {
  const all = sentences(text)
  const at = all.findIndex((sentence, index) => index > 0 && ANSWER_SENTENCE.test(sentence))
  const asked = (at < 0 ? all : all.slice(0, at)).join(' ')
  const answered = at < 0 ? '' : all.slice(at).join(' ')
  const clause = TAKEN_INTO_ACCOUNT.exec(asked)
  if (clause) return { about: clause[2] ?? asked, answer: `${clause[1]}. ${answered}`.trim() }
  const changed = CHANGED.exec(asked)?.[0]
  if (changed) return { about: asked, answer: `${changed} ${answered}`.trim() }
  return { about: asked, answer: answered === '' ? null : answered }
}

function unknownSender({ unknown, line, from }: OpenItem): Problem[] {
  return unknown ? [{ line, key: 'feedback.unknown-institution', detail: from.join(', ') }] : []
}

function unanswered({ kind, answer, line, from }: Feedback): Problem[] {
  return kind !== 'agreement' && answer === null
    ? [{ line, key: 'feedback.no-answer', detail: from.join(', ') }]
    : []
}

function asideProblem({ lines, text }: Paragraph): Problem {
  return { line: lines[0]?.no ?? 0, key: 'feedback.not-an-item', detail: text.slice(0, 60) }
}
