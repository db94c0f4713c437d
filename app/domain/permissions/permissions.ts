/**
 * The permission map: deny unless a line here allows. Screens ask the same `can` to hide what the server
 * would refuse. Guards of a transition (what still has to be done) are in domain/workflow, not here.
 */
import type { Actor } from '../shared/actor.ts'
import type { ChapterFacts, EditionFacts, ItemFacts, StatementFacts, UnitFacts } from './facts.ts'
import * as p from './predicates.ts'

export interface PermissionFacts {
  'account.manage': unknown
  'edition.create': unknown
  'edition.manage': EditionFacts
  'audit.read': unknown
  'chapter.read': unknown
  'chapter.read-public': ChapterFacts
  'chapter.submit': ChapterFacts
  'chapter.open-consultation': ChapterFacts
  'chapter.submit-for-approval': ChapterFacts
  'chapter.approve': ChapterFacts
  'chapter.return': ChapterFacts
  'chapter.reopen': ChapterFacts
  'chapter.assign': ChapterFacts
  'consultation.set': ChapterFacts
  'section.edit': ChapterFacts
  'section.comment': ChapterFacts
  'section.suggest': ChapterFacts
  'section.sign-off': UnitFacts
  'section.approve': UnitFacts
  'statement.submit': ChapterFacts
  'statement.prepare': StatementFacts
  'statement.release': StatementFacts
  'item.moderate': ChapterFacts
  'item.take-stance': ItemFacts
  'item.record-maintained': ItemFacts
  'answer.draft': ChapterFacts
  'answer.release': ChapterFacts
}

export type PermissionName = keyof PermissionFacts

export interface Permission<F> {
  /** One sentence for people who check the map. */
  readonly doc: string
  readonly allows: p.Predicate<F>
}

const { all, any } = p
const writable = p.chapterIs('draft', 'review', 'feedback')
const inWork = p.chapterIs('review', 'feedback')

