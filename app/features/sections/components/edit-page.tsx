/**
 * The page where a section is written. The form works as it is, with a text area of Markdown; the editor and
 * the autosave stand on top of it. A revision is saved only after its exact text has become the draft, so
 * that neither a lost connection nor an ended session can take it away.
 */
import { Form, useNavigation, useSubmit } from '@remix-run/react'
import { type FormEvent, useRef, useState } from 'react'
import { useCopy } from '#app/copy/copy-context.tsx'
import { ErrorSummary, issuesOf } from '#app/ui/issues.tsx'
import { type DraftWindow, useDraft } from './draft/use-draft.ts'
import { EditAside } from './edit-aside.tsx'
import { EditNotices } from './edit-notices.tsx'
import type { DraftText, EditPageProps } from './edit-page-data.ts'
import { EditTop } from './edit-top.tsx'
import type { EditorHandle } from './editor/editor-handle.ts'
import { SaveDialog } from './save-dialog.tsx'
import { SectionText } from './section-text.tsx'

const formId = 'ed-form'

export function EditPage(props: EditPageProps) {
  return <Editing key={props.section.id} {...props} />
}

function Editing(data: EditPageProps) {
  const { copy } = useCopy()
  const { reply } = data
  const editor = useRef<EditorHandle | null>(null)
  const form = useRef<HTMLFormElement>(null)
  const read = () => textIn(form.current, editor.current)
  const draft = useDraft(data, read)
  const saving = useSaving(form, draft)
  const isStale = draft.baseRevisionId !== data.base.revisionId

  const put = ({ title, markdown }: DraftText) => {
    const fields = fieldsOf(form.current)
    if (fields.title) fields.title.value = title
    if (fields.markdown) fields.markdown.value = markdown
    editor.current?.replace(markdown)
    draft.changed()
  }
  return (
    <>
      <EditTop
        data={data}
        formId={formId}
        state={draft.state}
        baseNumber={data.draft?.baseNumber ?? data.base.number}
        busy={saving.busy}
        onFinish={saving.ask}
      />
      <main id="saturs" className="ed">
        <Form id={formId} method="post" ref={form} onSubmit={saving.submit}>
          <input type="hidden" name="baseRevisionId" value={draft.baseRevisionId} readOnly />
          <SectionText
            data={data}
            editor={editor}
            titleIssues={issuesOf(reply?.issues, 'title')}
            onChange={draft.changed}
            onLeave={() => void draft.flush()}
            onSave={saving.ask}
            above={
              <>
                <ErrorSummary issues={reply?.issues} />
                <EditNotices
                  data={data}
                  draft={draft}
                  saveFailed={saving.failed}
                  read={read}
                  onRetry={() => (saving.failed ? saving.ask() : void draft.flush())}
                  onPut={put}
                />
              </>
            }
            aside={<EditAside data={data} hasDraft={draft.state.phase !== 'unchanged'} />}
          />
          {saving.asked ? (
            <SaveDialog
              data={data}
              isStale={isStale}
              note={saving.note ?? reply?.input.note}
              onClose={saving.dismiss}
            />
          ) : null}
        </Form>
        <p className="ds-sr-only" aria-live="polite">
          {saving.busy ? copy.editor.saving : ''}
        </p>
      </main>
    </>
  )
}

/** From „Pabeigt” to the revision: ask for the note, bring the draft over, then post the form. */
function useSaving(form: { readonly current: HTMLFormElement | null }, draft: DraftWindow) {
  const submit = useSubmit()
  const navigation = useNavigation()
  const [asked, setAsked] = useState(false)
  const [failed, setFailed] = useState(false)
  const [flushing, setFlushing] = useState(false)
  const [note, setNote] = useState<string>()
  const busy = flushing || navigation.state !== 'idle'

  const save = async (button: HTMLElement | null) => {
    setFlushing(true)
    const arrived = await draft.flush()
    if (arrived && form.current) submit(dataOf(form.current, button), { method: 'post' })
    setFlushing(false)
    setFailed(!arrived)
    close()
  }
  /** The note stays for the next time, whatever closed the dialog. */
  const close = () => {
    setNote(fieldsOf(form.current).note?.value)
    setAsked(false)
  }
  return {
    asked,
    busy,
    failed: failed && draft.state.phase !== 'saved',
    ask: () => setAsked(true),
    note,
    dismiss: close,
    submit(event: FormEvent<HTMLFormElement>) {
      const button = (event.nativeEvent as SubmitEvent).submitter
      if (button?.getAttribute('value') === 'discard') {
        draft.forgetAll()
        return
      }
      event.preventDefault()
      if (!busy) void save(button)
    },
  }
}

const dataOf = (form: HTMLFormElement, button: HTMLElement | null): FormData => {
  const data = new FormData(form, button)
  if (!data.has('intent')) data.set('intent', 'save')
  return data
}

function fieldsOf(form: HTMLFormElement | null) {
  const area = (name: string) => {
    const found = form?.elements.namedItem(name)
    return found instanceof HTMLTextAreaElement ? found : undefined
  }
  return { title: area('title'), markdown: area('markdown'), note: area('note') }
}

function textIn(form: HTMLFormElement | null, editor: EditorHandle | null): DraftText {
  const { title, markdown } = fieldsOf(form)
  return {
    title: title?.value ?? '',
    markdown: editor?.markdown() ?? markdown?.value ?? '',
  }
}
