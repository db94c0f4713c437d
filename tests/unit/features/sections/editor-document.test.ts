import fc from 'fast-check'
import { EditorState, TextSelection } from 'prosemirror-state'
import { describe, expect, it } from 'vitest'
import { readText } from '#app/domain/text/index.ts'
import { documentOf } from '#app/features/sections/components/editor/document-of.ts'
import { schema } from '#app/features/sections/components/editor/schema.ts'
import { markdownOf } from '#app/features/sections/components/editor/text-of.ts'
import { markdownDocument } from './markdown-arbitrary.ts'

const numRuns = Number(process.env.LAW_RUNS ?? 1_000)

describe('a text that is opened in the editor', () => {
  it('comes back without a byte changed', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(markdownDocument, (source) => {
        const text = readText(source)
        const document = documentOf(text)
        document.check()
        expect(markdownOf(document)).toBe(text.markdown)
      }),
      { numRuns },
    )
  })

  it('stays in normal form however it is edited', { timeout: 120_000 }, () => {
    const place = fc.double({ min: 0, max: 1, noNaN: true })
    const kind = fc.constantFrom('type', 'delete', 'split', 'strong', 'link', 'break', 'note')
    const edits = fc.array(fc.tuple(kind, place, place), { minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(markdownDocument, edits, (source, all) => {
        let state = EditorState.create({ doc: documentOf(readText(source)) })
        for (const [kind, from, to] of all) state = edited(state, kind, from, to)
        const markdown = markdownOf(state.doc)
        expect(readText(markdown).markdown).toBe(markdown)
      }),
      { numRuns: Math.ceil(numRuns / 2) },
    )
  })
})

function edited(state: EditorState, kind: string, start: number, end: number): EditorState {
  const { doc, tr } = state
  const at = (share: number) => doc.resolve(Math.round(share * doc.content.size))
  const { from, to } = TextSelection.between(at(start), at(end))
  const { strong, link } = schema.marks
  if (kind === 'type') tr.insertText(' „vārds” * 3) ', from)
  if (kind === 'delete') tr.deleteRange(from, to)
  if (kind === 'split' && doc.resolve(from).parent.inlineContent) tr.split(from)
  if (kind === 'strong') tr.addMark(from, to, strong!.create())
  if (kind === 'link') tr.addMark(from, to, link!.create({ url: 'https://lv.lv/(a)' }))
  if (kind === 'break') tr.insert(from, schema.nodes.hard_break!.create())
  if (kind === 'note') tr.insert(from, schema.nodes.note!.create({ label: '1' }))
  return state.apply(tr)
}
