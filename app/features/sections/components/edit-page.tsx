/**
 * The page where a section is written. The form works as it is, with a text area of Markdown; the editor and
 * the autosave stand on top of it. A revision is saved only after its exact text has become the draft, so
 * that neither a lost connection nor an ended session can take it away.
 */
import { type FormEvent, useEffect, useRef, useState } from 'react'
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
        <form id={formId} method="post" ref={form} onSubmit={saving.submit}>
          <input type="hidden" name="baseRevisionId" value={draft.baseRevisionId} readOnly />
          {data.item ? <input type="hidden" name="itemId" value={data.item.id} readOnly /> : null}
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
        </form>
        <p className="ds-sr-only" aria-live="polite">
          {saving.busy ? copy.editor.saving : ''}
        </p>
      </main>
    </>
  )
}

/** From „Pabeigt” to the revision: ask for the note, bring the draft over, then let the form go. */
function useSaving(form: { readonly current: HTMLFormElement | null }, draft: DraftWindow) {
  const [asked, setAsked] = useState(false)
  const [failed, setFailed] = useState(false)
  const [busy, setBusy] = useState(false)
  const [note, setNote] = useState<string>()
  const mayGo = useRef(false)

  /** The note stays for the next time, whatever closed the dialog. */
  const close = () => {
    setNote(fieldsOf(form.current).note?.value)
    setAsked(false)
  }
  const bringOver = async (button: HTMLElement | null) => {
    setBusy(true)
    const arrived = await draft.flush()
    // A draft that is safe already answers before the press has been dealt with; a form asked to go while it is
    // still going is not heard.
    await new Promise((heard) => setTimeout(heard))
    setFailed(!arrived)
    mayGo.current = arrived
    if (arrived) form.current?.requestSubmit(button)
    else {
      setBusy(false)
      close()
    }
  }
  useEffect(() => {
    const cameBack = () => {
      mayGo.current = false
      setBusy(false)
    }
    window.addEventListener('pageshow', cameBack)
    return () => window.removeEventListener('pageshow', cameBack)
  }, [])
  return {
    asked,
    busy,
    note,
    failed: failed && draft.state.phase !== 'saved',
    ask: () => setAsked(true),
    dismiss: close,
    submit(event: FormEvent<HTMLFormElement>) {
      const button = (event.nativeEvent as SubmitEvent).submitter
      if (button?.getAttribute('value') === 'discard') draft.forgetAll()
      else if (!mayGo.current) {
        event.preventDefault()
        // The page takes every press for a request under way; this one is not yet.
        delete event.currentTarget.dataset.sending
        event.currentTarget.removeAttribute('aria-busy')
        if (!busy) void bringOver(button)
      }
    },
  }
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
