import { diffWords } from 'diff'
import { applyHunks, flatten, redline } from '#app/domain/redline/index.ts'
import { normalize, readText } from '#app/domain/text/index.ts'
import { documentOf, editDocument } from '#tests/support/documents.ts'

const a = normalize(documentOf(1, 400000))
const e = editDocument(a, 2)
const b = normalize(e.markdown)
console.log('generated normal', a === documentOf(1, 400000), b === e.markdown, a.length)
for (let i = 0; i < 6; i++) {
  const t0 = performance.now()
  const A = readText(a)
  const B = readText(b, { previous: A })
  const t1 = performance.now()
  const r = redline(A, B)
  const t2 = performance.now()
  const f = flatten(A, B, r)
  const t3 = performance.now()
  const w = (x) => x.split(/\s+/).filter((p) => /[\p{L}\p{N}]/u.test(p)).length
  const marked = f
    .filter((o) => o.op === 'insert' || o.op === 'delete')
    .reduce((s, o) => s + w(o.text), 0)
  const concOld =
    f
      .filter((o) => ['equal', 'delete', 'move-from'].includes(o.op))
      .map((o) => o.text)
      .join('') === a
  const concNew =
    f
      .filter((o) => ['equal', 'insert', 'move-to'].includes(o.op))
      .map((o) => o.text)
      .join('') === b
  console.log(
    'split',
    (t1 - t0).toFixed(1),
    'redline',
    (t2 - t1).toFixed(1),
    'flat',
    (t3 - t2).toFixed(1),
    r.stats,
    marked,
    e.changedWords,
    (marked / e.changedWords).toFixed(3),
    concOld,
    concNew,
  )
  if (i === 5) {
    console.log(
      'none',
      applyHunks(A, r, []).markdown === a,
      'all',
      applyHunks(
        A,
        r,
        r.hunks.map((h) => h.index),
      ).markdown === b,
    )
    for (const h of r.hunks.slice(0, 12))
      console.log(
        h.id,
        h.classes.join(),
        JSON.stringify(h.before.slice(0, 60)),
        '→',
        JSON.stringify(h.after.slice(0, 60)),
      )
  }
}
const t = performance.now()
diffWords(a, b)
console.log('diffWords', (performance.now() - t).toFixed(0))
