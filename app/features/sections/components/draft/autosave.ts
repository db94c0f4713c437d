/**
 * When a draft is sent, kept on the device and tried again. Holds no text of its own: it asks for it when
 * the time has come. Nothing here ever throws a text away before the server has it.
 */
import type { DraftSaved, DraftText } from '../edit-page-data.ts'
import type { Sent } from './send-draft.ts'

export type SavePhase = 'unchanged' | 'saved' | 'offline' | 'failed' | 'refused' | 'signed-out'

export interface SaveState {
  readonly phase: SavePhase
  /** When the server last had the text. */
  readonly savedAt?: string
  /** When the device last had it; absent when it cannot keep anything. */
  readonly keptAt?: string
}

export interface AutosaveDeps {
  readonly read: () => DraftText
  readonly send: (text: DraftText, knownAt: string) => Promise<Sent>
  /** False when the device cannot keep it. */
  readonly keep: (text: DraftText, now: string) => boolean
  readonly forget: () => void
  readonly now: () => string
  readonly onState: (state: SaveState) => void
  readonly onReplaced: (replaced: NonNullable<DraftSaved['replaced']>) => void
}

const pause = 1_500
const longest = 10_000
const keepEvery = 1_000
const retries = [2_000, 4_000, 8_000, 16_000, 30_000, 60_000]

export class Autosave {
  readonly #deps: AutosaveDeps
  readonly #timers = new Map<
    'pause' | 'longest' | 'keep' | 'retry',
    ReturnType<typeof setTimeout>
  >()
  #state: SaveState
  #knownAt: string
  #confirmed: string
  #version = 0
  #dirty = false
  #attempts = 0
  #running: Promise<Sent['kind']> | undefined

  constructor(deps: AutosaveDeps, known: { text: DraftText; savedAt?: string }) {
    this.#deps = deps
    this.#confirmed = fingerprint(known.text)
    this.#knownAt = known.savedAt ?? ''
    this.#state = known.savedAt
      ? { phase: 'saved', savedAt: known.savedAt }
      : { phase: 'unchanged' }
  }

  /** Something was typed. */
  changed(): void {
    this.#version++
    this.#dirty = true
    this.#after('keep', keepEvery, () => this.#keep(this.#deps.read()), { restart: false })
    if (this.#state.phase === 'refused' || this.#state.phase === 'signed-out') return
    if (this.#timers.has('retry')) return
    this.#after('pause', pause, () => void this.flush())
    this.#after('longest', longest, () => void this.flush(), { restart: false })
  }

  /** Sends now what is not yet sent; true when the server has everything that was typed. */
  async flush(): Promise<boolean> {
    while (this.#dirty) {
      this.#clear('pause', 'longest', 'retry')
      if ((await this.#once()) !== 'saved') return false
    }
    return true
  }

  /** The connection or the session may be back. */
  resume(): void {
    if (this.#dirty) void this.flush()
  }

  /** The page may be going away: the device first, then whatever the browser still lets out. */
  leave(): void {
    if (!this.#dirty) return
    this.#keep(this.#deps.read())
    void this.flush()
  }

  /** True while closing the page would lose words: neither the server nor the device has them. */
  get isUnsafe(): boolean {
    return this.#dirty && this.#state.keptAt === undefined && !this.#keep(this.#deps.read())
  }

  stop(): void {
    this.#clear('pause', 'longest', 'keep', 'retry')
  }

  #once(): Promise<Sent['kind']> {
    this.#running ??= this.#send().finally(() => {
      this.#running = undefined
    })
    return this.#running
  }

  async #send(): Promise<Sent['kind']> {
    const version = this.#version
    const text = this.#deps.read()
    if (fingerprint(text) === this.#confirmed) {
      this.#settle(version, this.#state.savedAt)
      return 'saved'
    }
    this.#keep(text)
    const sent = await this.#deps.send(text, this.#knownAt)
    if (sent.kind !== 'saved') {
      this.#show({ ...this.#state, phase: sent.kind })
      if (sent.kind === 'offline' || sent.kind === 'failed') this.#retryLater()
      return sent.kind
    }
    if (sent.replaced && this.#isForeign(sent.replaced, text)) this.#deps.onReplaced(sent.replaced)
    this.#confirmed = fingerprint(text)
    this.#knownAt = sent.savedAt
    this.#settle(version, sent.savedAt)
    return 'saved'
  }

  /** An earlier answer may have been lost: what this window wrote itself is no news. */
  #isForeign(replaced: DraftText, text: DraftText): boolean {
    const found = fingerprint(replaced)
    return found !== this.#confirmed && found !== fingerprint(text)
  }

  #settle(version: number, savedAt: string | undefined): void {
    this.#attempts = 0
    this.#clear('retry')
    if (version === this.#version) {
      this.#dirty = false
      this.#clear('keep', 'pause', 'longest')
      this.#deps.forget()
    }
    this.#show(savedAt ? { phase: 'saved', savedAt } : { phase: 'unchanged' })
  }

  #keep(text: DraftText): boolean {
    const now = this.#deps.now()
    const kept = this.#deps.keep(text, now)
    const { keptAt, ...rest } = this.#state
    this.#show(kept ? { ...rest, keptAt: now } : rest)
    return kept
  }

  #retryLater(): void {
    const wait = retries[Math.min(this.#attempts, retries.length - 1)] ?? 0
    this.#attempts++
    this.#after('retry', wait, () => void this.flush())
  }

  #show(state: SaveState): void {
    this.#state = state
    this.#deps.onState(state)
  }

  #after(
    name: 'pause' | 'longest' | 'keep' | 'retry',
    wait: number,
    act: () => void,
    { restart = true } = {},
  ): void {
    if (!restart && this.#timers.has(name)) return
    this.#clear(name)
    const timer = setTimeout(() => {
      this.#timers.delete(name)
      act()
    }, wait)
    this.#timers.set(name, timer)
  }

  #clear(...names: ('pause' | 'longest' | 'keep' | 'retry')[]): void {
    for (const name of names) {
      clearTimeout(this.#timers.get(name))
      this.#timers.delete(name)
    }
  }
}

const fingerprint = ({ title, markdown }: DraftText): string => `${title}\n${markdown}`
