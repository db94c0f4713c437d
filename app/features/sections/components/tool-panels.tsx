/** Panels under the toolbar: the address of a link, the commands of a table, data to put into the text. */
import {
  type FocusEvent,
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'
import { useCopy } from '#app/copy/copy-context.tsx'
import { Button } from '#app/ui/button.tsx'
import { Icon } from '#app/ui/icon.tsx'
import type { IconName } from '#app/ui/icon-names.ts'
import { readAddress } from './editor/address.ts'
import type { EditorHandle, ObjectPreviews, TableTool, ToolState } from './editor/editor-handle.ts'

interface PanelProps {
  readonly tools: ToolState
  readonly editor: RefObject<EditorHandle>
  /** Closes, and gives the caret back to the text. */
  readonly close: () => void
  /** Closes because the person went elsewhere. */
  readonly dismiss: () => void
}

type Closing = Pick<PanelProps, 'close' | 'dismiss'>

/** Takes the focus when it opens, gives it back on Escape, goes away when the person does. */
function usePanel<E extends HTMLElement>({ from, close, dismiss }: Closing & { from: string }) {
  const frame = useRef<E>(null)
  useLayoutEffect(() => {
    if (!frame.current) return
    standUnder(frame.current, from)
    frame.current.querySelector<HTMLElement>('input, [role=menuitem], button')?.focus()
  }, [from])
  return {
    ref: frame,
    className: 'ed-panel',
    'data-from': from,
    onBlur({ relatedTarget }: FocusEvent) {
      if (relatedTarget && !frame.current?.contains(relatedTarget)) dismiss()
    },
    onKeyDown(event: KeyboardEvent) {
      if (event.key === 'Escape') {
        event.preventDefault()
        close()
      } else walk(event, frame.current)
    },
  }
}

/** Under the button that opened it, as far as the window has room. */
function standUnder(frame: HTMLElement, tool: string): void {
  const opener = document.querySelector(`[data-tool="${tool}"]`)
  const room = document.documentElement.clientWidth - frame.offsetWidth - 12
  const left = opener?.getBoundingClientRect().left ?? 12
  frame.style.left = `${Math.max(12, Math.min(left, room))}px`
}

function Menu(props: Closing & { from: string; label: string; children: ReactNode }) {
  const panel = usePanel<HTMLDivElement>(props)
  return (
    <div {...panel} role="menu" tabIndex={-1} aria-label={props.label}>
      {props.children}
    </div>
  )
}

function Group(props: Closing & { from: string; label: string; children: ReactNode }) {
  const panel = usePanel<HTMLFieldSetElement>(props)
  return (
    <fieldset {...panel}>
      <legend className="ds-sr-only">{props.label}</legend>
      {props.children}
    </fieldset>
  )
}

function walk(event: KeyboardEvent, frame: HTMLElement | null): void {
  const items = [...(frame?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])]
  if (items.length === 0) return
  const at = items.indexOf(document.activeElement as HTMLElement)
  const next = {
    ArrowDown: items[(at + 1) % items.length],
    ArrowUp: items.at(at - 1),
    Home: items[0],
    End: items.at(-1),
  }[event.key]
  if (!next) return
  event.preventDefault()
  next.focus()
}

