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
    'chapter.moved': (p) => `Chapter ${p.chapter}: ${p.change}.`,
    'chapter.assigned': () => 'Owners and deadlines saved.',
    'section.flagged': () => 'Ticked sections saved.',
    'section.added': (p) => `Section ${p.number} added.`,
    'section.explained': () => 'Reason saved.',
    'seal.set': () => 'Decision recorded.',
    'person.invited': (p) => `Invitation sent to ${p.email}.`,
    'role.ended': () => 'Role ended; the person is signed out on every device.',
    'milestone.fixed': (p) => `Milestone “${p.name}” fixed.`,
    'import.discarded': () => 'Import discarded.',
    'edition.started': () => 'The edition is made. Set deadlines and invite people.',
    'edition.created': () => 'The document is saved as a new edition.',
  },
}
