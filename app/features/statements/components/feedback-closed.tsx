/** Nothing can be submitted now: says why and where to go; what was written already is there to be copied. */
import { useCopy } from '#app/copy/copy-context.tsx'
import { wordIssue } from '#app/copy/word-issue.ts'
import type { FeedbackForm } from '#app/features/statements/queries/feedback-form.server.ts'
import { paths } from '#app/platform/paths.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { Note } from '#app/ui/note.tsx'

export function ClosedFeedback({ form }: { form: FeedbackForm }) {
  const { copy, format } = useCopy()
  const { chapter, draft } = form
  const written = draft.items
    .map((item) => [item.body, item.wording].filter((text) => text.trim() !== '').join('\n\n'))
    .filter((text) => text !== '')
  return (
    <main id="saturs" className="fm">
      <div className="fm-in one">
        <div className="fm-l">
          <h1 lang="lv">
            {chapter.number}. {chapter.title}
          </h1>
          <Note tone="w" role={written.length > 0 ? 'alert' : undefined}>
            <b>{wordIssue(copy, format, { key: `consultation.${chapter.closed}` })}</b>
            <br />
            {chapter.closed === 'not-open-yet'
              ? copy.reading.notYetTitle(format.dateTime(chapter.opensAt))
              : chapter.closed === 'suspended'
                ? copy.reading.suspendedText
                : copy.reading.closedText}
          </Note>
          {written.length > 0 ? (
            <section className="card pad stack">
              <h2>{copy.feedback.closedKept}</h2>
              {written.map((text, i) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: items have no other name, and the page is drawn anew
                <p className="pre quo" key={i}>
                  {text}
                </p>
              ))}
            </section>
          ) : null}
          <div className="row">
            <ButtonLink href={paths.publicChapter(chapter.slug, chapter.number)}>
              {copy.feedback.publicPage}
            </ButtonLink>
            <ButtonLink href={paths.consultations} variant="secondary">
              {copy.shell.consultations}
            </ButtonLink>
          </div>
        </div>
      </div>
    </main>
  )
}
