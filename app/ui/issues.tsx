/** Issues in words: the summary above a form, the line under a field, the gate before a transition. */
import { useCopy } from '#app/copy/copy-context.tsx'
import { wordIssue } from '#app/copy/word-issue.ts'
import type { Issue } from '#app/domain/shared/result.ts'

/** page.js gives it the focus, so that nobody has to look for what went wrong. */
export function ErrorSummary(props: {
  issues: readonly Issue[] | undefined
  /** Says which of several alike an issue is about. */
  label?: (issue: Issue) => string
}) {
  const { copy, format } = useCopy()
  const { issues } = props
  const words = (issue: Issue) => {
    const label = props.label?.(issue) ?? ''
    return (label ? `${label}: ` : '') + wordIssue(copy, format, issue)
  }
  if (!issues || issues.length === 0) return null
  return (
    <div className="ds-error-summary" role="alert" tabIndex={-1} data-focus data-color="danger">
      <h2 className="ds-heading" data-size="xs">
        {copy.issues.summary}
      </h2>
      <ul className="ds-list">
        {issues.map((issue) => (
          <li key={`${issue.field ?? ''}${issue.key}${JSON.stringify(issue.params ?? {})}`}>
            {issue.field ? (
              <a className="ds-link" href={`#${issue.field}`}>
                {words(issue)}
              </a>
            ) : (
              words(issue)
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}

export const issuesOf = (issues: readonly Issue[] | undefined, field: string): readonly Issue[] =>
  (issues ?? []).filter((issue) => issue.field === field)
