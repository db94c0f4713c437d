import { useCopy } from '#app/copy/copy-context.tsx'
import type {
  ApprovalMark,
  DashboardChapter,
} from '#app/features/editions/queries/dashboard.server.ts'
import { paths } from '#app/platform/paths.ts'
import { Icon } from '#app/ui/icon.tsx'
import { Org, StatePill } from '#app/ui/pills.tsx'
import { Sparkline } from './sparkline.tsx'

interface RowProps {
  readonly slug: string
  readonly chapter: DashboardChapter
  readonly today: string
}

export function ChapterRow({ slug, chapter, today }: RowProps) {
  const { copy } = useCopy()
  const words = copy.dashboard
  return (
    <tr>
      <th scope="row" data-l={words.chapter}>
        <a className="chl" href={paths.chapter(slug, chapter.number)}>
          <span className="chn num">{chapter.number}</span>
          <span>{chapter.title}</span>
        </a>
      </th>
      <td data-l={words.owners}>
        <span className="row gap1">
          {chapter.owners.map((o) => (
            <Org key={o} shortName={o} />
          ))}
          {chapter.coOwners.map((o) => (
            <Org key={o} shortName={o} coOwner />
          ))}
        </span>
      </td>
      <td data-l={words.state}>
        <StatePill state={chapter.state} />
        {chapter.phase && chapter.phase !== 'open' ? (
          <span className="s m"> {copy.terms.phase[chapter.phase]}</span>
        ) : null}
      </td>
      <td data-l={words.due}>
        <Due chapter={chapter} today={today} />
      </td>
      <td data-l={words.open}>
        <Open slug={slug} chapter={chapter} />
      </td>
      <td data-l={words.sections}>
        <Squares marks={chapter.approvals} />
      </td>
      <td data-l={words.trajectory}>
        <Trajectory chapter={chapter} />
      </td>
    </tr>
  )
}

const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)

function Due({ chapter, today }: { chapter: DashboardChapter; today: string }) {
  const { copy, format } = useCopy()
  if (!chapter.dueOn) return <span className="m">—</span>
  const days = daysBetween(today, chapter.dueOn)
  return (
    <span className={chapter.late ? 'dl late' : 'dl'}>
      {chapter.late ? <Icon name="clock-alert" /> : null}
      <span>
        <b className="num">{format.dayMonth(chapter.dueOn)}</b>
        <br />
        <span className="s m nw">
          {chapter.late ? copy.dashboard.lateDays(-days) : copy.dashboard.inDays(days)}
        </span>
      </span>
    </span>
  )
}

function Open({ slug, chapter }: { slug: string; chapter: DashboardChapter }) {
  const { copy } = useCopy()
  if (chapter.openItems === 0 && chapter.objections === 0) {
    return <span className="m s">{copy.shell.none}</span>
  }
  const href = paths.answers(slug, chapter.number)
  return (
    <ul className="opn">
      {chapter.openItems > 0 ? (
        <li>
          <a href={href}>
            <Icon name="inbox" />
            <b>{chapter.openItems}</b>
            <span className="ds-sr-only"> {copy.dashboard.itemsLabel}</span>
          </a>
        </li>
      ) : null}
      {chapter.objections > 0 ? (
        <li className="w">
          <a href={href}>
            <Icon name="octagon-alert" />
            <b>{chapter.objections}</b>
            <span className="ds-sr-only"> {copy.dashboard.objectionsLabel}</span>
          </a>
        </li>
      ) : null}
    </ul>
  )
}

const squares: Readonly<Record<ApprovalMark, string>> = { approved: 'a', stale: 's', none: 'p' }

function Squares({ marks }: { marks: readonly ApprovalMark[] }) {
  const { copy } = useCopy()
  const approved = marks.filter((m) => m === 'approved').length
  return (
    <div className="secs">
      <span
        className="secs-d"
        role="img"
        aria-label={copy.dashboard.approvedOf(approved, marks.length)}
      >
        {marks.map((mark, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the squares have no identity but their place.
          <i key={i} className={`sq sq-${squares[mark]}`}>
            {mark === 'approved' ? <Icon name="check" /> : null}
            {mark === 'stale' ? <Icon name="refresh-cw" /> : null}
          </i>
        ))}
      </span>
      <span className="num s m" aria-hidden="true">
        {approved}/{marks.length}
      </span>
    </div>
  )
}

function Trajectory({ chapter }: { chapter: DashboardChapter }) {
  const { copy, format } = useCopy()
  const t = chapter.trajectory
  if (!t) {
    return (
      <span className="m s">
        {chapter.approvals.length > 1 ? copy.dashboard.noTrajectory : '—'}
      </span>
    )
  }
  const unit = t.unit === 'percent' ? '\u00a0%' : ''
  const first = t.points[0]?.value ?? 0
  const last = t.points.at(-1)?.value ?? 0
  return (
    <div className="kpi">
      <Sparkline points={t.points} target={t.euTarget} doubtful={t.doubtful} />
      <div className="kpi-t num">
        <b>
          {format.number(first)} → {format.number(last)}
          {unit}
        </b>
        {t.euTarget === undefined ? null : (
          <span className="m">{copy.dashboard.euTarget(format.number(t.euTarget) + unit)}</span>
        )}
      </div>
    </div>
  )
}
