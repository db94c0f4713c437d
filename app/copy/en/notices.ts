/** What the page after a form says was done, by notice key. */
import type { Copy } from '../lv/index.ts'

export const notices: Copy['notices'] = {
  look: 'See the changes',
  words: {
    'section.saved': (p) => `Saved section ${p.section} as v${p.number}.`,
    'section.merged': (p) =>
      `Saved section ${p.section} as v${p.number}. Somebody else changed it while you were writing; both changes are in the text.`,
    'section.restored': (p) => `Restored the earlier text as v${p.number} of section ${p.section}.`,
    'draft.discarded': () => 'Draft discarded.',
    'comment.added': () => 'Comment added.',
    'comment.resolve': () => 'Comment resolved.',
    'comment.reopen': () => 'Comment reopened.',
    'comment.placed': () => 'The place of the comment is set.',
    'chapter.moved': (p) => `Chapter ${p.chapter}: ${p.change}.`,
    'chapter.assigned': () => 'Owners and deadlines saved.',
    'section.flagged': () => 'Ticked sections saved.',
    'section.added': (p) => `Section ${p.number} added.`,
    'section.explained': () => 'Reason saved.',
    'seal.set': () => 'Decision recorded.',
    'person.invited': (p) => `Invitation sent to ${p.email}.`,
    'role.ended': () => 'Role ended; the person is signed out on every device.',
    'answer.saved': () => 'The draft is saved.',
    'answer.released': (p) => `The answer is published. Items it is for: ${p.items}.`,
    'answer.discarded': () => 'The draft answer is discarded.',
    'change.linked': () => 'The change is linked to the answer.',
    'change.unlinked': () => 'The link is removed; the text has not changed.',
    'wording.accepted': (p) =>
      `The wording is in the text as v${p.number}. Write the reasons and publish the answer.`,
    'wording.undone': (p) => `The wording is undone; the earlier text is v${p.number}.`,
    'place.settled': () => 'The place of the item is settled.',
    'item.published': (p) => `Item ${p.item} is published.`,
    'item.withheld': (p) => `Item ${p.item} is withheld; its author will see the reason.`,
    'stance.taken': () => 'The stance is recorded.',
    'window.set': () => 'The window is saved.',
    'milestone.fixed': (p) => `Milestone “${p.name}” fixed.`,
    'import.discarded': () => 'Import discarded.',
    'statement.confirmed': () => 'Feedback confirmed and submitted.',
    'statement.released': () => 'Feedback sent for the organisation.',
    'statement.withdrawn': () => 'Feedback withdrawn.',
    'edition.created': () => 'The document is saved as a new edition.',
  },
}
