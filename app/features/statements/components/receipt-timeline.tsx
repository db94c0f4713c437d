/** From „received” to the Cabinet: what is done, and what comes when. */
import type { ReactNode } from 'react'
import { useCopy } from '#app/copy/copy-context.tsx'
import type { ReceiptPage } from '#app/features/statements/queries/receipt-page.server.ts'
import { Icon } from '#app/ui/icon.tsx'
import type { IconName } from '#app/ui/icon-names.ts'

export function Timeline({ receipt }: { receipt: ReceiptPage }) {
  const { copy, format, locale } = useCopy()
  const { timeline } = copy.feedback
  const { state, answersDueOn, items, chapter } = receipt
  const owners = chapter.owners.map((o) => (locale === 'lv' ? o.nameLv : o.nameEn)).join(', ')
  const answered = items.length > 0 && items.every((item) => item.answer)
  return (
    <ol className="tl">
      <Step done icon="check" title={timeline.received}>
        {format.dateTime(receipt.submittedAt)}
      </Step>
      {state === 'unconfirmed' ? (
        <Step icon="mail" title={timeline.confirmEmail}>
          {timeline.confirmEmailText}
        </Step>
      ) : null}
      {state === 'prepared' ? <Step icon="send" title={timeline.releases} /> : null}
      <Step done={answered} icon="inbox" title={timeline.reviews(owners)}>
        {answersDueOn ? timeline.reviewsBy(format.date(answersDueOn)) : null}
      </Step>
      <Step done={answered} icon="message-square-text" title={timeline.answered}>
        {timeline.answeredText}
      </Step>
      <Step icon="landmark" title={timeline.cabinet}>
        {timeline.cabinetText}
      </Step>
    </ol>
  )
}

function Step(props: { done?: boolean; icon: IconName; title: string; children?: ReactNode }) {
  return (
    <li className={props.done ? 'done' : undefined}>
      <Icon name={props.done ? 'check' : props.icon} />
      <div>
        <b>{props.title}</b>
        {props.children ? <span className="s m">{props.children}</span> : null}
      </div>
    </li>
  )
}
