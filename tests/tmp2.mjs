import { readFileSync } from 'node:fs'
import { flatten, redline } from '#app/domain/redline/index.ts'
import { normalize, readText } from '#app/domain/text/index.ts'
import { documentOf, editDocument } from '#tests/support/documents.ts'

const gen = normalize(documentOf(1, 400000))
const real = normalize(
  readFileSync('/work/shared/documents/roadmap-lv-2023.txt', 'utf8')
    .split('\n')
    .filter((x) => x.trim())
    .join('\n\n'),
)
for (const [name, a] of [
  ['gen', gen],
  ['real', real],
]) {
  const e = editDocument(a, 2)
  const b = normalize(e.markdown)
  let best = [1e9, 1e9, 1e9],
    first
  for (let i = 0; i < 15; i++) {
    const t0 = performance.now()
    const A = readText(a)
    const t05 = performance.now()
    const B = readText(b, { previous: A })
    const t1 = performance.now()
    const r = redline(A, B)
    const t2 = performance.now()
    const now = [t05 - t0, t1 - t05, t2 - t1]
    first ??= now
    best = best.map((x, k) => Math.min(x, now[k]))
    if (i === 14) {
      const f = flatten(A, B, r)
      const w = (x) => x.split(/\s+/).filter((p) => /[\p{L}\p{N}]/u.test(p)).length
      const marked = f
        .filter((o) => o.op === 'insert' || o.op === 'delete')
        .reduce((s, o) => s + w(o.text), 0)
      console.log(
        name,
        a.length,
        A.blocks.length,
        'first',
        first.map((x) => x.toFixed(0)).join(),
        'best',
        best.map((x) => x.toFixed(1)).join(),
        r.stats,
        (marked / e.changedWords).toFixed(3),
      )
    }
  }
}
