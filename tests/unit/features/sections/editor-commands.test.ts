import { history } from 'prosemirror-history'
import { type Command, EditorState, TextSelection } from 'prosemirror-state'
import { tableEditing } from 'prosemirror-tables'
import { describe, expect, it } from 'vitest'
import { readText } from '#app/domain/text/index.ts'
import { readAddress } from '#app/features/sections/components/editor/address.ts'
import {
  commands,
  insertObject,
  setLink,
  styleCommand,
} from '#app/features/sections/components/editor/commands.ts'
import { documentOf } from '#app/features/sections/components/editor/document-of.ts'
import { deleteFootnote, footnotes } from '#app/features/sections/components/editor/footnotes.ts'
import { nextCell } from '#app/features/sections/components/editor/table-commands.ts'
import { markdownOf } from '#app/features/sections/components/editor/text-of.ts'
import { tidy, withLastLine } from '#app/features/sections/components/editor/tidy.ts'
import { toolStateOf } from '#app/features/sections/components/editor/tool-state.ts'

const plugins = [history(), tableEditing(), footnotes(new Map()), tidy()]

/** An editor on the text, with `from` selected. */
function on(markdown: string, from: string, to = from): EditorState {
  const doc = withLastLine(documentOf(readText(markdown)))
  const state = EditorState.create({ doc, plugins })
  return select(state, from, to)
}

function select(state: EditorState, from: string, to = from): EditorState {
  const start = placeOf(state, from)
  const end = placeOf(state, to) + to.length
  return state.apply(state.tr.setSelection(TextSelection.create(state.doc, start, end)))
}

function placeOf({ doc }: EditorState, words: string): number {
  let found = -1
  doc.descendants((node, pos) => {
    const at = node.isText ? (node.text?.indexOf(words) ?? -1) : -1
    if (found < 0 && at >= 0) found = pos + at
  })
  if (found < 0) throw new Error(`no „${words}” in the text`)
  return found
}

function run(state: EditorState, ...all: readonly Command[]): EditorState {
  return all.reduce((before, command) => {
    let after = before
    command(before, (transaction) => {
      after = before.apply(transaction)
    })
    return after
  }, state)
}

const type =
  (text: string): Command =>
  (state, dispatch) => {
    dispatch?.(state.tr.insertText(text))
    return true
  }

const table = '| A | B |\n| --- | --: |\n| c | d |\n'

describe('tools of the editor', () => {
  it.each<[string, string, string, Command, string]>([
    ['bold', 'viens divi\n', 'divi', commands.bold, 'viens **divi**\n'],
    ['not bold', 'viens **divi**\n', 'divi', commands.bold, 'viens divi\n'],
    ['a list', 'viens\n', 'viens', commands.bullets, '- viens\n'],
    ['no list', '- viens\n', 'viens', commands.bullets, 'viens\n'],
    ['another list', '- a\n- b\n', 'b', commands.numbers, '1. a\n2. b\n'],
    ['a quotation', 'viens\n', 'viens', commands.quote, '> viens\n'],
    ['no quotation', '> viens\n', 'viens', commands.quote, 'viens\n'],
    ['a heading', 'viens\n', 'viens', styleCommand('heading-4'), '#### viens\n'],
    ['a paragraph', '### viens\n', 'viens', styleCommand('text'), 'viens\n'],
    ['no heading in a list', '- viens\n', 'viens', styleCommand('heading-3'), '- viens\n'],
    ['a link', 'a b\n', 'b', setLink('https://lv.lv'), 'a [b](https://lv.lv)\n'],
    ['no link', 'a [b c](https://lv.lv)\n', 'c', setLink(undefined), 'a b c\n'],
    ['a record', 'a\n\nb\n', 'a', insertObject('series:g-1'), 'a\n\n{{series:g-1}}\n\nb\n'],
    ['no unknown record', 'a\n', 'a', insertObject('cits:x'), 'a\n'],
  ])('make %s', (_, before, words, command, after) => {
    expect(markdownOf(run(on(before, words), command).doc)).toBe(after)
  })

  it('keep the title of a link whose address changes', () => {
    const before = '[a b](https://lv.lv "Latvija")\n'
    const after = run(on(before, 'b'), setLink('https://em.gov.lv'))
    expect(markdownOf(after.doc)).toBe('[a b](https://em.gov.lv "Latvija")\n')
  })

  it('tell what is on and what can be done', () => {
    const state = toolStateOf(on(table, 'd'))
    expect(state.inTable).toBe(true)
    expect([...state.on]).toEqual(['align-right'])
    expect(state.possible.has('row-below')).toBe(true)
    expect(state.possible.has('table')).toBe(false)
    expect(toolStateOf(on('### a\n', 'a')).style).toBe('heading-3')
    expect(toolStateOf(on('- **a**\n', 'a')).on).toEqual(new Set(['bold', 'bullets']))
    expect(toolStateOf(on('a\n\n{{series:g}}\n', 'a')).objects).toEqual(new Set(['series:g']))
  })
})

