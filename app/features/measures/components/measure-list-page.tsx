/** Every measure of a chapter with its money, its years and what its fiche still lacks. */
import { useCopy } from '#app/copy/copy-context.tsx'
import type { Copy } from '#app/copy/lv/index.ts'
import type { BudgetLine } from '#app/domain/measures/measure.ts'
import type { MeasureList } from '#app/features/measures/queries/measure-list.server.ts'
import type { MeasureRow } from '#app/features/measures/queries/measure-rows.server.ts'
import { paths } from '#app/platform/paths.ts'
import { Breadcrumbs } from '#app/ui/breadcrumbs.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Icon } from '#app/ui/icon.tsx'
import { Footer } from '#app/ui/shell/page-frame.tsx'
import { BudgetTable } from './budget-table.tsx'
import { YearBar } from './year-bar.tsx'

export function MeasureListPage({ list }: { list: MeasureList }) {
  const { copy } = useCopy()
  const words = copy.records
  const { slug, chapter } = list
  return (
    <>
      <main id="saturs" className="wrap fiw rec">
        <Breadcrumbs
          crumbs={[
            { label: copy.shell.overview, href: paths.edition(slug) },
            { label: copy.workspace.chapter(chapter), href: paths.chapter(slug, chapter) },
            { label: copy.data.measures },
          ]}
        />
        <div className="ph">
          <div>
            <h1>{words.measuresOf(chapter)}</h1>
            <p className="m">{list.chapterTitle}</p>
          </div>
        </div>
        {list.measures.length === 0 ? (
          <section className="card">
            <EmptyState icon="list-checks" title={words.noMeasures} text={words.noMeasuresText} />
          </section>
        ) : (
          <MeasureTable list={list} />
        )}
        {list.totals.length > 0 ? (
          <section className="card" aria-labelledby="kopsummas">
            <div className="card-h">
              <h2 id="kopsummas">{words.totals}</h2>
            </div>
            <BudgetTable lines={list.totals} label={words.totals} />
          </section>
        ) : null}
      </main>
      <Footer />
    </>
  )
}

function MeasureTable({ list }: { list: MeasureList }) {
  const { copy } = useCopy()
  const words = copy.records
  return (
    <section className="card scroll-x" aria-label={words.measuresOf(list.chapter)}>
      <table className="tb cards">
        <thead>
          <tr>
            <th scope="col">{copy.data.measure}</th>
            <th scope="col">{copy.data.funding}</th>
            <th scope="col">{copy.data.yearsRunning}</th>
            <th scope="col">{words.fiche}</th>
          </tr>
        </thead>
        <tbody>
          {list.measures.map((measure) => (
            <tr key={measure.number}>
              <th scope="row">
                <a className="chl" href={paths.measure(list.slug, list.chapter, measure.number)}>
                  <span className="chn num">{measure.number}</span>
                  <span>{measure.data.title}</span>
                </a>
              </th>
              <td>
                <Funding lines={measure.data.budget} />
              </td>
              <td>
                {measure.data.from === null && measure.data.to === null ? (
                  <span className="m">{words.notSet}</span>
                ) : (
                  <>
                    <span className="s">{words.runs(measure.data.from, measure.data.to)}</span>
                    <YearBar data={measure.data} small />
                  </>
                )}
              </td>
              <td>
                <FicheState measure={measure} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** The total when the fiche names one, otherwise its lines. */
function Funding({ lines }: { lines: readonly BudgetLine[] }) {
  const { copy, format } = useCopy()
  const totals = lines.filter((line) => line.origin === 'total')
  const shown = (totals.length > 0 ? totals : lines).map((line, i) => ({ ...line, id: `${i}` }))
  if (shown.length === 0) return <span className="m">{copy.records.notSet}</span>
  return (
    <ul className="plain stack gap1 s">
      {shown.map((line) => (
        <li key={line.id}>
          <b className="num nw">
            {line.cents === null ? unknownAmount(copy, line) : format.money(line.cents)}
          </b>{' '}
          <span className="m">
            {[
              line.programme,
              line.cents !== null && line.status && copy.data.budgetStatus[line.status],
            ]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </li>
      ))}
    </ul>
  )
}

/** Without an amount its status says all there is: „nav”, „tiks noteikts”. */
const unknownAmount = (copy: Copy, { status }: BudgetLine): string =>
  status ? copy.data.budgetStatus[status] : copy.records.noAmount

function FicheState({ measure }: { measure: MeasureRow }) {
  const { copy } = useCopy()
  const words = copy.records
  if (measure.kind === 'reference') {
    return (
      <span className="s m">
        {measure.describedIn ? copy.data.describedIn(measure.describedIn) : words.sharedFiche}
      </span>
    )
  }
  if (measure.kind === 'overview') return <span className="s m">{words.useKind.overview}</span>
  if (measure.gaps.length === 0) {
    return (
      <span className="tg tg-ok">
        <Icon name="circle-check" />
        {words.whole}
      </span>
    )
  }
  return (
    <span className="s">
      <span className="tg tg-w">
        <Icon name="contrast" />
        {words.partial}
      </span>{' '}
      {words.lacks(measure.gaps.map((gap) => copy.data[gap].toLowerCase()))}
    </span>
  )
}
