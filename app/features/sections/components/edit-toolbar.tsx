/** The tools over the text: one stop for Tab, arrows inside; what needs more than a press opens a panel. */
import { type FocusEvent, type KeyboardEvent, type RefObject, useRef, useState } from 'react'
import { useCopy } from '#app/copy/copy-context.tsx'
import { Icon } from '#app/ui/icon.tsx'
import type { IconName } from '#app/ui/icon-names.ts'
import {
  type BlockStyle,
  blockStyles,
  type EditorHandle,
  type ObjectPreviews,
  type Tool,
  type ToolState,
} from './editor/editor-handle.ts'
import { LinkPanel, ObjectPanel, TablePanel } from './tool-panels.tsx'

export type Panel = 'link' | 'table' | 'objects' | undefined

interface ToolbarProps {
  readonly tools: ToolState | undefined
  readonly editor: RefObject<EditorHandle>
  readonly textId: string
  readonly objects: ObjectPreviews
  readonly panel: Panel
  readonly onPanel: (panel: Panel) => void
}

type SimpleTool = Exclude<Tool, 'table'>
const icons = {
  undo: 'undo-2',
  redo: 'redo-2',
  bold: 'bold',
  italic: 'italic',
  bullets: 'list',
  numbers: 'list-ordered',
  quote: 'quote',
  footnote: 'superscript',
} satisfies Partial<Record<SimpleTool, IconName>>

const shortcuts: Partial<Record<string, string>> = {
  undo: 'Ctrl+Z',
  redo: 'Ctrl+Y',
  bold: 'Ctrl+B',
  italic: 'Ctrl+I',
  numbers: 'Ctrl+Shift+7',
  bullets: 'Ctrl+Shift+8',
  quote: 'Ctrl+Shift+9',
  link: 'Ctrl+K',
}

export function EditToolbar(props: ToolbarProps) {
  const { copy } = useCopy()
  const { tools, textId } = props
  const bar = useRef<HTMLDivElement>(null)
  const [stop, setStop] = useState('undo')
  if (!tools) return <div className="ed-bar" aria-hidden="true" />
  const tool = (name: keyof typeof icons) => (
    <ToolButton key={name} name={name} stop={stop} {...props} tools={tools} />
  )
  return (
    <div className="ed-bar">
      <div
        ref={bar}
        className="ed-bi"
        role="toolbar"
        aria-label={copy.editor.tools}
        aria-controls={textId}
        onKeyDown={(event) => rove(event, props)}
        onFocus={(event: FocusEvent<HTMLElement>) => setStop(event.target.dataset.tool ?? stop)}
      >
        {tool('undo')}
        {tool('redo')}
        <span className="vr" aria-hidden="true" />
        <StyleSelect {...props} tools={tools} stop={stop} />
        <span className="vr" aria-hidden="true" />
        {tool('bold')}
        {tool('italic')}
        <span className="vr" aria-hidden="true" />
        {tool('bullets')}
        {tool('numbers')}
        {tool('quote')}
        <span className="vr" aria-hidden="true" />
        <TableButton {...props} tools={tools} stop={stop} />
        <PanelButton
          {...props}
          name="link"
          icon="link"
          label={copy.editor.link}
          stop={stop}
          possible={tools.mayLink}
          pressed={tools.link !== undefined}
        />
        {tool('footnote')}
        {Object.keys(props.objects).length > 0 ? (
          <PanelButton
            {...props}
            name="objects"
            icon="chart-line"
            label={copy.editor.insertData}
            stop={stop}
            possible
          />
        ) : null}
      </div>
      <Panels {...props} tools={tools} />
    </div>
  )
}

type Shown = ToolbarProps & { readonly tools: ToolState; readonly stop: string }

function ToolButton({ name, editor, tools, stop }: Shown & { name: keyof typeof icons }) {
  const { copy } = useCopy()
  const toggles = name !== 'undo' && name !== 'redo' && name !== 'footnote'
  return (
    <BarButton
      name={name}
      icon={icons[name]}
      label={copy.editor.tool[name]}
      stop={stop}
      possible={tools.possible.has(name)}
      pressed={toggles ? tools.on.has(name) : undefined}
      onPress={() => editor.current?.run(name)}
    />
  )
}

