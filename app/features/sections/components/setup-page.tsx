/** The frame of a chapter: its sections against the template, owners and deadlines, topics that others review. */
import { useCopy } from '#app/copy/copy-context.tsx'
import { ChapterHead } from '#app/features/chapters/components/chapter-head.tsx'
import type { ChapterSetup } from '#app/features/sections/queries/chapter-setup.server.ts'
import { paths } from '#app/platform/paths.ts'
import type { FormReply } from '#app/platform/respond.server.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { ErrorSummary } from '#app/ui/issues.tsx'
import { Footer } from '#app/ui/shell/page-frame.tsx'
import { AddUnderForm } from './setup/add-under-form.tsx'
import { FrameCard } from './setup/frame-card.tsx'
import { TemplateCard } from './setup/template-card.tsx'
import { TopicForm } from './setup/topic-form.tsx'

export interface SetupProps {
  readonly setup: ChapterSetup
  readonly reply: FormReply | undefined
}

/** The reply belongs to the form that was sent; the others show what is stored. */
export const replyTo = (reply: FormReply | undefined, intent: string): FormReply | undefined =>
  reply?.input.intent === intent ? reply : undefined

export function SetupPage({ setup, reply }: SetupProps) {
  const { copy } = useCopy()
  const { header } = setup
  return (
    <>
      <main id="saturs" className="ws">
        <ChapterHead header={header} />
        <div className="wrap ntw">
          <div className="ph">
            <div>
              <h2 className="h-s">{copy.setup.title}</h2>
              <p className="m">{copy.setup.lead}</p>
            </div>
            <ButtonLink
              href={paths.chapter(header.slug, header.number)}
              variant="secondary"
              icon="file-text"
            >
              {copy.setup.toChapter}
            </ButtonLink>
          </div>
          <ErrorSummary issues={reply?.issues} />
          <div className="ntg">
            <div className="stack gap4">
              <TemplateCard setup={setup} reply={reply} />
              {setup.mayEdit ? <AddUnderForm setup={setup} reply={reply} /> : null}
            </div>
            <div className="stack gap4">
              <FrameCard setup={setup} reply={reply} />
              {setup.mayAssign
                ? setup.topics.map((topic) => (
                    <TopicForm key={topic.topic} topic={topic} setup={setup} reply={reply} />
                  ))
                : null}
            </div>
          </div>
        </div>
      </main>
      <Footer />
    </>
  )
}
