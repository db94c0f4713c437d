/** Carries a passage of one file to another and tells what became of it. */
import { parseArgs } from 'node:util'
import { carryAnchor, makeAnchor, type Range } from '#app/domain/anchors/index.ts'
import { outerOffset, placeOf, readText, type Text } from '#app/domain/text/index.ts'
import { type Command, UsageError } from '../command.ts'
import { readInput, requireFiles } from '../input.server.ts'

export const command: Command = {
  usage: 'anchor OLD.md NEW.md --start N --end M',
  summary: 'Say where a passage of the old text stands in the new one (offsets in normal form).',
  async run(args, { out }) {
    const { positionals, values } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { start: { type: 'string' }, end: { type: 'string' }, json: { type: 'boolean' } },
    })
    const [oldFile, newFile] = requireFiles(positionals, 2)
    const old = readText(await readInput(oldFile!))
    const next = readText(await readInput(newFile!), { previous: old })
    const [start, end] = [offset('start', values.start), offset('end', values.end)]
    if (start >= end) throw new UsageError('--start must be less than --end')
    if (end > old.markdown.length) {
      throw new UsageError(`--end is past the end of the old text (${old.markdown.length})`)
    }
    out(`${JSON.stringify(answer(old, next, start, end))}\n`)
    return 0
  },
}

function offset(name: string, value: string | undefined): number {
  if (value === undefined || !/^\d+$/.test(value)) {
    throw new UsageError(`--${name} needs a number of characters`)
  }
  return Number(value)
}

function answer(old: Text, next: Text, start: number, end: number) {
  const range = rangeAt(old, start, end)
  const quote = old.markdown.slice(start, end)
  if (!range) return { state: 'orphaned', start: null, end: null, quote, score: 0 }
  const { state, anchor, score } = carryAnchor(makeAnchor(old, range, 'old'), old, next, {
    revision: 'new',
  })
  if (!anchor) return { state, start: null, end: null, quote, score }
  const first = next.blocks.findIndex(({ id }) => id === anchor.block)
  const last = next.blocks.findIndex(({ id }) => id === (anchor.endBlock ?? anchor.block))
  const wide = {
    start: start < outerOffset(old, range.block, range.start, 'start', false),
    end: end > outerOffset(old, range.endBlock, range.end, 'end', false),
  }
  const from = outerOffset(next, first, anchor.start, 'start', wide.start)
  const to = outerOffset(next, last, anchor.end, 'end', wide.end)
  return { state, start: from, end: to, quote: next.markdown.slice(from, to), score }
}

/** An end at the very start of a block belongs to the block before. */
function rangeAt(text: Text, start: number, end: number): Range | undefined {
  const first = placeOf(text, start)
  let last = placeOf(text, end)
  if (last.offset === 0 && last.block > first.block) {
    const block = last.block - 1
    last = { block, offset: text.blocks[block]!.text.length }
  }
  const range = { block: first.block, start: first.offset, endBlock: last.block, end: last.offset }
  const empty = range.block === range.endBlock && range.start >= range.end
  return empty ? undefined : range
}
