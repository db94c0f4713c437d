/** The passage in the present text with what is around it; a doubtful place with what a person may decide. */
import { Form } from '@remix-run/react'
import { useCopy } from '#app/copy/copy-context.tsx'
import { blockWords } from '#app/copy/place-words.ts'
import type { Workplace } from '#app/features/answers/queries/answer-workplace.server.ts'
import { Button } from '#app/ui/button.tsx'
import { SelectField, TextArea } from '#app/ui/field.tsx'
import { Note } from '#app/ui/note.tsx'
import { WordingChange } from '#app/ui/wording-change.tsx'
import type { AnswersPageProps } from './answers-page.tsx'

interface PassageProps {
  readonly page: AnswersPageProps
  readonly workplace: Workplace
}

export function PassageCard({ page, workplace }: PassageProps) {
  const { copy } = useCopy()
  const words = copy.answers
  const { place } = workplace
  const { section, passage, around, state } = place
  if (!section) return <p className="psg s">{words.aboutChapter}</p>
  if (state === 'whole') {
    return <p className="psg s">{words.aboutSection(section.fullNumber, section.title)}</p>
  }
  const asks = state === 'doubtful' || (state === 'gone' && !place.confirmed)
  return (
    <>
      {passage ? (
        <div className="psg">
          <span className="s m b">{words.presentText(section.revisionNumber)}</span>
          {around.previous ? (
            <p className="prose psg-a" lang="lv">
              {around.previous}
            </p>
          ) : null}
          <p className="prose pre" lang="lv">
            {passage.before}
            <mark className="anc on">{passage.quote}</mark>
            {passage.after}
          </p>
          {around.following ? (
            <p className="prose psg-a" lang="lv">
              {around.following}
            </p>
          ) : null}
        </div>
      ) : null}
      {place.origin ? <Origin place={place} /> : null}
      {state === 'gone' && place.confirmed ? <Note tone="i">{words.goneConfirmed}</Note> : null}
      {asks ? <Doubt page={page} workplace={workplace} /> : null}
    </>
  )
}

function Origin({ place }: { place: Workplace['place'] }) {
  const { copy } = useCopy()
  const { origin } = place
  if (!origin) return null
  return (
    <div className="psg psg-o">
      <span className="s m b">{copy.answers.wasInText(origin.revision)}</span>
      <p className="prose pre" lang="lv">
        {origin.runs.length > 0 ? <WordingChange runs={origin.runs} /> : origin.quote}
      </p>
    </div>
  )
}

/** The form carries the revision it was drawn from: a place is confirmed in the text that was seen. */
function Doubt({ page, workplace }: PassageProps) {
  const { copy } = useCopy()
  const words = copy.answers
  const { place, item } = workplace
  const gone = place.state === 'gone'
  const hidden = (
    <>
      <input type="hidden" name="itemId" value={item.id} />
      <input type="hidden" name="seenRevisionId" value={place.section?.revisionId} />
    </>
  )
  const input = page.reply?.input
  const chosen = input?.intent === 'choose-place'
  return (
    <Note tone="w" icon="map-pin">
      <b>{gone ? words.goneTitle : words.doubtTitle}</b>
      <br />
      {gone ? words.goneHelp : words.doubtText}
      {page.mayDraft ? (
        <div className="stack rq-d">
          <Form method="post">
            {hidden}
            <Button
              small
              variant={gone ? 'secondary' : 'primary'}
              icon="check"
              name="intent"
              value="confirm-place"
            >
              {gone ? words.confirmGone : words.confirmPlace}
            </Button>
          </Form>
          <details open={chosen}>
            <summary className="s">{words.otherPlace}</summary>
            <Form method="post" className="stack">
              {hidden}
              <SelectField
                name="block"
                label={words.paragraph}
                value={input?.block}
                issues={page.reply?.issues}
                options={place.choices.map((c) => ({
                  value: c.id,
                  label: `${blockWords(copy, c.place)}: ${c.text}`,
                }))}
              />
              <TextArea
                name="quote"
                label={words.quote}
                help={words.quoteHelp}
                value={input?.quote}
                issues={page.reply?.issues}
                rows={2}
                optional
              />
              <Button small variant="secondary" name="intent" value="choose-place">
                {words.savePlace}
              </Button>
            </Form>
          </details>
        </div>
      ) : null}
    </Note>
  )
}