/** In a table the button opens the table's own commands; elsewhere it makes one. */
function TableButton(props: Shown) {
  const { copy } = useCopy()
  const { tools, editor, stop } = props
  const label = copy.editor.tool.table
  if (tools.inTable) {
    return <PanelButton {...props} name="table" icon="table" label={label} possible pressed />
  }
  return (
    <BarButton
      name="table"
      icon="table"
      label={label}
      stop={stop}
      possible={tools.possible.has('table')}
      onPress={() => editor.current?.run('table')}
    />
  )
}

function PanelButton(
  props: ToolbarProps & {
    name: NonNullable<Panel>
    icon: IconName
    label: string
    stop: string
    possible: boolean
    pressed?: boolean
  },
) {
  const { name, panel, onPanel } = props
  const open = panel === name
  return <BarButton {...props} expanded={open} onPress={() => onPanel(open ? undefined : name)} />
}

function BarButton(props: {
  name: string
  icon: IconName
  label: string
  stop: string
  possible: boolean
  pressed?: boolean
  expanded?: boolean
  onPress: () => void
}) {
  const { name, icon, label, stop, possible, pressed, expanded, onPress } = props
  const keys = shortcuts[name]
  return (
    <button
      type="button"
      className="ds-button ib ed-t"
      data-variant="tertiary"
      data-color="neutral"
      data-icon="true"
      data-size="sm"
      data-tool={name}
      data-tip={keys ? `${label} (${keys.replaceAll('+', ' ')})` : label}
      tabIndex={stop === name ? 0 : -1}
      aria-label={label}
      aria-keyshortcuts={keys?.replace('Ctrl', 'Control')}
      aria-pressed={expanded === undefined ? pressed : undefined}
      aria-expanded={expanded}
      aria-disabled={possible ? undefined : true}
      data-on={pressed || undefined}
      // The text keeps its selection while a button is pressed.
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => possible && onPress()}
    >
      <Icon name={icon} />
    </button>
  )
}

function StyleSelect({ tools, editor, stop }: Shown) {
  const { copy } = useCopy()
  const byPointer = useRef(false)
  const shown = blockStyles.filter((style) => style !== 'code' || tools.style === 'code')
  return (
    <select
      className="ds-input ed-style"
      data-tool="style"
      aria-label={copy.editor.style}
      tabIndex={stop === 'style' ? 0 : -1}
      value={tools.style}
      onPointerDown={() => {
        byPointer.current = true
      }}
      onKeyDown={() => {
        byPointer.current = false
      }}
      onChange={(event) => {
        editor.current?.style(event.target.value as BlockStyle)
        if (byPointer.current) editor.current?.focus()
      }}
    >
      {shown.map((style) => (
        <option key={style} value={style}>
          {copy.editor.styles[style]}
        </option>
      ))}
    </select>
  )
}

function Panels({ tools, editor, objects, panel, onPanel }: ToolbarProps & { tools: ToolState }) {
  const dismiss = () => onPanel(undefined)
  const common = {
    tools,
    editor,
    dismiss,
    close: () => {
      dismiss()
      editor.current?.focus()
    },
  }
  if (panel === 'link') return <LinkPanel {...common} />
  if (panel === 'table' && tools.inTable) return <TablePanel {...common} />
  if (panel === 'objects') return <ObjectPanel {...common} objects={objects} />
  return null
}

/** Left and right, Home and End; Escape goes back to the text. */
function rove(event: KeyboardEvent<HTMLElement>, { editor }: ToolbarProps): void {
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-tool]')]
  const at = stops.indexOf(event.target as HTMLElement)
  const next = {
    ArrowRight: stops[(at + 1) % stops.length],
    ArrowLeft: stops.at(at - 1),
    Home: stops[0],
    End: stops.at(-1),
  }[event.key]
  if (event.key === 'Escape') editor.current?.focus()
  if (!next) return
  event.preventDefault()
  next.focus()
}
