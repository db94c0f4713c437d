/** The demonstration: one edition in the middle of its life, made by the commands that people use. */
import { system } from '#app/domain/shared/actor.ts'
import { demoPassword } from '#app/features/accounts/index.server.ts'
import { fixMilestone } from '#app/features/editions/index.server.ts'
import { createEdition } from '#app/features/imports/index.server.ts'
import { findSection, saveSection } from '#app/features/sections/index.server.ts'
import type { Deps } from '#app/platform/deps.server.ts'
import { answer, object } from './answers-scene.server.ts'
import { chapters } from './chapters/index.ts'
import { demoPlan } from './demo-plan.ts'
import { earlierPassages } from './earlier.data.ts'
import { earlierText } from './earlier-text.ts'
import { feedback } from './feedback.data.ts'
import { moderate, submitFeedback, submitLostPlaces } from './feedback-scene.server.ts'
import { leads as plainLeads } from './leads.data.ts'
import { demoEdition, done, Stage } from './stage.server.ts'
import { approveUnits, leadOf, move, openWindow, signOff } from './workflow-scene.server.ts'

/** Which chapters have come how far. The rest stay drafts. */
const approved = [1, 5, 16]
const consulted = [2, 3, 4, 7, 8, 12, 13, 14, 15]
const reviewed = [9, 10, 11]

export async function seedDemo(deps: Deps): Promise<void> {
  const stage = new Stage(deps)
  done(
    await createEdition(
      {
        actor: system,
        slug: demoEdition,
        title: 'Digitālās desmitgades ceļvedis',
        year: 2023,
        plan: demoPlan(),
        replace: false,
      },
      stage.at(60),
    ),
  )
  await stage.addPeople(demoPassword)
  for (const number of approved) await approve(stage, number)
  for (const number of [...consulted, ...reviewed]) await submit(stage, number, 24)
  await fix(stage, 'V1', 23)
  for (const number of consulted) {
    await signOff(stage, number, 20)
    await openWindow(stage, number, { opened: 8, days: 14, lead: plainLeads[number] ?? '' })
  }
  await fix(stage, 'V2', 7.9)
  for (const number of reviewed) await signOff(stage, number, 12, notYetSigned)
  await object(stage, 11)
  const asked = await submitFeedback(stage, onChapters(consulted), 7.6)
  await submitLostPlaces(stage, 7.4)
  await moderate(stage, asked, 7.2)
  await edit(stage)
  for (const number of consulted) await approveUnits(stage, number, 6.5, approvedEarly)
  await answer(stage, asked, 1.8)
}

/** A chapter under review is not open to the public yet: what will be said of it comes later. */
const onChapters = (numbers: readonly number[]) =>
  feedback.filter((f) => numbers.includes(f.chapter))

const ownerOf = (number: number): string =>
  chapters.find((chapter) => chapter.number === number)?.owner ?? ''

const submit = (stage: Stage, number: number, daysAgo: number) =>
  move(stage, number, 'submit', leadOf(ownerOf(number)), daysAgo)

async function approve(stage: Stage, number: number): Promise<void> {
  await submit(stage, number, 50)
  await signOff(stage, number, 49)
  await openWindow(stage, number, { opened: 45, days: 14, lead: plainLeads[number] ?? '' })
  const asked = await submitFeedback(stage, onChapters([number]), 44)
  await answer(stage, asked, 30)
  // Where an answer changed the text, it is signed once more.
  await signOff(stage, number, 29)
  await move(stage, number, 'submit-for-approval', leadOf(ownerOf(number)), 28)
  await approveUnits(stage, number, 27)
  await move(stage, number, 'approve', 'zane', 26)
}

/** In the chapters under review some institutions have yet to decide. */
const notYetSigned = (unit: string, institution: string): boolean =>
  institution === 'IZM' || (institution === 'AiM' && unit !== '1')

const approvedEarly = (unit: string): boolean => unit === '0' || unit === '4'

async function fix(stage: Stage, name: string, daysAgo: number): Promise<void> {
  const actor = stage.person('zane')
  done(await fixMilestone({ actor, slug: demoEdition, name }, stage.at(daysAgo)))
}

/** The edits that brought chapter 4 to its present text, one revision each. */
async function edit(stage: Stage): Promise<void> {
  for (const [index, passage] of earlierPassages.entries()) {
    const deps = stage.at(passage.daysAgo)
    const chapter = await stage.chapter(passage.chapter)
    const section = await findSection(deps.db, chapter.id, passage.section)
    const present = chapters
      .find((c) => c.number === passage.chapter)
      ?.sections.find((s) => s.number === passage.section)
    if (!section?.current || !present) throw new Error('no such section in the demo')
    done(
      await saveSection(
        {
          actor: stage.person(passage.by),
          sectionId: section.id,
          baseRevisionId: section.current.id,
          title: section.current.title,
          markdown: earlierText(passage.chapter, passage.section, present.markdown, index + 1),
          note: passage.note,
        },
        deps,
      ),
    )
  }
}
