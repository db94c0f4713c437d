/** Queue, item with its passage, answer: three columns on a wide screen, one below the other on a narrow one. */
import { useCopy } from '#app/copy/copy-context.tsx'
import type { AnswersPageData } from '#app/features/answers/queries/answers-page.server.ts'
import type { FormReply } from '#app/platform/respond.server.ts'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { ErrorSummary } from '#app/ui/issues.tsx'
import { AnswerPanel } from './answer-panel.tsx'
import { AnswerQueueList } from './answer-queue.tsx'
import { ItemPanel } from './item-panel.tsx'

export interface AnswersPageProps extends AnswersPageData {
  readonly reply: FormReply | undefined
  /** All values of the ticked boxes, when a form came back. */
  readonly ticked: readonly string[] | undefined
}

export function AnswersPage(props: AnswersPageProps) {
  const { copy } = useCopy()
  const { workplace } = props
  return (
    <main id="saturs" className="rq">
      <h1 className="ds-sr-only">{copy.answers.title}</h1>
      <AnswerQueueList page={props} />
      {workplace ? (
        <>
          <ItemPanel page={props} workplace={workplace} />
          <AnswerPanel page={props} workplace={workplace} />
        </>
      ) : (
        <section className="rq-m rq-w">
          <ErrorSummary issues={props.reply?.issues} />
          <div className="card">
            <Nothing page={props} />
          </div>
        </section>
      )}
      <script src="/answers.js" defer />
    </main>
  )
}

function Nothing({ page }: { page: AnswersPageProps }) {
  const { copy } = useCopy()
  const words = copy.answers
  if (page.itemGone) return <EmptyState icon="circle-x" title={words.gone} text={words.goneText} />
  if (page.queue.counts.all === 0) {
    return <EmptyState icon="inbox" title={words.noItems} text={words.noItemsText} />
  }
  return <EmptyState icon="circle-check" title={words.nothing} text={words.nothingText} />
}
