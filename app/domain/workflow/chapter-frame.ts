/**
 * The coordinator's frame of a chapter: who owns it, who signs everything with the owner, until when. The mark
 * tells whether somebody changed it after a form was drawn; it is compared, never read.
 */
import type { Issue } from '../shared/result.ts'

export interface ChapterFrame {
  readonly ownerId: string
  /** In the order in which they are named. */
  readonly coOwnerIds: readonly string[]
  /** Days as `2023-10-30`; null is no deadline. */
  readonly dueOn: string | null
  readonly signOffDueOn: string | null
}

export const frameMark = ({ ownerId, coOwnerIds, dueOn, signOffDueOn }: ChapterFrame): string =>
  [ownerId, coOwnerIds.join('+'), dueOn, signOffDueOn].join(' ')

/** `mayOwn` holds the ids of the institutions that may own a chapter. */
export function frameIssues(frame: ChapterFrame, mayOwn: ReadonlySet<string>): readonly Issue[] {
  const { ownerId, coOwnerIds, dueOn, signOffDueOn } = frame
  const issues: Issue[] = []
  if (!mayOwn.has(ownerId)) issues.push({ key: 'form.choose', field: 'ownerId' })
  if (!coOwnerIds.every((id) => mayOwn.has(id))) {
    issues.push({ key: 'form.wrong', field: 'coOwnerIds' })
  }
  if (coOwnerIds.includes(ownerId)) issues.push({ key: 'chapter.owner-twice', field: 'coOwnerIds' })
  if (dueOn && signOffDueOn && signOffDueOn > dueOn) {
    issues.push({ key: 'chapter.sign-off-after-due', field: 'signOffDueOn' })
  }
  return issues
}
