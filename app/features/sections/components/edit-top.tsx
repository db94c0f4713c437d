/** The bar over the editor: the way back, what is being written, whether it is safe, and the way to finish. */
import { useCopy } from '#app/copy/copy-context.tsx'
import { paths } from '#app/platform/paths.ts'
import { Icon } from '#app/ui/icon.tsx'
import type { IconName } from '#app/ui/icon-names.ts'
import { ThemeButton } from '#app/ui/shell/top-bar.tsx'
import type { SavePhase, SaveState } from './draft/autosave.ts'
import type { EditPageData } from './edit-page-data.ts'

interface EditTopProps {
  readonly data: EditPageData
  readonly formId: string
  readonly state: SaveState
  readonly baseNumber: number
  readonly busy: boolean
  readonly onFinish: () => void
}

export function EditTop({ data, formId, state, baseNumber, busy, onFinish }: EditTopProps) {
  const { copy } = useCopy()
  const { slug, chapter, section } = data
  return (
    <header className="top ed-top">
      <div className="top-in">
        <a
          className="ds-button"
          data-variant="tertiary"
          data-color="neutral"
          data-size="sm"
          href={paths.sectionInChapter(slug, chapter.number, section.number)}
        >
          <Icon name="arrow-left" />
          {copy.editor.chapter(chapter.number)}
        </a>
        <span className="vr" aria-hidden="true" />
        <h1 className="ed-h">
          <span className="num m">{section.fullNumber}.</span>{' '}
          <span lang="lv">{section.title}</span>
        </h1>
        <SaveStatus state={state} baseNumber={baseNumber} />
        <div className="top-r">
          <ModeSwitch data={data} />
          <ThemeButton />
          {/* Without script this saves at once; with it, it asks for the note first. */}
          <button
            type="submit"
            form={formId}
            name="intent"
            value={data.mode === 'suggest' ? 'suggest' : 'save'}
            className="ds-button"
            data-size="sm"
            aria-busy={busy || undefined}
            onClick={(event) => {
              event.preventDefault()
              if (!busy) onFinish()
            }}
          >
            <Icon name="check" />
            {busy ? copy.editor.saving : copy.editor.done}
          </button>
        </div>
      </div>
    </header>
  )
}

/** Whoever may edit may also suggest; the draft is the same in both. */
function ModeSwitch({ data }: { data: EditPageData }) {
  const { copy } = useCopy()
  const { slug, chapter, section, mode, mayEdit } = data
  if (!mayEdit) return null
  const link = (to: 'edit' | 'suggest', label: string, icon: IconName) => (
    <a
      className="ds-button"
      data-variant={mode === to ? 'primary' : 'tertiary'}
      data-size="sm"
      href={paths.sectionEdit(slug, chapter.number, section.number, {
        mode: to === 'suggest' ? to : undefined,
      })}
      aria-current={mode === to ? 'true' : undefined}
    >
      <Icon name={icon} />
      {label}
    </a>
  )
  return (
    <nav className="ds-toggle-group seg" data-size="sm" aria-label={copy.suggestions.mode}>
      {link('edit', copy.suggestions.edit, 'pencil-line')}
      {link('suggest', copy.suggestions.suggestMode, 'message-square-diff')}
    </nav>
  )
}

const icons: Readonly<Record<SavePhase, IconName>> = {
  unchanged: 'cloud',
  saved: 'cloud-check',
  offline: 'cloud-off',
  failed: 'cloud-off',
  refused: 'cloud-off',
  'signed-out': 'lock-keyhole',
}

/** Says what is safe, and where. Steady while somebody writes: it changes with the minute, not the key. */
function SaveStatus({ state, baseNumber }: { state: SaveState; baseNumber: number }) {
  const { copy, format } = useCopy()
  const words = copy.editor
  const { phase, savedAt, keptAt } = state
  const safe = phase === 'unchanged' || phase === 'saved'
  const elsewhere = keptAt ? words.kept(format.time(keptAt)) : words.notSaved
  return (
    <span className={safe ? 'save' : 'save off'} role="status">
      <Icon name={icons[phase]} />
      <span>
        {phase === 'unchanged' ? (
          <>
            {words.unchanged} <span className="only-l">{words.sinceRevision(baseNumber)}</span>
          </>
        ) : null}
        {phase === 'saved' && savedAt ? (
          <>
            {words.saved(format.time(savedAt))}{' '}
            <span className="m only-l">· {words.draftSince(baseNumber)}</span>
          </>
        ) : null}
        {safe ? null : elsewhere}
      </span>
    </span>
  )
}
