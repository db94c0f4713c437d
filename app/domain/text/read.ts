/**
 * Reads Markdown into a text in normal form. Plain paragraphs and blocks of the previous text are taken as they
 * are, certain shapes are read line by line, and only the rest costs micromark. Reading the result changes nothing.
 */
import { readBlocks } from './block-read.ts'
import { blockMarkdown } from './block-write.ts'
import { Block, settle, type Text } from './blocks.ts'
import { canonicalBlocks } from './canonical.ts'
import { cleanSource, trimBlanks } from './characters.ts'
import { cutChunks } from './chunks.ts'
import { Labels, notesIn, orderFootnotes, relabel } from './footnotes.ts'
import type { ReadContext } from './inline-read.ts'
import { type Definition, labelKey, readWithMicromark } from './micromark-read.ts'
import type { BlockKind, Footnote, Node } from './nodes.ts'
import { orderedMarker } from './ordinals.ts'

export interface ReadOptions {
  /** The text this one was made from: its blocks are not read again. */
  readonly previous?: Text
  /** Begins the ids of all blocks, for example the id of the revision. Without it ids are provisional. */
  readonly seed?: string
}

interface Draft {
  readonly kind: BlockKind
  readonly markdown: string
  readonly node?: Node
  /** Footnotes only. */
  readonly label?: string
}

interface Reading {
  readonly context: ReadContext
  readonly labels: Labels
  readonly notes: Map<string, string>
  readonly definitions: Map<string, Definition>
  readonly known: ReadonlyMap<string, Block>
  readonly slow: Map<string, Draft[]>
}

/** Above this a chunk that is not certain is taken as plain text: micromark may be quadratic on it. */
const longestForMicromark = 150_000

export function readText(source: string, options: ReadOptions = {}): Text {
  const chunks = cutChunks(cleanSource(source))
  const reading = prepare(chunks, options.previous)
  const body: Draft[] = []
  const footnotes: Draft[] = []
  for (const chunk of chunks) {
    for (const draft of readChunk(chunk, reading)) {
      if (draft.kind === 'footnote') footnotes.push(draft)
      else addToBody(body, draft)
    }
  }
  const written = body.map(({ markdown }) => markdown)
  const labelled = footnotes.map((draft) => ({ ...draft, label: draft.label! }))
  return assemble([...body, ...orderFootnotes(written, labelled)], options.seed)
}

/** The text of a tree, as the editor and the importer make it. */
export function textOf(nodes: readonly Node[], seed?: string): Text {
  const body: Draft[] = []
  const footnotes: (Draft & { label: string })[] = []
  const labels = new Labels()
  const all = canonicalBlocks(nodes)
  const renamed = new Map<Node, string>()
  for (const node of all) if (node.type === 'footnote') labels.announce(node.label)
  for (const node of all) if (node.type === 'footnote') renamed.set(node, labels.claim(node.label))
  for (const node of all) {
    const draft = draftOf(
      relabel(node, (label) => labels.find(label)),
      renamed.get(node),
    )
    if (draft.kind === 'footnote') footnotes.push({ ...draft, label: draft.label! })
    else addToBody(body, draft)
  }
  return assemble(
    [
      ...body,
      ...orderFootnotes(
        body.map(({ markdown }) => markdown),
        footnotes,
      ),
    ],
    seed,
  )
}

export function normalize(source: string): string {
  return readText(source).markdown
}

function assemble(drafts: readonly Draft[], seed: string | undefined): Text {
  const blocks = drafts.map(({ kind, markdown, node }, index) => {
    const id = seed === undefined ? `~${index}` : `${seed}.${index.toString(36)}`
    return new Block(id, kind, markdown, node)
  })
  return textFromBlocks(blocks)
}

export function textFromBlocks(blocks: readonly Block[]): Text {
  const joined = blocks.map((block) => block.markdown).join('\n\n')
  return { markdown: joined === '' ? '' : `${joined}\n`, blocks }
}

/** A list after a list of its kind would be read as one: they are made one. */
function addToBody(body: Draft[], draft: Draft): void {
  const last = body.at(-1)
  if (draft.kind !== 'list' || last?.kind !== 'list') {
    body.push(draft)
    return
  }
  const both = canonicalBlocks([nodeOf(last), nodeOf(draft)])
  body.pop()
  for (const node of both) body.push(draftOf(node))
}

function nodeOf({ kind, markdown, node }: Draft): Node {
  return node ?? new Block('', kind, markdown).node
}

function draftOf(node: Node, label?: string): Draft {
  const named = node.type === 'footnote' && label !== undefined ? { ...node, label } : node
  const settled = settle(named)
  const own = settled.node.type === 'footnote' ? settled.node.label : undefined
  return { kind: settled.node.type, ...settled, ...(own !== undefined && { label: own }) }
}

/** Finds what is defined anywhere in the document before anything is read. */
function prepare(chunks: readonly string[], previous: Text | undefined): Reading {
  const labels = new Labels()
  const notes = new Map<string, string>()
  const definitions = new Map<string, Definition>()
  for (const chunk of chunks) {
    if (!chunk.includes(']:')) continue
    const certain = /^\[\^([\p{L}\p{N}_.+-]+)\]:/u.exec(chunk)
    if (certain && !chunk.includes(']:', certain[0].length)) {
      addNote(notes, labels, certain[1]!)
      continue
    }
    if (chunk.length > longestForMicromark) continue
    const full = readWithMicromark(chunk, { notes: [], definitions: [] })
    for (const { label } of full.footnotes) addNote(notes, labels, label)
    for (const definition of full.definitions) {
      const key = labelKey(definition.label)
      if (!definitions.has(key)) definitions.set(key, definition)
    }
  }
  return {
    context: { notes: new Set(notes.values()), references: definitions.size > 0 },
    labels,
    notes,
    definitions,
    known: new Map(previous?.blocks.map((block) => [block.markdown, block])),
    slow: new Map(),
  }
}

