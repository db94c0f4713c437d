import { useCopy } from '#app/copy/copy-context.tsx'
import { type ChapterState, chapterStates } from '#app/domain/workflow/states.ts'
import type { Dashboard } from '#app/features/editions/queries/dashboard.server.ts'
import { paths } from '#app/platform/paths.ts'
import { Icon } from '#app/ui/icon.tsx'
import type { IconName } from '#app/ui/icon-names.ts'
import { StatePill, stateColour, stateIcons } from '#app/ui/pills.tsx'

/** Where the document stands: stages, one block a chapter, totals. */
export function ProgressCard({ slug, data }: { slug: string; data: Dashboard }) {
  const { copy } = useCopy()
  const { totals, chapters } = data
  const late = chapters.filter((c) => c.late).length
  const objections = chapters.reduce((sum, c) => sum + c.objections, 0)
  return (
    <section className="card" aria-labelledby="gaita">
      <div className="card-h">
        <h2 id="gaita">{copy.dashboard.progress}</h2>
        <span className="m s end">
          {copy.dashboard.totals(chapters.length, totals.sections, totals.approved)}
        </span>
      </div>
      <div className="pad stack gap4">
        <Stages data={data} />
        <div>
          <ul className="blocks" aria-label={copy.dashboard.chaptersByState}>
            {chapters.map((c) => (
              <li key={c.id}>
                <a
                  className={`bl bl-${stateColour(c.state)}`}
                  href={paths.chapter(slug, c.number)}
                  aria-label={`${c.number}. ${c.title}: ${copy.terms.chapterState[c.state]}`}
                >
                  <span>{c.number}</span>
                  <Icon name={c.late ? 'clock-alert' : stateIcons[c.state]} />
                </a>
              </li>
            ))}
          </ul>
          <ul className="lgd">
            {chapterStates.map((state) => (
              <li key={state}>
                <StatePill state={state} />{' '}
                <b className="num">{chapters.filter((c) => c.state === state).length}</b>
              </li>
            ))}
          </ul>
        </div>
      </div>
      <ul className="stats">
        <Stat n={totals.openItems} label={copy.dashboard.openItems} href={paths.answers(slug)} />
        <Stat n={objections} label={copy.dashboard.openObjections} href={paths.answers(slug)} />
        <Stat n={totals.stale} label={copy.dashboard.staleApprovals} href={paths.signOffs(slug)} />
        <Stat n={late} label={copy.dashboard.lateChapters} href="#nod" />
      </ul>
    </section>
  )
}

function Stat({ n, label, href }: { n: number; label: string; href: string }) {
  return (
    <li>
      <a href={href}>
        <b>{n}</b>
        <span>{label}</span>
      </a>
    </li>
  )
}

const order: readonly ChapterState[] = ['draft', 'review', 'feedback', 'approved']
const icons: readonly IconName[] = ['pencil-line', 'users-round', 'megaphone', 'badge-check']

/** The document is where most of its chapters are; what comes before is done. */
function Stages({ data }: { data: Dashboard }) {
  const { copy } = useCopy()
  const { dashboard } = copy
  const labels = [
    dashboard.stepDrafts,
    dashboard.stepReview,
    dashboard.stepFeedback,
    dashboard.stepApproved,
  ]
  const counts = order.map((state) => data.chapters.filter((c) => c.state === state).length)
  const current = counts.lastIndexOf(Math.max(...counts))
  return (
    <ol className="rail" aria-label={dashboard.stages}>
      {labels.map((label, i) => (
        <li
          key={label}
          className={i < current ? 'done' : i === current ? 'now' : ''}
          aria-current={i === current ? 'step' : undefined}
        >
          <span className="rail-d">
            {i < current ? <Icon name="check" /> : <Icon name={icons[i] ?? 'check'} />}
          </span>
          <b>{label}</b>
          <span className="s m num">{dashboard.stepCount(counts[i] ?? 0)}</span>
        </li>
      ))}
      <li>
        <span className="rail-d">
          <Icon name="landmark" />
        </span>
        <b>{dashboard.stepCabinet}</b>
      </li>
    </ol>
  )
}
