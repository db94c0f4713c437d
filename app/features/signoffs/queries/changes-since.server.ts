/** What a unit's text says now against what a seal was given for: the redline since then and nothing else. */
import type { SealView, UnitState } from '#app/features/chapters/index.server.ts'
import type { Connection } from '../repo.server.ts'

export interface ChangesSince {
  readonly sections: readonly {
    readonly number: string
    readonly title: string
    readonly html: string
  }[]
}

export async function changesSince(
  _db: Connection,
  _chapter: number,
  _unit: UnitState,
  _snapshot: SealView<string>['snapshot'],
): Promise<ChangesSince> {
  return { sections: [] }
}
