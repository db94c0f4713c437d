/** States, outcomes and kinds: always colour, icon and word together. */
import { useCopy } from '#app/copy/copy-context.tsx'
import type { ItemKind, Outcome } from '#app/domain/consultation/terms.ts'
import type { ChapterState } from '#app/domain/workflow/states.ts'
import { Icon } from './icon.tsx'
import type { IconName } from './icon-names.ts'

export const stateIcons: Readonly<Record<ChapterState, IconName>> = {
  draft: 'pencil-line',
  review: 'users-round',
  feedback: 'megaphone',
  approved: 'badge-check',
}

/** The kit calls the feedback colour „consult”. */
export const stateColour = (state: ChapterState): string =>
  state === 'feedback' ? 'consult' : state

export function StatePill({ state }: { state: ChapterState }) {
  const { copy } = useCopy()
  return (
    <span className={`st st-${stateColour(state)}`}>
      <Icon name={stateIcons[state]} />
      {copy.terms.chapterState[state]}
    </span>
  )
}

const outcomes: Readonly<Record<Outcome, [string, IconName]>> = {
  accepted: ['yes', 'circle-check'],
  partly: ['part', 'contrast'],
  declined: ['no', 'circle-x'],
  noted: ['noted', 'bookmark-check'],
  agreed: ['agree', 'users-round'],
}

export function OutcomePill({ outcome }: { outcome: Outcome | undefined }) {
  const { copy } = useCopy()
  if (!outcome) {
    return (
      <span className="oc oc-open">
        <Icon name="circle-dashed" />
        {copy.terms.unanswered}
      </span>
    )
  }
  const [colour, icon] = outcomes[outcome]
  return (
    <span className={`oc oc-${colour}`}>
      <Icon name={icon} />
      {copy.terms.outcome[outcome]}
    </span>
  )
}

export function DraftAnswerPill() {
  const { copy } = useCopy()
  return (
    <span className="oc oc-draft">
      <Icon name="pencil-line" />
      {copy.terms.answerDraft}
    </span>
  )
}

export const kindIcons: Readonly<Record<ItemKind, IconName>> = {
  objection: 'octagon-alert',
  proposal: 'lightbulb',
  opinion: 'message-square-text',
  question: 'circle-help',
}

const kindColours: Readonly<Record<ItemKind, string>> = {
  objection: 'obj',
  proposal: 'prop',
  opinion: 'op',
  question: 'op',
}

export function KindPill({ kind }: { kind: ItemKind }) {
  const { copy } = useCopy()
  return (
    <span className={`kd kd-${kindColours[kind]}`}>
      <Icon name={kindIcons[kind]} />
      {copy.terms.itemKind[kind]}
    </span>
  )
}

/** An institution by its short name; the full name is there for hover, focus and screen readers. */
export function Org(props: { shortName: string; name?: string; coOwner?: boolean }) {
  return (
    <abbr className={props.coOwner ? 'org co' : 'org'} title={props.name ?? props.shortName}>
      {props.shortName}
    </abbr>
  )
}

/** Initials in a circle; the name stands beside it or in the label. */
export function Avatar({ name, kind = 0 }: { name: string; kind?: 0 | 1 | 2 | 3 | 4 | 5 }) {
  const letters = name
    .split(/\s+/)
    .map((word) => word[0] ?? '')
    .join('')
    .slice(0, 2)
  return (
    <span className={`av av-${kind}`} aria-hidden="true">
      {letters}
    </span>
  )
}
