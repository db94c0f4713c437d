/** What typing turns into: lists, headings, quotes as Latvian sets them. Backspace right after undoes it. */
import {
  InputRule,
  inputRules,
  textblockTypeInputRule,
  wrappingInputRule,
} from 'prosemirror-inputrules'
import type { Plugin } from 'prosemirror-state'
import { schema } from './schema.ts'

const { nodes } = schema

const blocks: readonly InputRule[] = [
  wrappingInputRule(/^\s*[-*•]\s$/, nodes.bullet_list!),
  // Only „1.”: a paragraph often begins with a date or an ordinal, „24. oktobrī”.
  wrappingInputRule(/^1([.)])\s$/, nodes.ordered_list!, (match) => ({ marker: match[1] })),
  wrappingInputRule(/^>\s$/, nodes.quote!),
  textblockTypeInputRule(/^(#{1,5})\s$/, nodes.heading!, (match) => ({
    level: Math.max(3, match[1]?.length ?? 3),
  })),
  textblockTypeInputRule(/^```$/, nodes.code_block!),
]

const task = new InputRule(/^\[([ xX]?)\]\s$/, (state, match, start, end) => {
  const $start = state.doc.resolve(start)
  const item = $start.node(-1)
  if (item?.type !== nodes.list_item || $start.index(-1) !== 0) return null
  return state.tr
    .delete(start, end)
    .setNodeMarkup($start.before(-1), null, { ...item.attrs, checked: /x/i.test(match[1] ?? '') })
})

const outsideCode = { inCodeMark: false } as const

const typography: readonly InputRule[] = [
  new InputRule(/(?:^|[\s\u00a0([{<„/—–-])(")$/, '„', outsideCode),
  new InputRule(/"$/, '”', outsideCode),
  new InputRule(/\d( %)$/, '\u00a0%', outsideCode),
  new InputRule(/(?<!-)--$/, '–', outsideCode),
  new InputRule(/–-$/, '—', outsideCode),
]

export const typingRules = (): Plugin => inputRules({ rules: [...blocks, task, ...typography] })
