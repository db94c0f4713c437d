/** What a rule or command answers. Exceptions are for bugs; a refusal is a value that names its issues. */

/** One thing that is wrong: `key` is worded in app/copy, `field` names the input, `place` what to open. */
export interface Issue {
  readonly key: string
  readonly params?: Readonly<Record<string, string | number>>
  readonly field?: string
  readonly place?: Place
}

/** Where an issue can be looked at or mended; turned into a URL by platform/paths. */
export type Place =
  | { readonly kind: 'section'; readonly number: string; readonly sectionId?: string }
  | { readonly kind: 'sign-offs'; readonly number?: string }
  | { readonly kind: 'item'; readonly itemId: string }
  | { readonly kind: 'consultation' }
  | { readonly kind: 'answers' }
  | { readonly kind: 'suggestions'; readonly number: string }
  /** The chapter's template: what is missing and why. */
  | { readonly kind: 'setup'; readonly number: string }
  | { readonly kind: 'findings' }

export type Refusal =
  | { readonly ok: false; readonly reason: 'forbidden'; readonly issues: readonly Issue[] }
  | { readonly ok: false; readonly reason: 'not-found'; readonly issues: readonly Issue[] }
  /** The input is wrong: 422, each issue names its field. */
  | { readonly ok: false; readonly reason: 'invalid'; readonly issues: readonly Issue[] }
  /** The input is right, the state of things does not allow it: 409, each issue names what blocks. */
  | { readonly ok: false; readonly reason: 'blocked'; readonly issues: readonly Issue[] }
  /** Somebody was faster: 409, the caller reloads, merges or shows both. */
  | { readonly ok: false; readonly reason: 'stale'; readonly issues: readonly Issue[] }
  | { readonly ok: false; readonly reason: 'throttled'; readonly issues: readonly Issue[] }

export type Result<T> = { readonly ok: true; readonly value: T } | Refusal

export const ok = <T>(value: T): Result<T> => ({ ok: true, value })

const refusal =
  (reason: Refusal['reason']) =>
  (...issues: readonly Issue[]): Refusal => ({ ok: false, reason, issues })

export const forbidden = refusal('forbidden')
export const notFound = refusal('not-found')
export const invalid = refusal('invalid')
export const blocked = refusal('blocked')
export const stale = refusal('stale')
export const throttled = refusal('throttled')
