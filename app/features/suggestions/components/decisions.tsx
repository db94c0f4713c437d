import { useCopy } from '#app/copy/copy-context.tsx'
import type { Decision } from '#app/features/suggestions/queries/section-suggestions.server.ts'
import { Icon } from '#app/ui/icon.tsx'
import { ChangeWords } from './change-words.tsx'

/** What was decided about single changes, by whom and why. */
export function Decisions({ decisions }: { decisions: readonly Decision[] }) {
  const { copy, format } = useCopy()
  const words = copy.suggestions
  if (decisions.length === 0) return null
  return (
    <ul className="sug-d">
      {decisions.map((d) => (
        <li key={d.id}>
          <span className={d.decision === 'accepted' ? 'oc oc-yes' : 'oc oc-no'}>
            <Icon name={d.decision === 'accepted' ? 'circle-check' : 'circle-x'} />
            {words.decided[d.decision]}
          </span>
          <div>
            <ChangeWords before={d.before} after={d.after} />
            <p className="s m">
              {words.decidedBy(d.by, format.dateTime(d.at))}
              {d.revision ? ` · ${words.inRevision(d.revision)}` : ''}
            </p>
            {d.reason ? (
              <p className="s" lang="lv">
                „{d.reason}”
              </p>
            ) : null}
          </div>
        </li>
      ))}
    </ul>
  )
}
