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
  const suggests = data.mode === 'suggest'
  const saveTitle = isStale ? copy.editor.saveMergedTitle : copy.editor.saveTitle(next)
  const title = suggests ? copy.suggestions.proposeTitle : saveTitle
  const save = isStale ? copy.editor.saveMerged : copy.editor.save(next)
  const button = suggests ? copy.suggestions.propose : save
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
        <h2 id="ed-save-title">{title}</h2>
        {suggests ? (
          <p className="s m">{copy.suggestions.proposeText(data.section.fullNumber)}</p>
        ) : (
          <Lapses data={data} />
        )}
        <TextArea
          name="note"
          label={suggests ? copy.suggestions.note : copy.editor.note}
          help={suggests ? copy.suggestions.noteHelp : copy.editor.noteHelp}
          optional
          rows={2}
          value={note}
          issues={data.reply?.issues}
        />
        <div className="row">
          <Button name="intent" value={suggests ? 'suggest' : 'save'} icon="check">
            {button}
          </Button>
          <Button type="button" variant="tertiary" onClick={() => dialog.current?.close()}>
            {copy.editor.backToText}
          </Button>
        </div>
      </div>
    </dialog>
  )
}
