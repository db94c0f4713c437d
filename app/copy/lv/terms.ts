/** States, roles, kinds and outcomes: the words of the workflow. */

import type { ItemKind, Outcome } from '#app/domain/consultation/terms.ts'
import type { MembershipRole } from '#app/domain/shared/actor.ts'
import type { ApprovalResult, SignOffResult } from '#app/domain/workflow/seals.ts'
import type {
  ChapterState,
  EditionState,
  FeedbackPhase,
  TransitionKind,
} from '#app/domain/workflow/states.ts'

export const terms = {
  chapterState: {
    draft: 'Izstrādē',
    review: 'Saskaņošanā',
    feedback: 'Apspriešanā',
    approved: 'Apstiprināta',
  } satisfies Record<ChapterState, string> as Record<ChapterState, string>,
  phase: {
    scheduled: 'apspriešana vēl nav sākusies',
    open: 'apspriešana notiek',
    suspended: 'apspriešana apturēta',
    answering: 'sagatavo atbildes',
    ready: 'virzīta apstiprināšanai',
  } as Record<FeedbackPhase, string>,
  editionState: {
    preparing: 'Top',
    submitted: 'Iesniegta Ministru kabinetā',
    adopted: 'Pieņemta',
    superseded: 'Aizstāta',
  } as Record<EditionState, string>,
  transition: {
    submit: 'Nodota saskaņošanai',
    'open-consultation': 'Nodota sabiedriskajai apspriešanai',
    'submit-for-approval': 'Virzīta apstiprināšanai',
    approve: 'Apstiprināta',
    return: 'Atgriezta labošanai',
    reopen: 'Atvērta no jauna',
  } as Record<TransitionKind, string>,
  role: {
    drafter: 'sagatavotājs',
    lead: 'vadītājs',
    coordinator: 'koordinators',
    clerk: 'sagatavotājs',
    representative: 'pārstāvis',
    administrator: 'administrators',
  } as Record<MembershipRole, string>,
  signOff: {
    agrees: 'Saskaņots',
    'agrees-with-remarks': 'Saskaņots ar piezīmi',
    objects: 'Iebilst',
  } as Record<SignOffResult, string>,
  approval: { approved: 'Apstiprināts', returned: 'Atgriezts' } as Record<ApprovalResult, string>,
  itemKind: {
    objection: 'Iebildums',
    proposal: 'Priekšlikums',
    opinion: 'Viedoklis',
    question: 'Jautājums',
  } as Record<ItemKind, string>,
  outcome: {
    accepted: 'Ņemts vērā',
    partly: 'Daļēji ņemts vērā',
    declined: 'Nav ņemts vērā',
    noted: 'Pieņemts zināšanai',
    agreed: 'Panākta vienošanās',
  } as Record<Outcome, string>,
  answerDraft: 'Atbildes melnraksts',
  unanswered: 'Nav atbildēts',
  privatePerson: 'Privātpersona',
  owner: 'atbildīgā',
  coOwner: 'līdzatbildīgā',
  reviewer: 'kiberdrošība',
  consulted: 'saskaņo',
  approver: 'apstiprina',
}