describe('tables', () => {
  it.each<[string, Command, string]>([
    [
      'a row above the header',
      commands['row-above'],
      '|  |  |\n| --- | --: |\n| A | B |\n| c | d |\n',
    ],
    ['a row below', commands['row-below'], '| A | B |\n| --- | --: |\n|  |  |\n| c | d |\n'],
    [
      'a column after',
      commands['column-after'],
      '| A |  | B |\n| --- | --- | --: |\n| c |  | d |\n',
    ],
    ['no header row', commands['delete-row'], '| c | d |\n| --- | --: |\n'],
    ['no column', commands['delete-column'], '| B |\n| --: |\n| d |\n'],
    ['an aligned column', commands['align-center'], '| A | B |\n| :-: | --: |\n| c | d |\n'],
    ['nothing', commands['delete-table'], ''],
  ])('get %s', (_, command, after) => {
    expect(markdownOf(run(on(table, 'A'), command).doc)).toBe(after)
  })

  it('grow by a row when somebody goes on after the last cell', () => {
    const after = run(on(table, 'd'), nextCell, type('e'), nextCell, type('f'))
    expect(markdownOf(after.doc)).toBe(`${table}| e | f |\n`)
  })

  it('begin with a header and lead into it', () => {
    const after = run(on('a\n', 'a'), commands.table, type('K'))
    expect(markdownOf(after.doc)).toContain('| K |  |  |\n| --- | --- | --- |\n|  |  |  |')
  })

  it('leave a way to write above and below', () => {
    const above = run(on(table, 'A'), commands['line-above'], type('virs'))
    expect(markdownOf(above.doc)).toBe(`virs\n\n${table}`)
    const below = run(on(`${table}\n\n{{series:g}}\n`, 'A'), commands['line-below'], type('zem'))
    expect(markdownOf(below.doc)).toBe(`${table}\nzem\n\n{{series:g}}\n`)
  })
})

describe('footnotes', () => {
  const text = 'a[^1] b c[^2]\n\n[^1]: pirmā\n\n[^2]: otrā\n'

  it('come between those that are referred to before and after, ready to be written', () => {
    const after = markdownOf(run(on(text, ' b'), commands.footnote, type('jaunā')).doc)
    const label = /b\[\^(n[^\]]+)\]/.exec(after)?.[1]
    expect(after).toBe(
      `a[^1] b[^${label}] c[^2]\n\n[^1]: pirmā\n\n[^${label}]: jaunā\n\n[^2]: otrā\n`,
    )
  })

  it('are not made inside a footnote', () => {
    expect(commands.footnote(on(text, 'pirmā'))).toBe(false)
  })

  it('go with all their references', () => {
    const both = text.replace(' b ', ' b[^1] ')
    expect(markdownOf(run(on(both, 'pirmā'), deleteFootnote('1')).doc)).toBe(
      'a b c[^2]\n\n[^2]: otrā\n',
    )
  })

  it('stay when the reference goes, and come back when only they were deleted', () => {
    const state = on(text, 'a', 'b')
    const without = run(state, (_, dispatch) => {
      dispatch?.(state.tr.deleteSelection())
      return true
    })
    expect(markdownOf(without.doc)).toContain('[^1]: pirmā')
    const last = state.doc.lastChild!
    const end = state.doc.content.size
    const cut = state.apply(state.tr.delete(end - last.nodeSize, end))
    expect(cut.doc.lastChild?.attrs.label).toBe('2')
    expect(cut.doc.lastChild?.textContent).toBe('')
  })
})

describe('addresses of links', () => {
  it.each([
    ['https://likumi.lv/ta/id/1', 'https://likumi.lv/ta/id/1'],
    [' likumi.lv/ta ', 'https://likumi.lv/ta'],
    ['pasts@em.gov.lv', 'mailto:pasts@em.gov.lv'],
    ['#b-1', '#b-1'],
    ['/editions', '/editions'],
    ['cell:gigabit:2030', 'cell:gigabit:2030'],
    ['javascript:alert(1)', undefined],
    ['//evil.example', undefined],
    ['divi vārdi', undefined],
    ['vārds', undefined],
    ['', undefined],
  ])('%s → %s', (typed, address) => expect(readAddress(typed)).toBe(address))
})