function addNote(notes: Map<string, string>, labels: Labels, label: string): void {
  labels.announce(label)
  const key = labelKey(label)
  if (!notes.has(key)) notes.set(key, label)
}

function readChunk(chunk: string, reading: Reading): readonly Draft[] {
  const known = reading.known.get(chunk)
  if (known && stillMeans(known, reading)) return [takeKnown(known, reading)]
  const plain = plainParagraph(chunk)
  if (plain !== undefined)
    return plain.trim() === '' ? [] : [{ kind: 'paragraph', markdown: plain }]
  const read = readBlocks(chunk.split('\n'), reading.context, true)
  if (read) return readDrafts(chunk, read.nodes, reading)
  return readSlowly(chunk, reading)
}

/** Brackets mean something else once the document defines a link or lacks the footnote. */
function stillMeans(block: Block, { context }: Reading): boolean {
  if (!block.markdown.includes('[')) return true
  if (context.references) return false
  const body = block.kind === 'footnote' ? block.markdown.slice(2) : block.markdown
  return notesIn(body).every((label) => (context.notes as ReadonlySet<string>).has(label))
}

function takeKnown(block: Block, { labels }: Reading): Draft {
  const { kind, markdown } = block
  if (kind !== 'footnote') return { kind, markdown }
  const label = markdown.slice(2, markdown.indexOf(']:'))
  const own = labels.claim(label)
  return { kind, markdown: own === label ? markdown : markdown.replace(label, own), label: own }
}

const notPlain = /[\\`*_[\]<&~@|\n\t]|:\/\/|[wW][wW][wW]\./

/** A one-line paragraph in which nothing can mean anything but itself. */
function plainParagraph(chunk: string): string | undefined {
  if (notPlain.test(chunk)) return undefined
  const text = trimBlanks(chunk)
  const code = text.charCodeAt(0)
  if (code === 35 || code === 62 || code === 61 || code === 58 || code === 123) return undefined
  if (code === 43 || code === 45 || chunk.startsWith('    ')) return undefined
  if (code >= 48 && code <= 57 && orderedMarker(text)) return undefined
  return text
}

/** What is written just as it was read needs no second look. */
function readDrafts(chunk: string, read: readonly Node[], { labels }: Reading): Draft[] {
  const nodes = canonicalBlocks(read)
  const written = nodes.map(blockMarkdown)
  const settled = written.join('\n\n') === chunk
  return nodes.map((node, index) => {
    const label = node.type === 'footnote' ? labels.claim(node.label) : undefined
    if (!settled || (label !== undefined && label !== (node as Footnote).label)) {
      return draftOf(node, label)
    }
    return {
      kind: node.type,
      markdown: written[index]!,
      node,
      ...(label !== undefined && { label }),
    }
  })
}

function readSlowly(chunk: string, reading: Reading): Draft[] {
  const before = reading.slow.get(chunk)
  if (before && !before.some(({ kind }) => kind === 'footnote')) return before
  const drafts = chunk.length > longestForMicromark ? asPlainText(chunk) : readFully(chunk, reading)
  reading.slow.set(chunk, drafts)
  return drafts
}

function readFully(chunk: string, reading: Reading): Draft[] {
  const { labels } = reading
  const own = new Set<string>()
  if (chunk.includes(']:')) {
    const alone = readWithMicromark(chunk, { notes: [], definitions: [] })
    for (const { label } of alone.footnotes) own.add(labelKey(label))
  }
  const full = readWithMicromark(chunk, mentioned(chunk, own, reading))
  const label = (old: string) => labels.find(old)
  const footnotes = full.footnotes.map((node) => ({ node, label: labels.claim(node.label) }))
  return [
    ...full.nodes.map((node) => draftOf(relabel(node, label))),
    ...footnotes.flatMap(({ node, label: name }) =>
      canonicalBlocks([relabel(node as Footnote, label)]).map((clean) => draftOf(clean, name)),
    ),
  ]
}

/** Only what the chunk names is made known to micromark: it reads everything it is given. */
function mentioned(chunk: string, own: ReadonlySet<string>, { notes, definitions }: Reading) {
  const found = { notes: [] as string[], definitions: [] as Definition[] }
  const seen = new Set<string>()
  for (const bracket of chunk.matchAll(/\[((?:[^[\]\\]|\\.)+)\]/gs)) {
    const text = bracket[1]!
    const note = text.startsWith('^')
    const key = labelKey(note ? text.slice(1) : text)
    if (seen.has(`${note} ${key}`)) continue
    seen.add(`${note} ${key}`)
    if (note && notes.has(key) && !own.has(key)) found.notes.push(notes.get(key)!)
    const definition = definitions.get(labelKey(text))
    if (definition) found.definitions.push(definition)
  }
  return found
}

function asPlainText(chunk: string): Draft[] {
  return chunk.split(/\n[ \t]*\n/).map((part) =>
    draftOf({
      type: 'paragraph',
      inlines: [{ type: 'text', text: trimBlanks(part.replace(/[ \t]*\n[ \t]*/g, ' ')) }],
    }),
  )
}
