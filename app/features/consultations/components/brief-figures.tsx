import { useCopy } from '#app/copy/copy-context.tsx'
import type { Brief } from '#app/domain/consultation/brief.ts'
import { Icon } from '#app/ui/icon.tsx'

/** Where the chapter's indicators stand and shall stand, and what its measures cost. */
export function BriefFigures({ brief }: { brief: Brief }) {
  const { copy, format, locale } = useCopy()
  const { indicators, moneyCents } = brief
  if (indicators.length === 0 && moneyCents === undefined) return null
  return (
    <section className="brief" lang={locale}>
      <h2>{copy.reading.brief}</h2>
      <dl className="kf">
        {indicators.map((indicator) => (
          <div key={indicator.name}>
            <dt lang="lv">{indicator.name}</dt>
            <dd>
              {indicator.from ? <b>{indicator.from}</b> : null}
              {indicator.from && indicator.to ? (
                <>
                  {' '}
                  <Icon name="arrow-right" />{' '}
                </>
              ) : null}
              {indicator.to ? <b>{indicator.to}</b> : null}
            </dd>
            {indicator.euTarget ? (
              <dd className="s m">{copy.reading.euTarget(indicator.euTarget)}</dd>
            ) : null}
          </div>
        ))}
        {moneyCents === undefined ? null : (
          <div>
            <dt>{copy.reading.money}</dt>
            <dd>
              <b>{format.money(moneyCents)}</b>
            </dd>
            <dd className="s m">{copy.reading.moneyNote}</dd>
          </div>
        )}
      </dl>
    </section>
  )
}
