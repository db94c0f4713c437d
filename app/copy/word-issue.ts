/** Issue → sentence. A key without words is a bug, shown as the key itself and caught by a test. */
import type { Issue } from '#app/domain/shared/result.ts'
import type { Formats } from './format.ts'
import type { Copy } from './lv/index.ts'

export type IssueWords = (params: Readonly<Record<string, string>>, format: Formats) => string

export function wordIssue(copy: Copy, format: Formats, issue: Issue): string {
  const words = (copy.issues.words as Record<string, string | IssueWords>)[issue.key]
  if (words === undefined) return issue.key
  if (typeof words === 'string') return words
  const params = Object.entries(issue.params ?? {}).map(([k, v]) => [k, String(v)])
  return words(Object.fromEntries(params), format)
}
