/** Chapters move through the workflow by the same commands people use: submitted, signed, opened, approved. */
import type { TransitionKind } from '#app/domain/workflow/states.ts'
import {
  listTransitions,
  loadUnitStates,
  moveChapter,
} from '#app/features/chapters/index.server.ts'
import { setWindow } from '#app/features/consultations/index.server.ts'
import { approveSection, signOffSection } from '#app/features/signoffs/index.server.ts'
import { plusDays, rigaDay } from '#app/platform/calendar.server.ts'
import { done, type Stage } from './stage.server.ts'

const leads: Readonly<Record<string, string>> = {
  IZM: 'peteris',
  EM: 'gatis',
  SM: 'ilze',
  VM: 'valdis',
  VARAM: 'juris',
  AiM: 'kristaps',
  FM: 'martins',
}

export async function move(
  stage: Stage,
  number: number,
  kind: TransitionKind,
  by: string,
  daysAgo: number,
  reason = '',
): Promise<void> {
  const deps = stage.at(daysAgo)
  const chapter = await stage.chapter(number)
  const seen = (await listTransitions(deps.db, [chapter.id])).at(-1)?.id ?? ''
  const actor = stage.person(by)
  done(await moveChapter({ actor, chapterId: chapter.id, kind, reason, seen }, deps))
}

/** Every required signer agrees with every unit, except those left out. */
export async function signOff(
  stage: Stage,
  number: number,
  daysAgo: number,
  except: (unit: string, institution: string) => boolean = () => false,
): Promise<void> {
  const deps = stage.at(daysAgo)
  const chapter = await stage.chapter(number)
  for (const unit of await loadUnitStates(deps.db, chapter.edition_id, [chapter.id])) {
    for (const signer of unit.signers) {
      if (except(unit.number, signer.shortName)) continue
      const actor = stage.person(leads[signer.shortName] ?? '')
      const seal = { sectionId: unit.sectionId, seenHash: unit.unitHash, remark: '' }
      const institutionId = signer.institutionId
      done(await signOffSection({ actor, ...seal, institutionId, result: 'agrees' }, deps))
    }
  }
}

export async function approveUnits(
  stage: Stage,
  number: number,
  daysAgo: number,
  only: (unit: string) => boolean = () => true,
): Promise<void> {
  const deps = stage.at(daysAgo)
  const chapter = await stage.chapter(number)
  const actor = stage.person('zane')
  for (const unit of await loadUnitStates(deps.db, chapter.edition_id, [chapter.id])) {
    if (!only(unit.number)) continue
    const seal = { sectionId: unit.sectionId, seenHash: unit.unitHash, remark: '' }
    done(await approveSection({ actor, ...seal, result: 'approved' }, deps))
  }
}

export async function openWindow(
  stage: Stage,
  number: number,
  window: { readonly opened: number; readonly days: number; readonly lead: string },
): Promise<void> {
  const deps = stage.at(window.opened)
  const chapter = await stage.chapter(number)
  const opensOn = rigaDay(deps.clock())
  const closesOn = plusDays(opensOn, window.days)
  const actor = stage.person('zane')
  const input = { actor, chapterId: chapter.id, opensOn, closesOn, shortReason: '' }
  done(await setWindow({ ...input, lead: window.lead }, deps))
  await move(stage, number, 'open-consultation', 'zane', window.opened - 0.01)
}

export const leadOf = (owner: string): string => leads[owner] ?? ''
