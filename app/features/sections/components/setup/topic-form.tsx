import { Form } from '@remix-run/react'
import { useCopy } from '#app/copy/copy-context.tsx'
import type { ChapterSetup } from '#app/features/sections/queries/chapter-setup.server.ts'
import { Button } from '#app/ui/button.tsx'
import { CheckboxGroup, echoedGroup } from '#app/ui/checkbox-group.tsx'
import { replyTo, type SetupProps } from '../setup-page.tsx'

/** Which sections speak of a topic that one institution reviews through the whole document. */
export function TopicForm({
  topic,
  setup,
  reply,
}: SetupProps & { topic: ChapterSetup['topics'][number] }) {
  const { copy } = useCopy()
  const words = copy.setup
  const sent = replyTo(reply, 'flag')
  const own = sent?.input.topic === topic.topic ? sent : undefined
  const heading = `tema-${topic.topic}`
  return (
    <section className="card" aria-labelledby={heading}>
      <div className="card-h">
        <h3 id={heading}>{words.topic[topic.topic] ?? topic.topic}</h3>
      </div>
      <Form method="post" className="pad stack">
        <input type="hidden" name="intent" value="flag" />
        <input type="hidden" name="topic" value={topic.topic} />
        <input type="hidden" name="seen" value={topic.sectionIds.join(' ')} />
        <CheckboxGroup
          name="sectionIds"
          id={`${topic.topic}-sections`}
          legend={words.flagged}
          help={words.flaggedHelp(topic.reviewer)}
          values={own ? echoedGroup(own.input.sectionIds) : topic.sectionIds}
          options={setup.sections.map((section) => ({
            value: section.id,
            label: `${section.fullNumber} ${section.title}`,
          }))}
        />
        <div className="row">
          <Button icon="save" variant="secondary">
            {copy.shell.save}
          </Button>
        </div>
      </Form>
    </section>
  )
}
