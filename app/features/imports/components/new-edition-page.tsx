/** The form for an edition from the template: what it is called, its chapters, who owns them. */
import { Form } from '@remix-run/react'
import { useCopy } from '#app/copy/copy-context.tsx'
import { wordIssue } from '#app/copy/word-issue.ts'
import type { NewEdition } from '#app/features/imports/queries/new-edition.server.ts'
import { paths } from '#app/platform/paths.ts'
import type { FormReply } from '#app/platform/respond.server.ts'
import { Breadcrumbs } from '#app/ui/breadcrumbs.tsx'
import { Button, ButtonLink } from '#app/ui/button.tsx'
import { echoedGroup } from '#app/ui/checkbox-group.tsx'
import { ErrorSummary, issuesOf } from '#app/ui/issues.tsx'
import { Footer } from '#app/ui/shell/page-frame.tsx'
import { EditionFields } from './edition-fields.tsx'

interface NewEditionProps {
  readonly edition: NewEdition
  readonly reply: FormReply | undefined
}

export function NewEditionPage({ edition, reply }: NewEditionProps) {
  const { copy } = useCopy()
  const words = copy.newEdition
  return (
    <>
      <main id="saturs" className="wrap narrow2 wide">
        <Breadcrumbs
          crumbs={[
            { label: copy.dashboard.editions, href: paths.editions },
            { label: words.title },
          ]}
        />
        <h1>{words.title}</h1>
        <p className="m">{words.lead}</p>
        <ErrorSummary issues={reply?.issues} />
        <Form method="post" className="card">
          <div className="pad">
            <EditionFields suggestion={edition.suggestion} reply={reply} />
          </div>
          <Chapters edition={edition} reply={reply} />
          <div className="pad row">
            <Button icon="plus">{words.start}</Button>
            <ButtonLink href={paths.editions} variant="tertiary">
              {copy.shell.cancel}
            </ButtonLink>
          </div>
        </Form>
      </main>
      <Footer />
    </>
  )
}

function Chapters({ edition, reply }: NewEditionProps) {
  const { copy } = useCopy()
  const words = copy.newEdition
  const chosen = reply && echoedGroup(reply.input.include)
  return (
    <fieldset id="include" tabIndex={-1} className="ckg">
      <legend className="ds-sr-only">{words.chapters}</legend>
      <table className="tb cards">
        <thead>
          <tr>
            <th scope="col">{words.include}</th>
            <th scope="col">{words.chapterTitle}</th>
            <th scope="col">{copy.setup.owner}</th>
          </tr>
        </thead>
        <tbody>
          {edition.chapters.map((chapter) => (
            <tr key={chapter.number}>
              <td>
                <label className="ck">
                  <input
                    type="checkbox"
                    className="ds-input"
                    name="include"
                    value={chapter.number}
                    defaultChecked={chosen?.includes(String(chapter.number)) ?? true}
                    aria-label={words.includeChapter(chapter.number)}
                  />
                  <span className="num">{chapter.number}.</span>
                </label>
              </td>
              <td>
                <ChapterTitle chapter={chapter} reply={reply} />
              </td>
              <td>
                <ChapterOwner chapter={chapter} edition={edition} reply={reply} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </fieldset>
  )
}

interface ChapterProps {
  readonly chapter: NewEdition['chapters'][number]
  readonly reply: FormReply | undefined
}

function ChapterTitle({ chapter, reply }: ChapterProps) {
  const { copy } = useCopy()
  const name = `title-${chapter.number}`
  return (
    <>
      <input
        {...control(name, reply)}
        defaultValue={reply?.input[name] ?? chapter.title}
        aria-label={copy.newEdition.titleOf(chapter.number)}
      />
      {chapter.coOwners.length > 0 ? (
        <span className="s m">{copy.newEdition.coOwners(chapter.coOwners.join(', '))}</span>
      ) : null}
      <Wrong name={name} reply={reply} />
    </>
  )
}

function ChapterOwner({
  chapter,
  edition,
  reply,
}: ChapterProps & Pick<NewEditionProps, 'edition'>) {
  const { copy } = useCopy()
  const name = `owner-${chapter.number}`
  return (
    <>
      <select
        {...control(name, reply)}
        defaultValue={reply?.input[name] ?? chapter.owner}
        aria-label={copy.newEdition.ownerOf(chapter.number)}
      >
        <option value="">{copy.newEdition.chooseOwner}</option>
        {edition.institutions.map((institution) => (
          <option key={institution.id} value={institution.short_name}>
            {institution.short_name}
          </option>
        ))}
      </select>
      <Wrong name={name} reply={reply} />
    </>
  )
}

const control = (name: string, reply: FormReply | undefined) => {
  const bad = issuesOf(reply?.issues, name).length > 0
  return {
    id: name,
    name,
    className: 'ds-input',
    'aria-invalid': bad || undefined,
    'aria-describedby': bad ? `${name}-error` : undefined,
  }
}

function Wrong({ name, reply }: { name: string; reply: FormReply | undefined }) {
  const { copy, format } = useCopy()
  const wrong = issuesOf(reply?.issues, name)
  if (wrong.length === 0) return null
  return (
    <p className="ds-validation-message" id={`${name}-error`} data-color="danger">
      {wrong.map((issue) => wordIssue(copy, format, issue)).join(' ')}
    </p>
  )
}
