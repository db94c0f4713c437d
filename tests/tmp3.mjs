import { readFileSync } from 'node:fs'
import { redline } from '#app/domain/redline/index.ts'
import { normalize, readText } from '#app/domain/text/index.ts'
import { documentOf, editDocument } from '#tests/support/documents.ts'

const real = normalize(
  readFileSync('/work/shared/documents/roadmap-lv-2023.txt', 'utf8')
    .split('\n')
    .filter((x) => x.trim())
    .join('\n\n'),
)
const e = editDocument(real, 2)
const b = normalize(e.markdown)
for (let i = 0; i < 60; i++) {
  const A = readText(real),
    B = readText(b, { previous: A })
  redline(A, B)
}
