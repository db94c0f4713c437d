/** Two sides may give the same new label to different footnotes: one of them gets another label. */
import { readText, type Text } from '#app/domain/text/index.ts'

export function separateLabels(base: Text, a: Text, b: Text): [Text, Text] {
  const known = notesOf(base)
  const [left, right] = [notesOf(a), notesOf(b)]
  let [first, second] = [a, b]
  const taken = new Set([...known.keys(), ...left.keys(), ...right.keys()])
  for (const [label, content] of left) {
    const other = right.get(label)
    if (known.has(label) || other === undefined || other === content) continue
    let fresh = label
    for (let n = 2; taken.has(fresh); n++) fresh = `${label}-${n}`
    taken.add(fresh)
    if (content < other) second = renamed(second, label, fresh)
    else first = renamed(first, label, fresh)
  }
  return [first, second]
}

function notesOf({ blocks }: Text): Map<string, string> {
  const notes = new Map<string, string>()
  for (const { kind, markdown } of blocks) {
    if (kind !== 'footnote') continue
    const end = markdown.indexOf(']:')
    notes.set(markdown.slice(2, end), markdown.slice(end))
  }
  return notes
}

function renamed(text: Text, label: string, fresh: string): Text {
  return readText(text.markdown.replaceAll(`[^${label}]`, `[^${fresh}]`), { previous: text })
}
