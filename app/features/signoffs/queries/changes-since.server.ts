/** What a unit's text says now against what a seal was given for: the redline since then and nothing else. */

import { sectionNumber } from '#app/domain/workflow/section-number.ts'
import type { SealSnapshot, UnitState } from '#app/features/chapters/index.server.ts'
import { loadRevisionRedline } from '#app/features/sections/index.server.ts'
import type { Connection } from '../repo.server.ts'

export interface ChangesSince {
  readonly sections: readonly {
    readonly number: string
    readonly title: string
    readonly html: string
  }[]
}

export async function changesSince(
  db: Connection,
  chapter: number,
  unit: UnitState,
  snapshot: SealSnapshot,
): Promise<ChangesSince> {
  const sections = []
  for (const section of unit.sections) {
    const sealed = snapshot.revisions[section.id]
    if (sealed === section.revisionId) continue
    const html = await loadRevisionRedline(db, sealed, section.revisionId)
    if (html === '') continue
    sections.push({ number: sectionNumber(chapter, section.number), title: section.title, html })
  }
  return { sections }
}
