import { Form } from '@remix-run/react'
import { useCopy } from '#app/copy/copy-context.tsx'
import { wordIssue } from '#app/copy/word-issue.ts'
import type { Issue } from '#app/domain/shared/result.ts'
import type { TransitionKind } from '#app/domain/workflow/states.ts'
import type { ChapterHeader } from '#app/features/chapters/queries/chapter-header.server.ts'
import { paths } from '#app/platform/paths.ts'
import { placeHref } from '#app/platform/places.ts'
import type { FormReply } from '#app/platform/respond.server.ts'
import { Button, ButtonLink } from '#app/ui/button.tsx'
import { TextArea } from '#app/ui/field.tsx'
import { Icon } from '#app/ui/icon.tsx'
import { Note } from '#app/ui/note.tsx'
import { Footer } from '#app/ui/shell/page-frame.tsx'
import { ChapterHead } from './chapter-head.tsx'

export interface TransitionPageProps {
  readonly header: ChapterHeader
  readonly kind: TransitionKind
  readonly issues: readonly Issue[]
  readonly allowed: boolean
  readonly reply: FormReply | undefined
}

const asksReason = new Set<TransitionKind>(['return', 'reopen'])

/** What a transition does, everything that still blocks it as links, and the button when nothing does. */
export function TransitionPage({ header, kind, issues, allowed, reply }: TransitionPageProps) {
  const { copy } = useCopy()
  const words = copy.workspace
  const { slug, number } = header
  const blocking = reply?.reason === 'blocked' ? reply.issues : issues
  return (
    <>
      <main id="saturs" className="ws">
        <ChapterHead header={header} />
        <section className="wrap narrow2" aria-labelledby="virziba">
          <h2 id="virziba" className="h-s">
            {words.moveTitle(words.move[kind], number)}
          </h2>
          <p>{words.moveConfirm[kind]}</p>
          {reply && reply.reason !== 'blocked' && reply.reason !== 'invalid' ? (
            <Refused issues={reply.issues} />
          ) : null}
          {blocking.length > 0 ? (
            <Gate header={header} issues={blocking} />
          ) : (
            <Note tone="ok">{words.allDone}</Note>
          )}
          {allowed ? (
            <Form method="post" className="card pad stack">
              <input type="hidden" name="seen" value={header.seen} />
              <input type="hidden" name="kind" value={kind} />
              {asksReason.has(kind) ? (
                <TextArea
                  name="reason"
                  label={words.reason}
                  help={words.reasonHelp}
                  value={reply?.input.reason}
                  issues={reply?.issues}
                  required
                />
              ) : null}
              <div className="row">
                <Button icon="send">{words.move[kind]}</Button>
                <ButtonLink href={paths.chapter(slug, number)} variant="tertiary">
                  {copy.shell.cancel}
                </ButtonLink>
              </div>
            </Form>
          ) : (
            <Note tone="i" icon="lock">
              {copy.failures.forbiddenText}
            </Note>
          )}
        </section>
      </main>
      <Footer />
    </>
  )
}

function Refused({ issues }: { issues: readonly Issue[] }) {
  const { copy, format } = useCopy()
  return (
    <Note tone="e" role="alert">
      {issues.map((issue) => wordIssue(copy, format, issue)).join(' ')}
    </Note>
  )
}

function Gate({ header, issues }: { header: ChapterHeader; issues: readonly Issue[] }) {
  const { copy, format } = useCopy()
  return (
    <section className="card" aria-labelledby="vel">
      <div className="card-h">
        <h3 id="vel">{copy.workspace.blocked}</h3>
        <span className="cnt">{issues.length}</span>
      </div>
      <ul className="gate-l">
        {issues.map((issue) => {
          const text = wordIssue(copy, format, issue)
          return (
            <li key={text}>
              <Icon name="circle-dashed" />
              {issue.place ? (
                <a href={placeHref(header.slug, header.number, issue.place)}>{text}</a>
              ) : (
                text
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
