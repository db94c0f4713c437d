import { useCopy } from '#app/copy/copy-context.tsx'
import type { AnswerView } from '#app/features/answers/queries/answer-views.server.ts'
import { paths } from '#app/platform/paths.ts'
import { Icon } from '#app/ui/icon.tsx'
import { OutcomePill } from '#app/ui/pills.tsx'
import { WordingChange } from '#app/ui/wording-change.tsx'

interface ReleasedProps {
  readonly answer: AnswerView
  readonly page: { readonly slug: string; readonly chapter: { readonly number: number } }
}

/** A released answer as it stands, with the changes that realise it and whether they are still in the text. */
export function ReleasedAnswer({ answer, page }: ReleasedProps) {
  const { copy, format } = useCopy()
  const words = copy.answers
  return (
    <div className="stack">
      <div className="row sp">
        <OutcomePill outcome={answer.outcome} />
        <span className="s m">
          {words.releasedAt(
            answer.institution,
            answer.by,
            format.dateTime(answer.releasedAt ?? answer.updatedAt),
          )}
        </span>
      </div>
      <p className="pre" lang="lv">
        {answer.body}
      </p>
      {answer.noChangeReason ? (
        <p className="s">
          {copy.reading.noChange}: <span lang="lv">{answer.noChangeReason}</span>
        </p>
      ) : null}
      {answer.links.map((link) => (
        <div key={link.id} className={link.stands ? 'lk-i' : 'lk-i off'}>
          <div className="row gap1">
            <Icon name="git-commit-horizontal" />
            <a
              className="b"
              href={paths.sectionCompare(
                page.slug,
                page.chapter.number,
                link.section,
                link.revisionNumber - 1,
                link.revisionNumber,
              )}
            >
              {words.linkTitle(link.fullNumber, link.revisionNumber)}
            </a>
            <span className={link.stands ? 'tg tg-ok' : 'tg tg-e'}>
              {link.stands ? words.stands : words.undone}
            </span>
          </div>
          <p className="prose" lang="lv">
            <WordingChange runs={link.runs} />
          </p>
        </div>
      ))}
      {answer.replaces ? <p className="s m">{words.replaces}</p> : null}
    </div>
  )
}
