/**
 * A seal is a sign-off or an approval: it names the exact text and data of a unit (a first-level section
 * with all below it). It never changes; whether it holds follows from the unit's present hashes.
 */

export const signOffResults = ['agrees', 'agrees-with-remarks', 'objects'] as const
export type SignOffResult = (typeof signOffResults)[number]

export const approvalResults = ['approved', 'returned'] as const
export type ApprovalResult = (typeof approvalResults)[number]

export interface Hashes {
  readonly unitHash: string
  /** The same with white space and typography levelled: equal means carried over. */
  readonly carryHash: string
}

export type Validity = 'valid' | 'carried' | 'lapsed'

/** Bytes restored make a seal valid again; only typography changed carries it over; words and numbers never. */
export function validityOf(seal: Hashes, present: Hashes): Validity {
  if (seal.unitHash === present.unitHash) return 'valid'
  return seal.carryHash === present.carryHash ? 'carried' : 'lapsed'
}

/** The seal that speaks for now: the newest that holds; when none holds, the newest, lapsed. */
export function speakingSeal<T extends Hashes>(
  sealsNewestFirst: readonly T[],
  present: Hashes,
): { readonly seal: T; readonly validity: Validity } | undefined {
  for (const seal of sealsNewestFirst) {
    const validity = validityOf(seal, present)
    if (validity !== 'lapsed') return { seal, validity }
  }
  const newest = sealsNewestFirst[0]
  return newest && { seal: newest, validity: 'lapsed' }
}
