/** Says what the form before has done, once, with a link to look at it. */
import { useCopy } from '#app/copy/copy-context.tsx'
import { Note } from './note.tsx'

interface Notice {
  readonly key: string
  readonly params: Readonly<Record<string, string | number>>
  readonly href?: string
}

export function NoticeBar({ notice }: { notice: Notice | undefined }) {
  const { copy } = useCopy()
  const words = notice && copy.notices.words[notice.key]
  if (!notice || !words) return null
  const params = Object.entries(notice.params).map(([key, value]) => [key, String(value)])
  return (
    <div className="notice-bar">
      <Note tone="ok" role="status">
        {words(Object.fromEntries(params))}{' '}
        {notice.href ? <a href={notice.href}>{copy.notices.look}</a> : null}
      </Note>
    </div>
  )
}
