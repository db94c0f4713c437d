import { useCopy } from '#app/copy/copy-context.tsx'
import type { PublicChapter } from '#app/features/consultations/queries/public-chapter.server.ts'
import { paths } from '#app/platform/paths.ts'
import { Breadcrumbs } from '#app/ui/breadcrumbs.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { Icon } from '#app/ui/icon.tsx'
import { Org } from '#app/ui/pills.tsx'

/** What it is about in plain words, what the reader can do, and how long. */
export function ChapterHero({ page }: { page: PublicChapter }) {
  const { copy } = useCopy()
  const { head, counts } = page
  const open = head.phase === 'open'
  return (
    <div className="hero">
      <div className="hero-in">
        <div>
          <Breadcrumbs
            crumbs={[
              { label: copy.shell.consultations, href: paths.consultations },
              { label: head.editionTitle, href: paths.outcomes(head.slug) },
              { label: copy.reading.chapter(head.number) },
            ]}
          />
          <h1 lang="lv">{head.title}</h1>
          {head.lead ? (
            <p className="lead" lang="lv">
              {head.lead}
            </p>
          ) : null}
          <div className="row no-print">
            {open ? (
              <ButtonLink href={paths.feedback(head.slug, head.number)} icon="message-square-plus">
                {copy.reading.giveFeedback}
              </ButtonLink>
            ) : null}
            {counts.all > 0 ? (
              <ButtonLink href="#received" variant="secondary" icon="message-square-text">
                {copy.reading.readAnswers}
              </ButtonLink>
            ) : null}
            <button
              type="button"
              className="ds-button needs-script"
              data-print
              data-variant="tertiary"
              data-size="sm"
            >
              <Icon name="printer" />
              {copy.reading.print}
            </button>
          </div>
        </div>
        {head.phase === 'planned' || head.phase === 'suspended' ? null : <Deadline page={page} />}
      </div>
    </div>
  )
}

function Deadline({ page }: { page: PublicChapter }) {
  const { copy, format, locale } = useCopy()
  const { head, days, owners } = page
  const passed = Math.min(days.of, days.passed)
  const over = head.phase === 'over'
  return (
    <aside className="left" aria-label={copy.reading.term}>
      {head.phase === 'open' ? (
        <>
          <p className="left-n">
            {days.left > 0 ? (
              <>
                <b>{days.left}</b> {copy.reading.daysBig(days.left)}
              </>
            ) : (
              <b className="left-w">{copy.reading.lastDay}</b>
            )}
          </p>
          <p className="b">{copy.reading.until(format.dateTime(head.closesAt))}</p>
          <div className="lbar" role="img" aria-label={copy.reading.daysPassed(passed, days.of)}>
            <i style={{ width: `${Math.round((passed / days.of) * 100)}%` }} />
          </div>
        </>
      ) : (
        <p className="b">
          {over
            ? copy.reading.endedOn(format.date(head.closesAt))
            : copy.reading.opensOn(format.date(head.opensAt))}
        </p>
      )}
      <p className="s m">
        {owners.map((owner) => (
          <span key={owner.id}>
            {copy.reading.answers} <Org shortName={owner.shortName} />{' '}
            {locale === 'lv' ? owner.nameLv : owner.nameEn}.
            <br />
          </span>
        ))}
        {copy.reading.answersBy(format.dayMonth(head.answersDueOn))}
      </p>
    </aside>
  )
}
