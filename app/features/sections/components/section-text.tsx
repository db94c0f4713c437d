/**
 * Title and text of a section. Without script the text area is the editor; with it the real one is fetched,
 * opened over the text area, and writes back into it when the form is read.
 */
import { type MutableRefObject, type ReactNode, useEffect, useRef, useState } from 'react'
import { useCopy } from '#app/copy/copy-context.tsx'
import { wordIssue } from '#app/copy/word-issue.ts'
import type { Issue } from '#app/domain/shared/result.ts'
import type { EditPageProps } from './edit-page-data.ts'
import { EditToolbar, type Panel } from './edit-toolbar.tsx'
import type { EditorHandle, EditorOptions, ToolState } from './editor/editor-handle.ts'

const textId = 'teksts'

interface SectionTextProps {
  readonly data: EditPageProps
  readonly editor: MutableRefObject<EditorHandle | null>
  readonly titleIssues: readonly Issue[]
  readonly onChange: () => void
  readonly onLeave: () => void
  readonly onSave: () => void
  readonly above: ReactNode
  readonly aside: ReactNode
}

export function SectionText(props: SectionTextProps) {
  const { data, editor, above, aside } = props
  const { copy } = useCopy()
  const [panel, setPanel] = useState<Panel>()
  const { host, source, tools } = useEditor(props, setPanel)
  const markdown = data.reply?.input.markdown ?? data.markdown
  return (
    <>
      <EditToolbar
        tools={tools}
        editor={editor}
        textId={textId}
        objects={data.objects}
        panel={panel}
        onPanel={setPanel}
      />
      <div className="ed-b">
        <div className="ed-c">
          {above}
          <div className="ed-sheet">
            <TitleField {...props} />
            <div ref={host} className="ed-host" hidden={tools === undefined} />
            <textarea
              ref={source}
              id="markdown"
              name="markdown"
              className="ds-input prose ed-src"
              aria-label={copy.editor.text(data.section.fullNumber)}
              aria-describedby="markdown-help"
              lang="lv"
              rows={24}
              defaultValue={markdown}
              hidden={tools !== undefined}
              onInput={props.onChange}
              onBlur={props.onLeave}
            />
            <p id="markdown-help" className="s m ed-src" hidden={tools !== undefined}>
              {copy.editor.markdownHelp}
            </p>
          </div>
          {tools ? <Hints /> : null}
        </div>
        {aside}
      </div>
    </>
  )
}

/** Fetches the editor once the page stands, and opens it with the text of the page. */
function useEditor(props: SectionTextProps, setPanel: (panel: Panel) => void) {
  const { editor } = props
  const { copy } = useCopy()
  const host = useRef<HTMLDivElement>(null)
  const source = useRef<HTMLTextAreaElement>(null)
  const [tools, setTools] = useState<ToolState>()
  const latest = useRef(props)
  latest.current = props
  const words = useRef(copy.editor)
  words.current = copy.editor

  useEffect(() => {
    let gone = false
    const open = async () => {
      const { mountEditor } = await import('./editor/mount.ts')
      if (gone || !host.current || !source.current) return
      const { objects, section } = latest.current.data
      editor.current = mountEditor({
        host: host.current,
        id: textId,
        markdown: source.current.value,
        objects,
        words: wordsFrom(words.current, section.fullNumber),
        onState: setTools,
        onChange: () => latest.current.onChange(),
        onLeave: () => latest.current.onLeave(),
        onSave: () => latest.current.onSave(),
        onLink: () => setPanel('link'),
        onToolbar: () => document.querySelector<HTMLElement>('.ed-bi [tabindex="0"]')?.focus(),
      })
    }
    // Without it the text area stays: everything but the comfort is there.
    open().catch((error: unknown) => console.error('the editor did not open', error))
    return () => {
      gone = true
      if (source.current && editor.current) source.current.value = editor.current.markdown()
      editor.current?.destroy()
      editor.current = null
      setTools(undefined)
    }
  }, [editor, setPanel])

  useEffect(() => {
    const form = source.current?.form
    const write = ({ formData }: FormDataEvent) => {
      if (editor.current) formData.set('markdown', editor.current.markdown())
    }
    form?.addEventListener('formdata', write)
    return () => form?.removeEventListener('formdata', write)
  }, [editor])
  return { host, source, tools }
}

type Words = ReturnType<typeof useCopy>['copy']['editor']

const wordsFrom = (words: Words, number: string): EditorOptions['words'] => ({
  text: words.text(number),
  placeholder: words.placeholder,
  note: words.noteMark,
  footnote: words.noteMark,
  backToText: words.footnoteBack,
  deleteFootnote: words.footnoteDelete,
  unusedFootnote: words.footnoteUnused,
  done: words.ticked,
  objectHint: words.objectHint,
  unknownObject: words.objectUnknown,
})

function TitleField({ data, titleIssues, onChange, onLeave }: SectionTextProps) {
  const { copy, format } = useCopy()
  const wrong = titleIssues.length > 0
  return (
    <div className={wrong ? 'ed-title bad' : 'ed-title'}>
      <h2 className="ds-sr-only">{copy.editor.text(data.section.fullNumber)}</h2>
      <label className="ds-sr-only" htmlFor="title">
        {copy.editor.titleLabel}
      </label>
      <span className="num" aria-hidden="true">
        {data.section.fullNumber}.
      </span>
      <textarea
        id="title"
        name="title"
        lang="lv"
        rows={1}
        required
        autoComplete="off"
        readOnly={data.mode === 'suggest'}
        defaultValue={data.reply?.input.title ?? data.title}
        aria-invalid={wrong || undefined}
        aria-describedby={wrong ? 'title-error' : undefined}
        onInput={(event) => {
          keepOnOneLine(event.currentTarget)
          onChange()
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter') event.preventDefault()
        }}
        onBlur={onLeave}
      />
      {wrong ? (
        <p className="ds-validation-message" id="title-error" data-color="danger">
          {titleIssues.map((issue) => wordIssue(copy, format, issue)).join(' ')}
        </p>
      ) : null}
    </div>
  )
}

/** A title may be seen on several lines and is still one. */
function keepOnOneLine(field: HTMLTextAreaElement): void {
  if (/[\r\n]/.test(field.value)) field.value = field.value.replace(/\s*[\r\n]+\s*/g, ' ')
}

function Hints() {
  const { copy } = useCopy()
  return (
    <p className="ed-foot s m" id={`${textId}-hints`}>
      <kbd>Ctrl</kbd> <kbd>Enter</kbd> {copy.editor.hintSave} · <kbd>Alt</kbd> <kbd>F10</kbd>{' '}
      {copy.editor.hintTools} · <kbd>Esc</kbd> {copy.editor.afterwards} <kbd>Tab</kbd>{' '}
      {copy.editor.hintLeave}
    </p>
  )
}
