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
    'suggestion.proposed': (p) => `Suggestion for section ${p.section} submitted.`,
    'suggestion.accepted': (p) => `Accepted; saved as v${p.number}.`,
    'suggestion.accepted-nothing': () => 'Suggestion closed.',
    'suggestion.declined': () => 'Declined; the author sees the reason with the suggestion.',
    'suggestion.withdrawn': () => 'Suggestion withdrawn.',
    'chapter.moved': (p) => `Chapter ${p.chapter}: ${p.change}.`,
    'seal.set': () => 'Decision recorded.',
    'person.invited': (p) => `Invitation sent to ${p.email}.`,
    'role.ended': () => 'Role ended; the person is signed out on every device.',
    'milestone.fixed': (p) => `Milestone “${p.name}” fixed.`,
    'import.discarded': () => 'Import discarded.',
    'edition.created': () => 'The document is saved as a new edition.',
  },
}
