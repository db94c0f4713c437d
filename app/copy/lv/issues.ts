/** What can be wrong, each with what to do about it. */
import type { IssueWords } from '../word-issue.ts'

export const issues = {
  summary: 'Pārbaudiet ievadīto',
  words: {
    'form.wrong': 'Pārbaudiet šo lauku.',
    'form.required': 'Aizpildiet šo lauku.',
    'form.email': 'Ierakstiet e-pasta adresi, piemēram, vards@ministrija.gov.lv.',
    'form.too-long': 'Teksts ir pārāk garš.',
    'form.password-short': 'Parolei vajag vismaz 12 rakstzīmes.',
    'form.password-differs': 'Abas paroles atšķiras.',
    'form.date': 'Ierakstiet datumu, piemēram, 30.10.2023.',
    'form.choose': 'Izvēlieties vienu.',
    'form.honeypot': 'Atstājiet šo lauku tukšu: to pilda tikai roboti.',
    'form.too-fast': 'Tas bija ļoti ātri. Uzgaidiet dažas sekundes un iesniedziet vēlreiz.',
    'form.expired':
      'Veidlapa bija atvērta pārāk ilgi. Ievadītais ir saglabāts; iesniedziet vēlreiz.',
    'statement.throttled':
      'No šīs adreses nesen iesniegts daudz atsauksmju. Mēģiniet vēlreiz pēc stundas; ievadītais nav zudis.',
    'statement.no-items': 'Uzrakstiet vismaz vienu punktu.',
    'statement.link-used': 'Saite jau izmantota vai novecojusi.',
    'statement.not-prepared': 'Šī atsauksme jau ir nosūtīta vai atsaukta.',
    'statement.withdrawn-already': 'Atsauksme jau ir atsaukta.',
    'statement.window-over': 'Apspriešana beigusies, tāpēc atsaukt vairs nevar.',
    'consultation.not-open-yet': 'Apspriešana vēl nav sākusies.',
    'consultation.suspended': 'Apspriešana ir apturēta.',
    'consultation.over': 'Apspriešana ir beigusies.',
    'item.kind-missing':
      'Izvēlieties, kas tas ir: iebildums, priekšlikums, viedoklis vai jautājums.',
    'item.body-objection': 'Uzrakstiet pamatojumu: kas nav pareizi un kāpēc.',
    'item.body-proposal': 'Uzrakstiet, ko un kāpēc ierosināt mainīt.',
    'item.body-opinion': 'Uzrakstiet savu viedokli.',
    'item.body-question': 'Uzrakstiet jautājumu.',
    'item.wording-same': 'Piedāvātā redakcija neatšķiras no esošā teksta.',
    'item.place-gone': 'Šādas vietas tekstā nav. Izvēlieties sadaļu vai atzīmējiet vietu no jauna.',
    'item.not-moderated': 'Šo punktu neizskata pirms publicēšanas.',
    'item.moderated-already': 'Par šo punktu jau tā ir lemts.',
    'item.closed': 'Par šo punktu vairs nevar lemt.',
    'sign-in.wrong': 'E-pasts vai parole nav pareizi.',
    'sign-in.throttled':
      'Pārāk daudz mēģinājumu. Uzgaidiet 15 minūtes vai izmantojiet saiti no e-pasta.',
    'account.link-used': 'Saite jau izmantota vai novecojusi. Lūdziet jaunu uzaicinājumu.',
    'account.email-taken': 'Šai adresei jau ir konts.',
    'account.last-administrator': 'Pēdējā administratora tiesības nevar noņemt.',
    'not-allowed': 'Jums nav tiesību to darīt šajā stāvoklī.',
    'chapter.moved': 'Kāds cits jau mainīja nodaļas stāvokli. Pārbaudiet to un mēģiniet vēlreiz.',
    'section.stale': 'Kāds cits jau saglabāja jaunu versiju.',
    'section.undecided': 'Izlemiet par katru vietu, pirms saglabājat.',
    'section.unchanged': 'Tekstā nekas nav mainīts.',
    'seal.stale':
      'Teksts mainījies, kamēr to lasījāt. Izlasiet labojumus un lemiet par pašreizējo tekstu.',
    'comment.place-gone':
      'Šī vieta tekstā tikko mainīta. Komentārs nav zudis; atlasiet vietu no jauna.',
    'comment.stale':
      'Komentāram kāds tikko atbildējis vai mainījis vietu. Izlasiet un lemiet vēlreiz.',
    'comment.orphaned': 'Komentāram vairs nav vietas tekstā. Piesaistiet to no jauna.',
    'suggestion.stale':
      'Teksts vai ieteikums pa to laiku mainījies. Izlasiet to, kā tas ir tagad, un lemiet vēlreiz.',
    'suggestion.no-change':
      'Šāda labojuma ieteikumā vairs nav. Strīdīgās vietas izlemiet pa vienai.',
    'reason.required': 'Ierakstiet iemeslu.',
    'milestone.taken': 'Šāda atskaites versija jau ir.',
    'window.ends-first': 'Beigu dienai jābūt pēc sākuma.',
    'window.past': 'Beigu diena jau pagājusi.',
    'window.short': (p) =>
      `Apspriešana ilgtu ${p.days} dienas; ${p.act} prasa vismaz ${p.minimum}. Norādiet iemeslu.`,
    'import.closed': 'Šis imports jau ir saglabāts vai atmests.',
    'edition.exists': (p) =>
      `Redakcija „${p.slug}” jau ir. Izvēlieties citu nosaukumu vai aizstājiet to.`,
    'edition.in-work': (p) =>
      `Redakcijā „${p.slug}” jau strādā: nodaļas ir izgājušas no izstrādes, tāpēc to nevar aizstāt.`,
    'edition.slug': 'Nosaukumā drīkst būt mazie burti bez garumzīmēm, cipari un defises.',
    'gate.section-missing': (p) =>
      `Trūkst ${p.number}. sadaļas: pievienojiet to vai norādiet iemeslu.`,
    'gate.section-empty': (p) => `${p.number}. sadaļa ir tukša.`,
    'gate.open-error': (p) => `Neatbilstība ${p.number}. sadaļā: ${p.rule}.`,
    'gate.suggestion-pending': (p) => `${p.number}. sadaļā ir neizlemts ieteikums.`,
    'gate.sign-off-missing': (p) => `${p.institution} vēl nav saskaņojusi ${p.number}. sadaļu.`,
    'gate.sign-off-lapsed': (p) =>
      `${p.institution} saskaņojums ${p.number}. sadaļai ir novecojis.`,
    'gate.objection-open': (p) => `${p.institution} iebildums ${p.item} nav atrisināts.`,
    'gate.window-missing': 'Nav noteikts sabiedriskās apspriešanas laiks.',
    'gate.window-past': 'Apspriešanas laiks jau beidzies: nosakiet jaunu.',
    'gate.window-short':
      'No šodienas apspriešana būtu īsāka par likumā noteikto: pagariniet to vai norādiet iemeslu.',
    'gate.window-open': (p, f) => `Apspriešana notiek līdz ${f.dateTime(p.until ?? '')}.`,
    'gate.window-suspended': 'Apspriešana ir apturēta.',
    'gate.item-unmoderated': (p) => `Punkts ${p.item} gaida izskatīšanu pirms publicēšanas.`,
    'gate.item-unanswered': (p) => `Punkts ${p.item} nav atbildēts.`,
    'gate.change-missing': (p) => `Punkta ${p.item} atbilde sola labojumu, bet nav saistīta ar to.`,
    'gate.change-undone': (p) => `Punkta ${p.item} labojums ${p.place} sadaļā vairs nav tekstā.`,
    'gate.anchor-doubtful': (p) => `Punktam ${p.item} jāapstiprina vieta tekstā.`,
    'gate.not-submitted': 'Atbildīgā ministrija vēl nav virzījusi nodaļu apstiprināšanai.',
    'gate.approval-missing': (p) => `${p.number}. sadaļa nav apstiprināta.`,
    'gate.approval-lapsed': (p) => `${p.number}. sadaļas apstiprinājums ir novecojis.`,
  } satisfies Record<string, string | IssueWords> as Record<string, string | IssueWords>,
}
