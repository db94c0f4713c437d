import { useCopy } from '#app/copy/copy-context.tsx'
import type { WordingRun } from '#app/domain/consultation/wording-change.ts'

/** A small redline: what a proposal or an answer changes. Marks are told to screen readers too. */
export function WordingChange({ runs }: { runs: readonly WordingRun[] }) {
  const { copy } = useCopy()
  let at = 0
  return runs.map((run) => {
    const key = at
    at += run.text.length
    if (run.op === 'equal') return <span key={key}>{run.text}</span>
    const Mark = run.op === 'insert' ? 'ins' : 'del'
    return (
      <Mark key={key}>
        <span className="ds-sr-only">
          [{run.op === 'insert' ? copy.reading.inserted : copy.reading.deleted}:{' '}
        </span>
        {run.text}
        <span className="ds-sr-only">]</span>
      </Mark>
    )
  })
}
