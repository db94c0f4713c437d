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
    'chapter.moved': (p) => `${p.chapter}. nodaļa: ${p.change}.`,
    'chapter.assigned': () => 'Atbildīgie un termiņi saglabāti.',
    'section.flagged': () => 'Atzīmētās sadaļas saglabātas.',
    'section.added': (p) => `Pievienota ${p.number}. sadaļa.`,
    'section.explained': () => 'Iemesls saglabāts.',
    'seal.set': () => 'Lēmums ierakstīts.',
    'person.invited': (p) => `Uzaicinājums nosūtīts uz ${p.email}.`,
    'role.ended': () => 'Loma izbeigta, un cilvēks ir izrakstīts no visām ierīcēm.',
    'answer.saved': () => 'Melnraksts saglabāts.',
    'answer.released': (p) => `Atbilde publicēta. Punkti, uz kuriem tā attiecas: ${p.items}.`,
    'answer.discarded': () => 'Atbildes melnraksts izmests.',
    'change.linked': () => 'Labojums saistīts ar atbildi.',
    'change.unlinked': () => 'Saite uz labojumu noņemta; teksts nav mainīts.',
    'wording.accepted': (p) =>
      `Redakcija ir tekstā kā v${p.number}. Uzrakstiet pamatojumu un publicējiet atbildi.`,
    'wording.undone': (p) => `Redakcija atsaukta; iepriekšējais teksts ir v${p.number}.`,
    'place.settled': () => 'Punkta vieta ir norādīta.',
    'item.published': (p) => `Punkts ${p.item} publicēts.`,
    'item.withheld': (p) => `Punkts ${p.item} nav publicēts; iemeslu redzēs tā autors.`,
    'stance.taken': () => 'Nostāja ierakstīta.',
    'window.set': () => 'Apspriešanas laiks saglabāts.',
    'milestone.fixed': (p) => `Atskaites versija „${p.name}” fiksēta.`,
    'import.discarded': () => 'Imports atmests.',
    'statement.confirmed': () => 'Atsauksme apstiprināta un iesniegta.',
    'statement.released': () => 'Atsauksme nosūtīta organizācijas vārdā.',
    'statement.withdrawn': () => 'Atsauksme atsaukta.',
    'edition.started': () => 'Redakcija izveidota. Nosakiet termiņus un uzaiciniet cilvēkus.',
    'edition.created': () => 'Dokuments saglabāts kā jauna redakcija.',
  } as Record<string, Words>,
}