export function LinkPanel({ tools, editor, ...closing }: PanelProps) {
  const { copy } = useCopy()
  const words = copy.editor
  const { close } = closing
  const input = useRef<HTMLInputElement>(null)
  const [wrong, setWrong] = useState(false)
  const set = () => {
    const url = readAddress(input.current?.value ?? '')
    setWrong(url === undefined)
    if (url === undefined) {
      input.current?.focus()
      return
    }
    editor.current?.link(url)
    close()
  }
  return (
    <Group from="link" label={words.link} {...closing}>
      <label className="ds-label" htmlFor="ed-link">
        {words.linkAddress}
      </label>
      {/* No name: it is not a field of the form around it. */}
      <input
        ref={input}
        id="ed-link"
        className="ds-input"
        inputMode="url"
        autoComplete="off"
        placeholder="https://"
        defaultValue={tools.link}
        aria-invalid={wrong || undefined}
        aria-describedby={wrong ? 'ed-link-error' : undefined}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return
          event.preventDefault()
          set()
        }}
      />
      {wrong ? (
        <p className="ds-validation-message" id="ed-link-error" role="alert" data-color="danger">
          {words.linkWrong}
        </p>
      ) : null}
      <div className="row">
        <Button type="button" small onClick={set}>
          {words.linkSet}
        </Button>
        {tools.link !== undefined ? (
          <Button
            type="button"
            small
            variant="secondary"
            onClick={() => {
              editor.current?.link(undefined)
              close()
            }}
          >
            {words.linkRemove}
          </Button>
        ) : null}
        <Button type="button" small variant="tertiary" onClick={close}>
          {copy.shell.cancel}
        </Button>
      </div>
    </Group>
  )
}

const tableMenu: readonly (readonly [TableTool, IconName])[][] = [
  [
    ['row-above', 'arrow-up'],
    ['row-below', 'arrow-down'],
    ['column-before', 'arrow-left'],
    ['column-after', 'arrow-right'],
  ],
  [
    ['align-left', 'align-left'],
    ['align-center', 'align-center'],
    ['align-right', 'align-right'],
  ],
  [
    ['line-above', 'pilcrow'],
    ['line-below', 'pilcrow'],
  ],
  [
    ['delete-row', 'trash-2'],
    ['delete-column', 'trash-2'],
    ['delete-table', 'trash-2'],
  ],
]

export function TablePanel({ tools, editor, ...closing }: PanelProps) {
  const { copy } = useCopy()
  return (
    <Menu from="table" label={copy.editor.tool.table} {...closing}>
      {tableMenu.map((group) => (
        // biome-ignore lint/a11y/useSemanticElements: a group of a menu, not of fields.
        <div key={group[0]?.[0]} role="group" className="ed-mg">
          {group.map(([tool, icon]) => (
            <MenuItem
              key={tool}
              icon={icon}
              label={copy.editor.tool[tool]}
              possible={tools.possible.has(tool)}
              on={tools.on.has(tool)}
              onPress={() => {
                editor.current?.run(tool)
                closing.close()
              }}
            />
          ))}
        </div>
      ))}
    </Menu>
  )
}

export function ObjectPanel(props: PanelProps & { objects: ObjectPreviews }) {
  const { copy } = useCopy()
  const { tools, editor, objects, ...closing } = props
  const { insertData, allDataPlaced } = copy.editor
  const left = Object.entries(objects).filter(([name]) => !tools.objects.has(name))
  if (left.length === 0) {
    return (
      <Group from="objects" label={insertData} {...closing}>
        <p className="s">{allDataPlaced}</p>
        <Button type="button" small variant="tertiary" onClick={closing.close}>
          {copy.shell.close}
        </Button>
      </Group>
    )
  }
  return (
    <Menu from="objects" label={insertData} {...closing}>
      {left.map(([name, { label }]) => (
        <MenuItem
          key={name}
          icon="chart-line"
          label={label}
          possible
          onPress={() => {
            editor.current?.insertObject(name)
            closing.close()
          }}
        />
      ))}
    </Menu>
  )
}

function MenuItem(props: {
  icon: IconName
  label: string
  possible: boolean
  on?: boolean
  onPress: () => void
}) {
  const { icon, label, possible, on, onPress } = props
  return (
    <button
      type="button"
      role="menuitem"
      className="ed-mi"
      tabIndex={-1}
      aria-disabled={possible ? undefined : true}
      onClick={() => possible && onPress()}
    >
      <Icon name={icon} />
      {label}
      {on ? <Icon name="check" className="end" /> : null}
    </button>
  )
}
