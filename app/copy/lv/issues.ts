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
    'form.choose-some': 'Atzīmējiet vismaz vienu.',
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
    'answer.released-already':
      'Šī atbilde jau ir publicēta. Publicētu atbildi maina tikai ar jaunu.',
    'answer.stale': 'Kāds cits melnrakstu jau mainīja. Salīdziniet abus un saglabājiet vēlreiz.',
    'answer.no-items': 'Atzīmējiet vismaz vienu punktu.',
    'answer.item-gone': (p) => `Punkts ${p.item} ir atsaukts vai vairs nav atbildams.`,
    'answer.taken': (p) =>
      `Uz punktu ${p.item} jau ir cits melnraksts. Noņemiet atzīmi vai atveriet to.`,
    'answer.mixed':
      'Jauna atbilde aizstāj publicēto tikai visiem tās punktiem kopā. Atzīmējiet tos visus un nevienu citu.',
    'answer.body': 'Uzrakstiet pamatojumu.',
    'answer.change-missing':
      'Atbilde sola labojumu: saistiet to vai uzrakstiet, kāpēc tas nav vajadzīgs.',
    'answer.holds-wording': 'Vispirms atsauciet pieņemto redakciju: tā jau ir tekstā.',
    'change.gone': 'Šāda labojuma nodaļā vairs nav. Izvēlieties citu.',
    'change.choose': 'Izvēlieties labojumu no saraksta.',
    'wording.none': 'Punktā nav piedāvātas redakcijas konkrētai vietai.',
    'wording.anchor-doubtful': 'Vispirms apstipriniet, uz kuru vietu tekstā punkts attiecas.',
    'wording.passage-changed':
      'Teksts šajā vietā mainīts, kopš redakcija piedāvāta. Labojiet sadaļu un saistiet labojumu.',
    'wording.by-hand':
      'Šajā vietā ir piezīme, saite vai tabula, ko redakcija izjauktu. Labojiet sadaļu un saistiet labojumu.',
    'wording.undo-conflict':
      'Šos vārdus pēc tam mainījis vēl kāds. Labojiet sadaļu pats un noņemiet saiti.',
    'wording.undone-already': 'Šī redakcija jau ir atsaukta.',
    'wording.released': 'Atbilde ar šo redakciju jau ir publicēta, tāpēc to vairs nevar atsaukt.',
    'anchor.not-doubtful': 'Šī punkta vieta nav jāapstiprina.',
    'anchor.quote-gone':
      'Šādu vārdu rindkopā nav, vai tie ir vairākās vietās. Nokopējiet vairāk vārdu.',
    'window.opened': 'Apspriešana jau sākusies, tāpēc sākuma dienu mainīt nevar.',
    'window.moved':
      'Apspriešanas laiku nupat mainīja kāds cits. Pārbaudiet to un saglabājiet vēlreiz.',
    'sign-in.wrong': 'E-pasts vai parole nav pareizi.',
    'sign-in.throttled':
      'Pārāk daudz mēģinājumu. Uzgaidiet 15 minūtes vai izmantojiet saiti no e-pasta.',
    'account.link-used': 'Saite jau izmantota vai novecojusi. Lūdziet jaunu uzaicinājumu.',
    'account.email-taken': 'Šai adresei jau ir konts.',
    'account.last-administrator': 'Pēdējā administratora tiesības nevar noņemt.',
    'not-allowed': 'Jums nav tiesību to darīt šajā stāvoklī.',
    'chapter.moved': 'Kāds cits jau mainīja nodaļas stāvokli. Pārbaudiet to un mēģiniet vēlreiz.',
    'chapter.owner-twice': 'Atbildīgā ministrija nevar būt arī līdzatbildīgā.',
    'chapter.sign-off-after-due': 'Saskaņošanai jābeidzas ne vēlāk par nodaļas termiņu.',
    'chapter.frame-changed':
      'Kāds cits jau mainīja atbildīgos vai termiņus. Salīdziniet un saglabājiet vēlreiz.',
    'section.exists': 'Šāda sadaļa nodaļā jau ir.',
    'section.gaps-changed':
      'Kāds cits jau mainīja sadaļas. Pārbaudiet sarakstu un saglabājiet vēlreiz.',
    'section.flags-changed':
      'Kāds cits jau mainīja atzīmētās sadaļas. Pārbaudiet tās un saglabājiet vēlreiz.',
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
    'edition.no-chapters': 'Atzīmējiet vismaz vienu nodaļu.',
    'edition.owner-missing': (p) => `Izvēlieties ${p.number}. nodaļas atbildīgo.`,
    'edition.slug': 'Nosaukumā drīkst būt mazie burti bez garumzīmēm, cipari un defises.',
    'gate.section-missing': (p) =>
      `Trūkst ${p.number}. sadaļas: pievienojiet to vai norādiet iemeslu.`,
    'gate.section-empty': (p) =>
      `${p.number}. sadaļa ir tukša: uzrakstiet to vai norādiet iemeslu.`,
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
