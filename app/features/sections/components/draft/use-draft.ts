/** The draft of one window: autosave, copies on the device, and what another window or an old crash left. */
import { useEffect, useRef, useState } from 'react'
import { paths } from '#app/platform/paths.ts'
import type { DraftSaved, DraftText, EditPageData } from '../edit-page-data.ts'
import { Autosave, type AutosaveDeps, type SaveState } from './autosave.ts'
import {
  type CopyPlace,
  type DraftCopy,
  dropAllCopies,
  dropCopy,
  dropOwnCopy,
  findCopies,
  keepCopy,
} from './draft-copies.ts'
import { sendDraft } from './send-draft.ts'

export interface DraftWindow {
  readonly state: SaveState
  /** The revision the text began from: that of the draft, or of a restored copy. */
  readonly baseRevisionId: string
  /** Text of this person that the device holds and the server has not seen. */
  readonly found: DraftCopy | undefined
  /** Text of another window that this one took the place of. */
  readonly replaced: DraftSaved['replaced']
  changed(): void
  /** True when the server has everything that was typed. */
  flush(): Promise<boolean>
  /** Takes over the base of a found copy; the caller puts its text in place. */
  restore(copy: DraftCopy): void
  dismiss(copy: DraftCopy): void
  dismissReplaced(): void
  /** The draft is thrown away, on this device too. */
  forgetAll(): void
}

/** Belongs to one section for as long as it lives: give the component the section's id as its key. */
export function useDraft(data: EditPageData, read: () => DraftText): DraftWindow {
  const [known] = useState(() => knownFrom(data))
  const place = useRef<CopyPlace>(known.place)
  const reading = useRef(read)
  reading.current = read
  const autosave = useRef<Autosave>()
  const [baseRevisionId, setBase] = useState(known.place.baseRevisionId)
  const [state, setState] = useState(known.state)
  const [copies, setCopies] = useState<readonly DraftCopy[]>([])
  const [replaced, setReplaced] = useState<DraftSaved['replaced']>()

  useEffect(() => {
    const windowId = crypto.getRandomValues(new Uint32Array(2)).join('-')
    place.current = { ...place.current, windowId }
    const own = new Autosave(
      {
        ...transportOf(known.url, place),
        read: () => reading.current(),
        onState: setState,
        onReplaced: setReplaced,
      },
      known,
    )
    autosave.current = own
    setCopies(worthShowing(findCopies(place.current), known.text))
    const stopListening = listen(own)
    return () => {
      stopListening()
      own.leave()
      own.stop()
    }
  }, [known])

  const hide = (copy: DraftCopy) => setCopies((all) => all.filter(({ key }) => key !== copy.key))
  return {
    state,
    baseRevisionId,
    found: copies[0],
    replaced,
    changed: () => autosave.current?.changed(),
    flush: async () => (await autosave.current?.flush()) ?? true,
    restore(copy) {
      place.current = { ...place.current, baseRevisionId: copy.baseRevisionId }
      if (keepCopy(place.current, copy, copy.keptAt)) dropCopy(copy.key)
      setBase(copy.baseRevisionId)
      hide(copy)
    },
    dismiss(copy) {
      dropCopy(copy.key)
      hide(copy)
    },
    dismissReplaced: () => setReplaced(undefined),
    forgetAll() {
      autosave.current?.stop()
      dropAllCopies(place.current)
    },
  }
}

interface Known {
  readonly url: string
  readonly place: CopyPlace
  readonly text: DraftText
  readonly savedAt: string | undefined
  readonly state: SaveState
}

function knownFrom({
  slug,
  chapter,
  section,
  personId,
  base,
  draft,
  ...shown
}: EditPageData): Known {
  const savedAt = draft?.updatedAt
  return {
    url: paths.sectionDraft(slug, chapter.number, section.number),
    place: {
      personId,
      sectionId: section.id,
      baseRevisionId: draft?.baseRevisionId ?? base.revisionId,
      windowId: '',
    },
    text: { title: shown.title, markdown: shown.markdown },
    savedAt,
    state: savedAt ? { phase: 'saved', savedAt } : { phase: 'unchanged' },
  }
}

type Transport = Pick<AutosaveDeps, 'send' | 'keep' | 'forget' | 'now'>

const transportOf = (url: string, place: { readonly current: CopyPlace }): Transport => ({
  send: (text, knownAt) =>
    sendDraft(url, { ...text, knownAt, baseRevisionId: place.current.baseRevisionId }),
  keep: (text, now) => keepCopy(place.current, text, now),
  forget: () => dropOwnCopy(place.current),
  now: () => new Date().toISOString(),
})

/** A copy that says what the page shows anyway has nothing to tell. */
function worthShowing(copies: readonly DraftCopy[], shown: DraftText): DraftCopy[] {
  return copies.filter((copy) => {
    const same = copy.title === shown.title && copy.markdown === shown.markdown
    if (same) dropCopy(copy.key)
    return !same
  })
}

function listen(autosave: Autosave): () => void {
  const stop = new AbortController()
  const { signal } = stop
  const resume = () => autosave.resume()
  const leave = () => autosave.leave()
  window.addEventListener('online', resume, { signal })
  window.addEventListener('focus', resume, { signal })
  window.addEventListener('pagehide', leave, { signal })
  window.addEventListener('beforeunload', (event) => autosave.isUnsafe && event.preventDefault(), {
    signal,
  })
  document.addEventListener(
    'visibilitychange',
    () => (document.visibilityState === 'hidden' ? leave() : resume()),
    { signal },
  )
  return () => stop.abort()
}
