import { useCopy } from '#app/copy/copy-context.tsx'
import type { PublicChapterHead } from '#app/features/consultations/queries/public-chapter.server.ts'
import { Note } from '#app/ui/note.tsx'

/** Why nothing can be submitted now: what happened, what is safe, what comes next. */
export function WindowNotice({ head }: { head: PublicChapterHead }) {
  const { copy, format } = useCopy()
  const { phase } = head
  if (phase === 'open') return null
  const [title, text] =
    phase === 'over'
      ? [copy.reading.closedTitle(format.date(head.closesAt)), copy.reading.closedText]
      : phase === 'suspended'
        ? [copy.reading.suspendedTitle, copy.reading.suspendedText]
        : [copy.reading.notYetTitle(format.dateTime(head.opensAt)), copy.reading.notYetText]
  return (
    <div className="pub-n">
      <Note tone={phase === 'suspended' ? 'w' : 'i'}>
        <b>{title}</b>
        <br />
        {text}
      </Note>
    </div>
  )
}
