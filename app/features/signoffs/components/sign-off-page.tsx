/** The matrix page: who has agreed to which exact text, and what the reader may decide. */
import { Form } from '@remix-run/react'
import { useCopy } from '#app/copy/copy-context.tsx'
import type { loadSignOffBoard } from '#app/features/signoffs/queries/sign-off-board.server.ts'
import { paths } from '#app/platform/paths.ts'
import type { FormReply } from '#app/platform/respond.server.ts'
import { Button } from '#app/ui/button.tsx'
import { ErrorSummary } from '#app/ui/issues.tsx'
import { Footer } from '#app/ui/shell/page-frame.tsx'
import { BoardCell, CellLegend } from './board-cell.tsx'
import { CellDetails } from './cell-details.tsx'
import { ConsultedForm } from './consulted-form.tsx'
import { OtherChapters } from './other-chapters.tsx'

export type Board = Awaited<ReturnType<typeof loadSignOffBoard>>

export interface SignOffPageProps {
  readonly slug: string
  readonly number: number
  readonly title: string
  readonly board: Board
  readonly mayAssign: boolean
  readonly institutions: readonly { id: string; short_name: string }[]
  readonly reply: FormReply | undefined
}

export function SignOffPage(props: SignOffPageProps) {
  const { copy } = useCopy()
  const { board, slug } = props
  return (
    <>
      <main id="saturs" className="wrap mxw">
        <div className="ph">
          <div>
            <h1>{copy.signOffs.title}</h1>
            <p className="m">{copy.signOffs.lead}</p>
          </div>
          {board.approvable.length > 0 ? <ApproveReady board={board} /> : null}
        </div>
        <ErrorSummary issues={props.reply?.issues} />
        <div className={board.chosen ? 'mxg' : ''}>
          <div className="stack gap4">
            <Matrix {...props} />
            {props.mayAssign ? <ConsultedForm {...props} /> : null}
          </div>
          {board.chosen ? (
            <CellDetails
              slug={slug}
              number={props.number}
              chosen={board.chosen}
              reply={props.reply}
            />
          ) : null}
        </div>
        <OtherChapters slug={slug} chapters={board.others} />
      </main>
      <Footer />
    </>
  )
}

/** One press for everything that only waits for the approver; each section still by its own text. */
function ApproveReady({ board }: { board: Board }) {
  const { copy } = useCopy()
  const list = board.approvable.map((u) => u.number).join(', ')
  return (
    <Form method="post" className="row">
      {board.approvable.map((unit) => (
        <input
          key={unit.sectionId}
          type="hidden"
          name="unit"
          value={`${unit.sectionId} ${unit.unitHash}`}
        />
      ))}
      <span className="s m">{copy.signOffs.approveReadyConfirm(list)}</span>
      <Button icon="badge-check" name="intent" value="approve-ready">
        {copy.signOffs.approveReady(board.approvable.length)}
      </Button>
    </Form>
  )
}

function Matrix({ slug, number, board }: SignOffPageProps) {
  const { copy } = useCopy()
  return (
    <div className="card">
      <div className="card-h tools">
        <ChapterChoice slug={slug} number={number} board={board} />
        <span className="end s m">{copy.signOffs.markIsForText}</span>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard. */}
      <section className="scroll-x" tabIndex={0} aria-label={copy.signOffs.matrix}>
        <table className="tb mxt">
          <thead>
            <tr>
              <th scope="col" className="st1">
                {copy.signOffs.section}
              </th>
              <th scope="col">{copy.signOffs.now}</th>
              {board.columns.map((column) => (
                <th
                  scope="col"
                  key={column.because + column.institutionId}
                  className={column.because === 'approver' ? 'mxh fin' : 'mxh'}
                >
                  <abbr title={column.shortName}>{column.shortName}</abbr>
                  <small>{copy.signOffs.because[column.because]}</small>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {board.rows.map((row) => (
              <tr key={row.sectionId}>
                <th scope="row" className="st1">
                  <a className="chl" href={paths.sectionInChapter(slug, number, row.section)}>
                    <span className="chn num">{row.number}</span>
                    <span>{row.title}</span>
                  </a>
                </th>
                <td className="num m s">{copy.signOffs.revision(row.revision)}</td>
                {row.cells.map((cell, i) => {
                  const column = board.columns[i]
                  if (!column) return null
                  const by = column.because === 'approver' ? 'approver' : column.shortName
                  return (
                    <BoardCell
                      key={column.because + column.institutionId}
                      cell={cell}
                      label={`${row.number}, ${column.shortName}`}
                      href={paths.signOffs(slug, number, { section: row.section, by })}
                      chosen={
                        board.chosen?.sectionId === row.sectionId &&
                        board.chosen.column.because === column.because &&
                        board.chosen.column.institutionId === column.institutionId
                      }
                    />
                  )
                })}
              </tr>
            ))}
          </tbody>
          <Totals board={board} />
        </table>
      </section>
      <CellLegend />
    </div>
  )
}

const done = new Set(['agrees', 'agrees-with-remarks', 'approved', 'carried'])

function Totals({ board }: { board: Board }) {
  const { copy } = useCopy()
  return (
    <tfoot>
      <tr>
        <th scope="row" className="st1">
          {copy.signOffs.total}
        </th>
        <td />
        {board.columns.map((column, i) => {
          const cells = board.rows.map((r) => r.cells[i]?.state ?? 'not-needed')
          const asked = cells.filter((c) => c !== 'not-needed')
          return (
            <td key={column.because + column.institutionId} className="num">
              <b>{asked.filter((c) => done.has(c)).length}</b>/{asked.length}
            </td>
          )
        })}
      </tr>
    </tfoot>
  )
}

function ChapterChoice({ slug, number, board }: { slug: string; number: number; board: Board }) {
  const { copy } = useCopy()
  return (
    <Form method="get" action={paths.signOffs(slug)} className="row">
      <label className="ds-sr-only" htmlFor="chapter">
        {copy.signOffs.chapter}
      </label>
      <select
        id="chapter"
        name="chapter"
        className="ds-input sel"
        defaultValue={number}
        data-submit-on-change
      >
        {board.chapters.map((c) => (
          <option key={c.number} value={c.number}>
            {c.number}. {c.title}
          </option>
        ))}
      </select>
      <noscript>
        <Button small variant="secondary">
          {copy.signOffs.show}
        </Button>
      </noscript>
    </Form>
  )
}
