import { Form } from '@remix-run/react'
import { useCopy } from '#app/copy/copy-context.tsx'
import { chapterStates } from '#app/domain/workflow/states.ts'
import type { Dashboard } from '#app/features/editions/queries/dashboard.server.ts'
import { paths } from '#app/platform/paths.ts'
import { Button, ButtonLink } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Icon } from '#app/ui/icon.tsx'
import { Org } from '#app/ui/pills.tsx'
import { ChapterRow } from './chapter-row.tsx'
import { type DashboardFilter, matches } from './dashboard-filter.ts'

interface TableProps {
  readonly slug: string
  readonly data: Dashboard
  readonly filter: DashboardFilter
}

export function ChapterTable({ slug, data, filter }: TableProps) {
  const { copy } = useCopy()
  const words = copy.dashboard
  const shown = data.chapters.filter((chapter) => matches(chapter, filter))
  return (
    <div className="card">
      <div className="card-h tools">
        <h2 id="nod">{words.chapters}</h2>
        <FilterForm slug={slug} data={data} filter={filter} />
      </div>
      {shown.length === 0 ? (
        <EmptyState icon="search" title={words.nothingFound} text={words.nothingFoundText}>
          <ButtonLink href={paths.edition(slug)} variant="secondary">
            {words.clearFilters}
          </ButtonLink>
        </EmptyState>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard.
        <section className="scroll-x" tabIndex={0} aria-labelledby="nod">
          <table className="tb dash-t">
            <thead>
              <tr>
                <th scope="col">{words.chapter}</th>
                <th scope="col">{words.owners}</th>
                <th scope="col">{words.state}</th>
                <th scope="col">{words.due}</th>
                <th scope="col">{words.open}</th>
                <th scope="col">{words.sections}</th>
                <th scope="col">{words.trajectory}</th>
              </tr>
            </thead>
            <tbody>
              {shown.map((chapter) => (
                <ChapterRow key={chapter.id} slug={slug} chapter={chapter} today={data.today} />
              ))}
            </tbody>
          </table>
        </section>
      )}
      <Legend />
    </div>
  )
}

/** Works as a plain GET form; with script a changed choice is sent at once. */
function FilterForm({ slug, data, filter }: TableProps) {
  const { copy } = useCopy()
  const count = (state: string) => data.chapters.filter((c) => c.state === state).length
  return (
    <Form
      method="get"
      action={paths.edition(slug)}
      className="row end filters"
      data-submit-on-change
    >
      <fieldset className="chips">
        <legend className="ds-sr-only">{copy.dashboard.state}</legend>
        <Chip
          value=""
          label={copy.dashboard.all}
          n={data.chapters.length}
          checked={!filter.state}
        />
        {chapterStates.map((state) => (
          <Chip
            key={state}
            value={state}
            label={copy.terms.chapterState[state]}
            n={count(state)}
            checked={filter.state === state}
          />
        ))}
      </fieldset>
      <label className="ds-sr-only" htmlFor="ministry">
        {copy.dashboard.ministry}
      </label>
      <select id="ministry" name="ministry" className="ds-input sel" defaultValue={filter.ministry}>
        <option value="">{copy.dashboard.allMinistries}</option>
        {data.ministries.map((ministry) => (
          <option key={ministry}>{ministry}</option>
        ))}
      </select>
      <label className="ck">
        <input
          type="checkbox"
          className="ds-input"
          name="open"
          value="1"
          defaultChecked={filter.onlyOpen}
        />{' '}
        {copy.dashboard.onlyOpen}
      </label>
      <noscript>
        <Button small>{copy.dashboard.show}</Button>
      </noscript>
    </Form>
  )
}

function Chip(props: { value: string; label: string; n: number; checked: boolean }) {
  return (
    <label className="chip">
      <input type="radio" name="state" value={props.value} defaultChecked={props.checked} />
      <span>
        {props.label} <span className="num">{props.n}</span>
      </span>
    </label>
  )
}

function Legend() {
  const { copy } = useCopy()
  const words = copy.dashboard
  return (
    <div className="card-f">
      <span className="lg-i">
        <i className="sq sq-a">
          <Icon name="check" />
        </i>
        {words.legendApproved}
      </span>
      <span className="lg-i">
        <i className="sq sq-s">
          <Icon name="refresh-cw" />
        </i>
        {words.legendStale}
      </span>
      <span className="lg-i">
        <i className="sq sq-p" />
        {words.legendNone}
      </span>
      <span className="lg-i">
        <svg className="spark" width="34" height="10" aria-hidden="true">
          <line className="sp-t" x1="1" x2="33" y1="5" y2="5" />
        </svg>
        {words.legendEu}
      </span>
      <span className="lg-i">
        <svg className="spark" width="34" height="10" aria-hidden="true">
          <path className="sp-l" d="M1 9 33 1" />
        </svg>
        {words.legendLatvia}
      </span>
      <span className="lg-i">
        <svg className="spark" width="14" height="12" aria-hidden="true">
          <g className="sp-bad" transform="translate(7 7)">
            <path d="M0-6 5.6 4H-5.6Z" />
          </g>
        </svg>
        {words.legendDoubtful}
      </span>
      <span className="lg-i">
        <Org shortName="EM" /> {copy.terms.owner}
      </span>
      <span className="lg-i">
        <Org shortName="IZM" coOwner /> {copy.terms.coOwner}
      </span>
    </div>
  )
}
