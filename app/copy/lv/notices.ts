/** What the page after a form says was done, by notice key. */
type Words = (params: Readonly<Record<string, string>>) => string

export const notices = {
  look: 'Apskatīt izmaiņas',
  words: {
    'section.saved': (p) => `Saglabāta ${p.section}. sadaļas versija v${p.number}.`,
    'section.merged': (p) =>
      `Saglabāta ${p.section}. sadaļas versija v${p.number}. Kamēr rakstījāt, to mainīja vēl kāds; abu izmaiņas ir tekstā.`,
    'section.restored': (p) =>
      `Iepriekšējais teksts atjaunots kā ${p.section}. sadaļas v${p.number}.`,
    'draft.discarded': () => 'Melnraksts izmests.',
    'comment.added': () => 'Komentārs pievienots.',
    'comment.resolve': () => 'Komentārs atrisināts.',
    'comment.reopen': () => 'Komentārs atvērts no jauna.',
    'comment.placed': () => 'Komentāra vieta noteikta.',
    'suggestion.proposed': (p) => `${p.section}. sadaļas ieteikums iesniegts.`,
    'suggestion.accepted': (p) => `Pieņemts; saglabāta versija v${p.number}.`,
    'suggestion.accepted-nothing': () => 'Ieteikums aizvērts.',
    'suggestion.declined': () => 'Noraidīts; pamatojums autoram redzams pie ieteikuma.',
    'suggestion.withdrawn': () => 'Ieteikums atsaukts.',
    'chapter.moved': (p) => `${p.chapter}. nodaļa: ${p.change}.`,
    'seal.set': () => 'Lēmums ierakstīts.',
    'person.invited': (p) => `Uzaicinājums nosūtīts uz ${p.email}.`,
    'role.ended': () => 'Loma izbeigta, un cilvēks ir izrakstīts no visām ierīcēm.',
    'milestone.fixed': (p) => `Atskaites versija „${p.name}” fiksēta.`,
    'import.discarded': () => 'Imports atmests.',
    'edition.created': () => 'Dokuments saglabāts kā jauna redakcija.',
  } as Record<string, Words>,
}
