/** What the writer has to know before going on: what happened, what is safe, what to do. */
import { type ReactNode, useState } from 'react'
import { useCopy } from '#app/copy/copy-context.tsx'
import { paths } from '#app/platform/paths.ts'
import { Button, ButtonLink } from '#app/ui/button.tsx'
import { Note } from '#app/ui/note.tsx'
import type { SaveState } from './draft/autosave.ts'
import type { DraftWindow } from './draft/use-draft.ts'
import type { DraftText, EditPageData } from './edit-page-data.ts'

interface NoticesProps {
  readonly data: EditPageData
  readonly draft: DraftWindow
  /** An attempt to save a revision ended because the draft did not reach the server. */
  readonly saveFailed: boolean
  readonly read: () => DraftText
  readonly onRetry: () => void
  /** Puts a text into the editor. */
  readonly onPut: (text: DraftText) => void
}

export function EditNotices(props: NoticesProps) {
  const { data, draft } = props
  const { copy } = useCopy()
  const words = copy.editor
  const stale = data.draft?.isStale
  return (
    <div className="ed-notes">
      <SaveTrouble {...props} />
      <FoundCopy {...props} />
      <ReplacedDraft {...props} />
      {stale && data.draft ? (
        <Said
          tone="w"
          icon="git-merge"
          title={words.staleTitle(data.draft.baseNumber, data.base.number)}
          text={words.staleText}
        />
      ) : null}
      {data.approvedNotice && draft.state.phase !== 'signed-out' ? (
        <Said
          tone="i"
          icon="lock"
          title={words.approvedTitle(data.section.fullNumber)}
          text={words.approvedText}
        />
      ) : null}
    </div>
  )
}

function Said(
  props: Omit<Parameters<typeof Note>[0], 'children'> & {
    title: string
    text: string
    children?: ReactNode
  },
) {
  const { title, text, children, ...note } = props
  return (
    <Note {...note}>
      <b>{title}</b> {text}
      {children ? <div className="row mt">{children}</div> : null}
    </Note>
  )
}

const troubles = {
  offline: { tone: 'w', icon: 'cloud-off', title: 'offlineTitle', text: 'offlineText' },
  failed: { tone: 'e', icon: 'octagon-alert', title: 'failedTitle', text: 'failedText' },
  refused: { tone: 'e', icon: 'octagon-alert', title: 'refusedTitle', text: 'refusedText' },
} as const

function SaveTrouble({ data, draft, saveFailed, read, onRetry }: NoticesProps) {
  const { copy } = useCopy()
  const words = copy.editor
  const { phase } = draft.state
  if (phase === 'unchanged' || phase === 'saved') return null
  if (phase === 'signed-out') return <SessionEnded data={data} state={draft.state} read={read} />
  const { tone, icon, title, text } = troubles[phase]
  const unsafe = draft.state.keptAt === undefined
  const heading = saveFailed ? words.saveFailedTitle(data.base.number + 1) : words[title]
  return (
    <Said
      tone={saveFailed || unsafe ? 'e' : tone}
      icon={icon}
      role={tone === 'e' || saveFailed ? 'alert' : 'status'}
      title={heading}
      text={unsafe ? words.unsafeText : saveFailed ? words.saveFailedText : words[text]}
    >
      <Button type="button" small onClick={onRetry}>
        {words.retry}
      </Button>
      <CopyText read={read} />
    </Said>
  )
}

function SessionEnded(props: { data: EditPageData; state: SaveState; read: () => DraftText }) {
  const { copy, format } = useCopy()
  const words = copy.editor
  const { slug, chapter, section } = props.data
  const { keptAt } = props.state
  const back = paths.sectionEdit(slug, chapter.number, section.number)
  return (
    <Said
      tone="w"
      icon="lock-keyhole"
      role="alert"
      title={`${words.signedOutTitle}.`}
      text={keptAt ? words.signedOutKept(format.time(keptAt)) : words.signedOutUnsafe}
    >
      <ButtonLink small icon="log-in" href={paths.signIn(back)}>
        {words.signInAndContinue}
      </ButtonLink>
      <CopyText read={props.read} />
    </Said>
  )
}

/** The last resort, and a calm one: the text itself, in the clipboard. */
function CopyText({ read }: { read: () => DraftText }) {
  const { copy } = useCopy()
  const [copied, setCopied] = useState(false)
  const write = async () => {
    const { title, markdown } = read()
    await navigator.clipboard.writeText(`${title}\n\n${markdown}`)
    setCopied(true)
  }
  return (
    <Button type="button" small variant="secondary" icon="copy" onClick={() => void write()}>
      <span aria-live="polite">{copied ? copy.editor.copied : copy.editor.copyText}</span>
    </Button>
  )
}

function FoundCopy({ draft, onPut }: NoticesProps) {
  const { copy, format } = useCopy()
  const words = copy.editor
  const { found } = draft
  if (!found) return null
  return (
    <Said
      tone="w"
      icon="history"
      role="status"
      title={words.copyFoundTitle(format.dateTime(found.keptAt))}
      text={words.copyFoundText}
    >
      <Button
        type="button"
        small
        onClick={() => {
          draft.restore(found)
          onPut(found)
        }}
      >
        {words.restore}
      </Button>
      <Button type="button" small variant="secondary" onClick={() => draft.dismiss(found)}>
        {words.dismissCopy}
      </Button>
    </Said>
  )
}

function ReplacedDraft({ draft, onPut }: NoticesProps) {
  const { copy, format } = useCopy()
  const words = copy.editor
  const { replaced } = draft
  if (!replaced) return null
  return (
    <Said
      tone="w"
      role="status"
      title={words.replacedTitle(format.time(replaced.savedAt))}
      text={words.replacedText}
    >
      <Button
        type="button"
        small
        variant="secondary"
        onClick={() => {
          onPut(replaced)
          draft.dismissReplaced()
        }}
      >
        {words.showOther}
      </Button>
      <Button type="button" small variant="tertiary" onClick={draft.dismissReplaced}>
        {words.keepMine}
      </Button>
    </Said>
  )
}
