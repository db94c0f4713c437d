/** The head of a chapter's pages: title, owners, the four states, and the next step with what it still needs. */
import { useCopy } from '#app/copy/copy-context.tsx'
import { wordIssue } from '#app/copy/word-issue.ts'
import type { ChapterHeader, Step } from '#app/features/chapters/queries/chapter-header.server.ts'
import { paths } from '#app/platform/paths.ts'
import { placeHref } from '#app/platform/places.ts'
import { Breadcrumbs } from '#app/ui/breadcrumbs.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { Icon } from '#app/ui/icon.tsx'
import { Org, StatePill, stateColour, stateIcons } from '#app/ui/pills.tsx'

export function ChapterHead({ header, savedAt }: { header: ChapterHeader; savedAt?: string }) {
  const { copy, format } = useCopy()
  const words = copy.workspace
  return (
    <div className="ws-h">
      <div className="ws-hi">
        <div className="ws-t">
          <Breadcrumbs
            crumbs={[
              { label: copy.shell.overview, href: paths.edition(header.slug) },
              { label: words.chapter(header.number) },
            ]}
          />
          <h1>
            <span className="m num">{header.number}.</span> {header.title}
          </h1>
          <div className="row s">
            <StatePill state={header.state} />
            {header.phase ? <span className="m">{copy.terms.phase[header.phase]}</span> : null}
            {header.owners.map((o) => (
              <Org key={o} shortName={o} />
            ))}
            {header.coOwners.map((o) => (
              <Org key={o} shortName={o} coOwner />
            ))}
            {header.reviewers.length > 0 ? (
              <>
                <span className="m">· {words.reviewedBy}</span>
                {header.reviewers.map((r) => (
                  <Org key={r} shortName={r} />
                ))}
              </>
            ) : null}
            {savedAt ? (
              <span className="m">· {words.savedAt(format.dateTime(savedAt))}</span>
            ) : null}
          </div>
        </div>
        <Stepper steps={header.steps} />
      </div>
      <Next header={header} />
    </div>
  )
}

function Stepper({ steps }: { steps: readonly Step[] }) {
  const { copy, format } = useCopy()
  const words = copy.workspace
  return (
    <ol className="stepper" aria-label={words.chapterState}>
      {steps.map((step) => (
        <li
          key={step.state}
          className={step.status === 'now' ? `now now-${stateColour(step.state)}` : step.status}
          aria-current={step.status === 'now' ? 'step' : undefined}
        >
          <span className="sd">
            <Icon name={step.status === 'done' ? 'check' : stateIcons[step.state]} />
          </span>
          <span>
            <b>{words.step[step.state]}</b>
            {step.status === 'done' ? <span className="ds-sr-only">{words.done}</span> : null}
            {step.status === 'now' ? <span className="ds-sr-only">{words.current}</span> : null}
            <small className="m">
              {step.until
                ? words.until(format.dayMonth(step.until))
                : step.since
                  ? words.since(format.dayMonth(step.since))
                  : ''}
            </small>
          </span>
        </li>
      ))}
    </ol>
  )
}

const shown = 4

/** What the next step is and what blocks it, each a link; the button explains when it is blocked. */
function Next({ header }: { header: ChapterHeader }) {
  const { copy, format } = useCopy()
  const words = copy.workspace
  const { next, slug, number } = header
  if (!next) return <p className="next ok-line">{words.approvedChapter}</p>
  const more = next.issues.length - shown
  return (
    <div className="next">
      <div className="next-l">
        <span className="next-i">
          <Icon name="arrow-right" />
        </span>
        <div>
          <h2>{words.nextStep(words.next[next.kind])}</h2>
          <ul className="gates">
            {next.issues.length === 0 ? (
              <li className="ok">
                <Icon name="circle-check" />
                {words.allDone}
              </li>
            ) : null}
            {next.issues.slice(0, shown).map((issue) => {
              const text = wordIssue(copy, format, issue)
              return (
                <li key={text} className="no">
                  <Icon name="circle-dashed" />
                  {issue.place ? <a href={placeHref(slug, number, issue.place)}>{text}</a> : text}
                </li>
              )
            })}
            {more > 0 ? (
              <li className="no">
                <a href={paths.transition(slug, number, next.kind)}>{words.moreIssues(more)}</a>
              </li>
            ) : null}
          </ul>
        </div>
      </div>
      <Moves header={header} />
    </div>
  )
}

function Moves({ header }: { header: ChapterHeader }) {
  const { copy } = useCopy()
  const { slug, number, moves, next } = header
  return (
    <div className="row">
      {header.maySetWindow ? (
        <ButtonLink href={paths.window(slug, number)} variant="secondary" icon="calendar">
          {copy.workspace.setWindow}
        </ButtonLink>
      ) : null}
      {moves.map((kind) => (
        <ButtonLink
          key={kind}
          href={paths.transition(slug, number, kind)}
          variant={kind === next?.kind ? 'primary' : 'secondary'}
        >
          {copy.workspace.move[kind]}
        </ButtonLink>
      ))}
    </div>
  )
}
