/**
 * The copy of unsaved text on the reader's own device. Every window writes its own, so that none can
 * overwrite what another one still holds; it goes when the server has the text.
 */
import type { DraftText } from '../edit-page-data.ts'

export interface DraftCopy extends DraftText {
  readonly key: string
  readonly baseRevisionId: string
  readonly keptAt: string
}

export interface CopyPlace {
  readonly personId: string
  readonly sectionId: string
  readonly baseRevisionId: string
  /** Any text that no other window has. */
  readonly windowId: string
}

const prefixOf = ({ personId, sectionId }: Pick<CopyPlace, 'personId' | 'sectionId'>) =>
  `celvedis.draft.${personId}.${sectionId}.`

const keyOf = (place: CopyPlace): string =>
  `${prefixOf(place)}${place.baseRevisionId}.${place.windowId}`

/** False when the browser keeps nothing: private mode, full, switched off. */
export function keepCopy(place: CopyPlace, text: DraftText, now: string): boolean {
  const copy = { ...text, baseRevisionId: place.baseRevisionId, keptAt: now }
  return attempt(() => localStorage.setItem(keyOf(place), JSON.stringify(copy))) !== undefined
}

export const dropOwnCopy = (place: CopyPlace): void => dropCopy(keyOf(place))

export function dropCopy(key: string): void {
  attempt(() => localStorage.removeItem(key))
}

export function dropAllCopies(place: Pick<CopyPlace, 'personId' | 'sectionId'>): void {
  for (const key of keysOf(place)) dropCopy(key)
}

/** Copies of this person's text of this section, newest first, except that of this window. */
export function findCopies(place: CopyPlace): DraftCopy[] {
  return keysOf(place)
    .filter((key) => key !== keyOf(place))
    .flatMap(readCopy)
    .sort((a, b) => (a.keptAt < b.keptAt ? 1 : -1))
}

function keysOf(place: Pick<CopyPlace, 'personId' | 'sectionId'>): string[] {
  const prefix = prefixOf(place)
  const all = attempt(() => Object.keys(localStorage)) ?? []
  return all.filter((key) => key.startsWith(prefix))
}

function readCopy(key: string): DraftCopy[] {
  const copy = attempt(() => JSON.parse(localStorage.getItem(key) ?? 'null') as unknown)
  if (typeof copy !== 'object' || copy === null) return []
  const { title, markdown, baseRevisionId, keptAt } = copy as Record<string, unknown>
  const whole = [title, markdown, baseRevisionId, keptAt].every((part) => typeof part === 'string')
  return whole ? [{ ...(copy as Omit<DraftCopy, 'key'>), key }] : []
}

/** Storage may be absent, full or forbidden, and says so by throwing. */
function attempt<T>(read: () => T): T | null | undefined {
  try {
    return read() ?? null
  } catch {
    return undefined
  }
}
