import { useCopy } from '#app/copy/copy-context.tsx'
import { wordIssue } from '#app/copy/word-issue.ts'
import type { Issue } from '#app/domain/shared/result.ts'
import { issuesOf } from '#app/ui/issues.tsx'

/** The line under a group of controls that no single field holds. */
export function FieldIssues(props: { issues: readonly Issue[] | undefined; field: string }) {
  const { copy, format } = useCopy()
  const wrong = issuesOf(props.issues, props.field)
  if (wrong.length === 0) return null
  return (
    <p className="ds-validation-message" id={`${props.field}-error`} data-color="danger">
      {wrong.map((issue) => wordIssue(copy, format, issue)).join(' ')}
    </p>
  )
}
