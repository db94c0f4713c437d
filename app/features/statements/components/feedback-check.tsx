/** Last step: everything as it will be sent. */
import { useCopy } from '#app/copy/copy-context.tsx'
import { placeWords } from '#app/copy/place-words.ts'
import { type ItemKind, itemKinds } from '#app/domain/consultation/terms.ts'
import type { DraftItem } from '#app/features/statements/feedback-draft.ts'
import type { ItemView } from '#app/features/statements/queries/feedback-form.server.ts'
import { Button } from '#app/ui/button.tsx'
import { Icon } from '#app/ui/icon.tsx'
import { KindPill } from '#app/ui/pills.tsx'
import { WordingChange } from '#app/ui/wording-change.tsx'
import type { StepProps } from './feedback-page.tsx'
import { Quote } from './feedback-place.tsx'

export function CheckStep({ form }: StepProps) {
  const { copy } = useCopy()
  const { draft, speakers } = form
  const speaker = speakers.find((s) => s.id === draft.as)
  const prepared = speaker !== undefined && !speaker.releases
  return (
    <>
      <div>
        <h1>{copy.feedback.checkTitle}</h1>
        <p className="m">{copy.feedback.checkLead}</p>
      </div>
      {draft.items.map((item, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: items have no other name, and the page is drawn anew
        <CheckedItem key={i} n={i + 1} item={item} view={form.items[i] as ItemView} />
      ))}
      <div className="hp" aria-hidden="true">
        <label htmlFor="website">{copy.feedback.honeypot}</label>
        <input
          id="website"
          name="website"
          defaultValue={draft.website}
          tabIndex={-1}
          autoComplete="off"
        />
      </div>
      <div className="row sp fm-n">
        <Button variant="tertiary" icon="arrow-left" name="intent" value="to-items">
          {copy.feedback.back}
        </Button>
        <Button icon="send" name="intent" value="submit">
          {prepared ? copy.feedback.submitPrepared : copy.feedback.submit}
        </Button>
      </div>
    </>
  )
}

function CheckedItem({ n, item, view }: { n: number; item: DraftItem; view: ItemView }) {
  const { copy } = useCopy()
  const kind = itemKinds.find((k): k is ItemKind => k === item.kind)
  return (
    <section className="card it" aria-labelledby={`h-check-${n}`}>
      <div className="card-h">
        <h2 id={`h-check-${n}`}>{copy.feedback.item(n)}</h2>
        {kind ? <KindPill kind={kind} /> : null}
        <span className="end">
          <Button variant="tertiary" small icon="pencil-line" name="intent" value="to-items">
            {copy.feedback.change}
            <span className="ds-sr-only"> {copy.feedback.item(n)}</span>
          </Button>
        </span>
      </div>
      <div className="it-b">
        <div className="anch">
          <span className="s m">
            <Icon name={view.passage ? 'quote' : 'file-text'} />{' '}
            {placeWords(copy, view.sectionNumber, view.place)}
          </span>
          {view.passage ? <Quote passage={view.passage} /> : null}
        </div>
        {item.body.trim() ? <p className="pre">{item.body}</p> : null}
        {item.wording.trim() ? (
          <div className="propw">
            <span className="s m">{copy.reading.proposedWording}</span>
            <p className="prose pre" lang="lv">
              {view.preview ? <WordingChange runs={view.preview} /> : item.wording}
            </p>
          </div>
        ) : null}
      </div>
    </section>
  )
}
