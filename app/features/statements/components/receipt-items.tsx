/** The items of a statement: place, kind, what was said, and how far it has come. */
import { useCopy } from '#app/copy/copy-context.tsx'
import { placeWords } from '#app/copy/place-words.ts'
import type {
  ReceiptItem,
  ReceiptPage,
} from '#app/features/statements/queries/receipt-page.server.ts'
import { KindPill, OutcomePill } from '#app/ui/pills.tsx'
import { ScrollRegion } from '#app/ui/scroll-region.tsx'
import { WordingChange } from '#app/ui/wording-change.tsx'
import { shortened } from './feedback-card.tsx'

export function ReceiptItems({ receipt }: { receipt: ReceiptPage }) {
  const { copy } = useCopy()
  const { columns } = copy.feedback
  return (
    <div>
      <h2 id="items-h">{copy.feedback.itemsHeading}</h2>
      <ScrollRegion labelledBy="items-h">
        <table className="tb rcp-t">
          <thead>
            <tr>
              <th scope="col">{columns.number}</th>
              <th scope="col">{columns.place}</th>
              <th scope="col">{columns.kind}</th>
              <th scope="col">{columns.body}</th>
              <th scope="col">{columns.state}</th>
            </tr>
          </thead>
          <tbody>
            {receipt.items.map((item) => (
              <tr key={item.id}>
                <td className="num nw">
                  {receipt.number.replace(/^\d+-/, '')}/{item.number}
                </td>
                <td>{placeWords(copy, item.sectionNumber, item.place)}</td>
                <td>
                  <KindPill kind={item.kind} />
                </td>
                <td>
                  <Said item={item} />
                </td>
                <td>
                  <State item={item} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </div>
  )
}

function Said({ item }: { item: ReceiptItem }) {
  const { copy } = useCopy()
  return (
    <div className="stack">
      {item.passage ? (
        <p className="quo s" lang="lv">
          „{shortened(item.passage.quote)}”
        </p>
      ) : null}
      {item.body ? <p className="pre">{item.body}</p> : null}
      {item.wording ? (
        <div className="propw">
          <span className="s m">{copy.reading.proposedWording}</span>
          <p className="pre prose" lang="lv">
            <WordingChange runs={item.wording} />
          </p>
        </div>
      ) : null}
    </div>
  )
}

function State({ item }: { item: ReceiptItem }) {
  const { copy } = useCopy()
  if (item.answer) return <OutcomePill outcome={item.answer.outcome} />
  if (item.state === 'moderated') {
    return <>{copy.feedback.withheldBecause(item.moderationReason ?? '')}</>
  }
  if (item.state !== 'confirmed') {
    return <span className="tg">{copy.feedback.itemState[item.state]}</span>
  }
  return item.published ? (
    <OutcomePill outcome={undefined} />
  ) : (
    <span className="tg tg-w">{copy.feedback.awaitsModeration}</span>
  )
}
