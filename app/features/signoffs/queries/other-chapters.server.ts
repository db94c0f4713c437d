/** The other chapters in work: how many marks are given, stale, objecting or awaited. */
import {
  type ChapterRow,
  listInstitutionsOf,
  type UnitState,
} from '#app/features/chapters/index.server.ts'
import type { Deps } from '#app/platform/deps.server.ts'
import { type CellState, cellState } from './board-cells.ts'

export interface OtherChapter {
  readonly number: number
  readonly title: string
  readonly owners: readonly string[]
  readonly given: number
  readonly stale: number
  readonly objections: number
  readonly waiting: number
  readonly approvals: readonly ('approved' | 'stale' | 'none')[]
}

export async function otherChapters(
  db: Deps['db'],
  chapters: readonly ChapterRow[],
  units: readonly UnitState[],
  except: string,
): Promise<OtherChapter[]> {
  const inWork = chapters.filter(
    (c) => c.id !== except && (c.state === 'review' || c.state === 'feedback'),
  )
  const owners = await listInstitutionsOf(
    db,
    inWork.map((c) => c.id),
  )
  return inWork.map((c) => {
    const own = units.filter((u) => u.chapterId === c.id)
    const states = own.flatMap((u) =>
      u.signers.map((s) =>
        s.signOff ? cellState(s.signOff.result, s.signOff.validity) : 'waiting',
      ),
    )
    const count = (...wanted: CellState[]) => states.filter((s) => wanted.includes(s)).length
    return {
      number: c.number,
      title: c.title,
      owners: owners
        .filter((o) => o.chapter_id === c.id && o.role === 'owner')
        .map((o) => o.short_name),
      given: count('agrees', 'agrees-with-remarks', 'carried'),
      stale: count('stale'),
      objections: count('objects'),
      waiting: count('waiting'),
      approvals: own.map((u) =>
        u.approval?.result !== 'approved'
          ? 'none'
          : u.approval.validity === 'lapsed'
            ? 'stale'
            : 'approved',
      ),
    }
  })
}
