/** Before a revision is saved: what lapses, and a line for the others on what changed and why. */
import { useEffect, useRef } from 'react'
import { useCopy } from '#app/copy/copy-context.tsx'
import { Button } from '#app/ui/button.tsx'
import { TextArea } from '#app/ui/field.tsx'
import { Lapses } from './edit-aside.tsx'
import type { EditPageProps } from './edit-page-data.ts'

/** Stands inside the form: its field and button are the form's own. */
export function SaveDialog(props: {
  data: EditPageProps
  isStale: boolean
  note: string | undefined
  onClose: () => void
}) {
  const { copy } = useCopy()
  const { data, isStale, note, onClose } = props
  const dialog = useRef<HTMLDialogElement>(null)
  const next = data.base.number + 1
  useEffect(() => {
    dialog.current?.showModal()
    dialog.current?.querySelector('textarea')?.focus()
  }, [])
  return (
    <dialog
      ref={dialog}
      className="ds-dialog ed-save"
      aria-labelledby="ed-save-title"
      onClose={onClose}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
        event.preventDefault()
        dialog.current?.querySelector<HTMLButtonElement>('[name=intent]')?.click()
      }}
    >
      <div className="stack gap4">
        <h2 id="ed-save-title">
          {isStale ? copy.editor.saveMergedTitle : copy.editor.saveTitle(next)}
        </h2>
        <Lapses data={data} />
        <TextArea
          name="note"
          label={copy.editor.note}
          help={copy.editor.noteHelp}
          optional
          rows={2}
          value={note}
          issues={data.reply?.issues}
        />
        <div className="row">
          <Button name="intent" value="save" icon="check">
            {isStale ? copy.editor.saveMerged : copy.editor.save(next)}
          </Button>
          <Button type="button" variant="tertiary" onClick={() => dialog.current?.close()}>
            {copy.editor.backToText}
          </Button>
        </div>
      </div>
    </dialog>
  )
}
