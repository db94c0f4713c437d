/** Issue → sentence. A key without words is a bug, shown as the key itself and caught by a test. */
import type { Issue } from '#app/domain/shared/result.ts'
import type { Formats } from './format.ts'
import type { Copy } from './lv/index.ts'

export type IssueWords = (params: Readonly<Record<string, string>>, format: Formats) => string

export function wordIssue(copy: Copy, format: Formats, issue: Issue): string {
  if (issue.key.startsWith('import.')) {
    const refusal = wordRefusal(copy, issue)
    if (refusal) return refusal
  }
  const words = (copy.issues.words as Record<string, string | IssueWords>)[issue.key]
  if (words === undefined) return issue.key
  if (typeof words === 'string') return words
  const params = Object.entries(issue.params ?? {}).map(([k, v]) => [k, String(v)])
  return words(Object.fromEntries(params), format)
}

const megabyte = 1024 * 1024

/** Refusals of a file to be imported have their words with the importer's. */
function wordRefusal(copy: Copy, { key, params }: Issue): string | undefined {
  const { refusals } = copy.roadmapImport
  switch (key.slice('import.'.length)) {
    case 'empty':
      return refusals.empty()
    case 'no-chapters':
      return refusals['no-chapters']()
    case 'no-layout':
      return refusals['no-layout']()
    case 'utf-16':
      return refusals['utf-16']()
    case 'not-utf-8':
      return refusals['not-utf-8'](Number(params?.line ?? 0))
    case 'binary':
      return refusals.binary((params?.kind ?? 'unknown') as Parameters<typeof refusals.binary>[0])
    case 'too-large':
      return refusals['too-large'](Math.ceil(Number(params?.bytes ?? 0) / megabyte), 5)
    default:
      return undefined
  }
}