export const permissions: { readonly [N in PermissionName]: Permission<PermissionFacts[N]> } = {
  'account.manage': {
    doc: 'Administrators invite people, end memberships and keep institutions.',
    allows: p.isAdministrator,
  },
  'edition.create': {
    doc: 'A coordinator starts an edition, empty or from an import.',
    allows: p.isCoordinatorSomewhere,
  },
  'edition.manage': {
    doc: 'The coordinator keeps deadlines, owners and milestones of a live edition.',
    allows: all<EditionFacts>(p.isCoordinator, p.editionIsLive),
  },
  'audit.read': {
    doc: 'Everybody in public service may read the history.',
    allows: p.worksInPublicService,
  },
  'chapter.read': {
    doc: 'Everybody in public service reads every chapter; organisations read what is published.',
    allows: p.worksInPublicService,
  },
  'chapter.read-public': {
    doc: 'The public reads the frozen milestone of a chapter in consultation, and approved text.',
    allows: all<ChapterFacts>(p.everyone, p.chapterIs('feedback', 'approved')),
  },
  'chapter.submit': {
    doc: 'The lead of the owner ministry hands a draft over for review.',
    allows: all<ChapterFacts>(p.editionIsLive, p.chapterIs('draft'), p.isOwnersLead),
  },
  'chapter.open-consultation': {
    doc: 'The coordinator moves a reviewed chapter to public consultation.',
    allows: all<ChapterFacts>(p.editionIsLive, p.chapterIs('review'), p.isCoordinator),
  },
  'chapter.submit-for-approval': {
    doc: 'The lead of the owner ministry hands the answered chapter over for approval.',
    allows: all<ChapterFacts>(p.editionIsLive, p.phaseIs('answering'), p.isOwnersLead),
  },
  'chapter.approve': {
    doc: 'A coordinator who did not submit it approves the chapter.',
    allows: all<ChapterFacts>(
      p.editionIsLive,
      p.chapterIs('feedback'),
      p.isCoordinator,
      p.didNotSubmit,
    ),
  },
  'chapter.return': {
    doc: "The coordinator returns a chapter to draft; the owner's lead may take it back from review.",
    allows: all<ChapterFacts>(
      p.editionIsLive,
      any<ChapterFacts>(
        all<ChapterFacts>(inWork, p.isCoordinator),
        all<ChapterFacts>(p.chapterIs('review'), p.isOwnersLead),
      ),
    ),
  },
  'chapter.reopen': {
    doc: 'The coordinator reopens an approved chapter.',
    allows: all<ChapterFacts>(p.editionIsLive, p.chapterIs('approved'), p.isCoordinator),
  },
  'chapter.assign': {
    doc: 'The coordinator sets deadlines and who is consulted until the chapter is approved.',
    allows: all<ChapterFacts>(p.editionIsLive, writable, p.isCoordinator),
  },
  'consultation.set': {
    doc: 'The coordinator sets, extends or resumes the window of a chapter.',
    allows: all<ChapterFacts>(p.editionIsLive, inWork, p.isCoordinator),
  },
  'section.edit': {
    doc: 'People of the owner ministry edit text and data until the chapter is approved.',
    allows: all<ChapterFacts>(p.editionIsLive, writable, p.writesForOwner),
  },
  'section.comment': {
    doc: 'Owner, co-owners, consulted and reviewing institutions and the coordinator comment.',
    allows: all<ChapterFacts>(
      p.editionIsLive,
      writable,
      any<ChapterFacts>(p.worksForParticipant, p.isCoordinator),
    ),
  },
  'section.suggest': {
    doc: 'The same people propose text, which the owner accepts or declines.',
    allows: all<ChapterFacts>(
      p.editionIsLive,
      writable,
      any<ChapterFacts>(p.worksForParticipant, p.isCoordinator),
    ),
  },
  'section.sign-off': {
    doc: 'The lead of an institution whose sign-off is required signs at the present text.',
    allows: all<UnitFacts>(
      p.editionIsLive,
      inWork,
      p.leadsRequiredSigner,
      p.signsNotWhatTheyCoordinate,
    ),
  },
  'section.approve': {
    doc: 'A coordinator who neither wrote nor submitted it approves a section at its present text.',
    allows: all<UnitFacts>(
      p.editionIsLive,
      inWork,
      p.isCoordinator,
      p.didNotSubmit,
      p.didNotContribute,
    ),
  },
  'statement.submit': {
    doc: 'Anybody submits a statement while the window is open.',
    allows: all<ChapterFacts>(p.everyone, p.editionIsLive, p.phaseIs('open')),
  },
  'statement.prepare': {
    doc: "An organisation's clerk or representative prepares its statement.",
    allows: p.clerksFor,
  },
  'statement.release': {
    doc: "An organisation's statement leaves by the hand of its representative.",
    allows: p.representsRaiser,
  },
  'item.moderate': {
    doc: 'The coordinator publishes or withholds what private persons wrote.',
    allows: all<ChapterFacts>(p.editionIsLive, p.isCoordinator),
  },
  'item.take-stance': {
    doc: 'The institution that objected agrees, maintains or withdraws.',
    allows: all<ItemFacts>(p.editionIsLive, inWork, p.itemIsSignOffObjection, p.leadsRaiser),
  },
  'item.record-maintained': {
    doc: 'After the deadline the coordinator records an objection as maintained, with a reason.',
    allows: all<ItemFacts>(
      p.editionIsLive,
      inWork,
      p.isCoordinator,
      p.itemIsSignOffObjection,
      p.deadlineHasPassed,
    ),
  },
  'answer.draft': {
    doc: 'People of the owner ministry draft answers.',
    allows: all<ChapterFacts>(p.editionIsLive, inWork, p.writesForOwner),
  },
  'answer.release': {
    doc: 'The lead of the owner ministry releases answers.',
    allows: all<ChapterFacts>(p.editionIsLive, inWork, p.isOwnersLead),
  },
}

export function can<N extends PermissionName>(
  actor: Actor,
  name: N,
  facts: PermissionFacts[N],
): boolean {
  return permissions[name].allows(actor, facts)
}
