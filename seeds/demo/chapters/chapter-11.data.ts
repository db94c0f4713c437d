/** 11. MVU digitālā intensitāte: four shared fiches and two of its own. */
import { cyber, fiche, kpiSections, line, paragraphs, references, series } from '../build.ts'
import type { DemoChapter } from '../content.ts'

export const chapter11: DemoChapter = {
  number: 11,
  title: 'MVU digitālā intensitāte',
  template: 'kpi',
  owner: 'EM',
  coOwners: [],
  sections: kpiSections('MVU digitālā intensitāte', {
    '0': 'Rādītājs parāda, cik liela daļa mazo un vidējo uzņēmumu lieto vismaz četras no divpadsmit izraudzītām digitālajām tehnoloģijām. Tādu uzņēmumu uzskata par digitāli intensīvu vismaz pamatlīmenī.',
    '1': cyber(
      'Pamatlīmeni 2022. gadā bija sasnieguši 52 % Latvijas MVU, kamēr ES vidēji – 69 %. ES mērķis ir 90 %. Darbinieku prasmēs virs pamatlīmeņa Latvija 2022. gadā bija 18. vietā starp 27 valstīm, un tas ierobežo arī uzņēmumu izaugsmi.',
      'Pirmās trīs ANM digitalizācijas programmas par 92,64 milj. euro atvērtas 2023. gada februārī. Pieteikties atbalstam procesiem, produktiem un iekārtām varēs līdz 2026. gada vidum. Uzņēmumu vispirms uzklausa un novērtē divi Latvijas EDIC, kas darbojas kā vienas pieturas aģentūra.',
      'Mazi uzņēmumi kiberuzbrukumos cieš bieži, jo tiem reti ir savs drošības speciālists. Digitālā brieduma tests tāpēc vērtē arī kiberdrošību, un ceļa kartē iekļauj vienkāršākos aizsardzības soļus.',
      '**Izaicinājums Nr. 1 – ierobežots finansējums.** Ar apzinātajām programmām 2030. gadā pamatlīmenī būs 59 % MVU. Lai sasniegtu 90 %, vajag vēl aptuveni 534 milj. euro.',
      '**Izaicinājums Nr. 2 – statistikas metodika.** Divpadsmit tehnoloģiju saraksts mainās, tāpēc gadus savā starpā salīdzināt ir grūti.',
    ),
    '2': paragraphs(
      'Nacionālais mērķrādītājs un ES mērķis ir 90 %. Pašreizējā prognoze to nesasniedz: ar plānoto atbalstu 2030. gadā gaidāmi 59 %. Trajektorija tiks precizēta pārskatīšanā.',
      '{{series:11-1}}',
    ),
    '3.1': paragraphs(
      'Pirmie četri pasākumi ir kopīgi ar 8., 9. un 10. nodaļu, 5. un 6. pasākums attiecas tikai uz šo rādītāju.',
      '{{overview:11}}',
      'Publiskais finansējums plānots 263,29 milj. euro: 10,34 milj. euro no valsts un 252,95 milj. euro no ES. Privātie ieguldījumi – 98,5 milj. euro.',
    ),
    '3.2': paragraphs(
      'Pirmo četru pasākumu apraksti ir 8.3.2. sadaļā.',
      '{{measure:11-5}}',
      '{{measure:11-6}}',
    ),
    '4': paragraphs(
      'Pasākumi palīdz jaunuzņēmumiem un MVU sasniegt augstu digitālo intensitāti un stiprina ES rūpniecības konkurētspēju. Digitalizēti procesi patērē mazāk resursu, tātad ieguvums ir arī videi.',
    ),
    '5.1': 'Daudzvalstu projekti šajā jomā pašlaik nav apzināti.',
    '5.2': paragraphs(
      'ANM finansē darbinieku prasmes no pamatiem līdz padziļinātam līmenim. EDIC tīkls ļauj izmantot arī citu valstu centru pieredzi un speciālistus.',
    ),
    '7': paragraphs(
      'Ja MVU strādās digitāli, mazāk laika būs jāvelta dokumentiem un vairāk – klientiem. Lielākais ieguvums gaidāms tur, kur vadītāji ir gatavi mainīt pašu darba kārtību.',
      'Nodaļa pilda Komisijas ieteikumu par digitālo tehnoloģiju izplatīšanu. Vajadzīgo papildu finansējumu izvērtēs ES un nacionālajā līmenī.',
    ),
  }),
  series: [
    series('11-1', {
      indicator: 'MVU, kuru digitālā intensitāte ir vismaz pamatlīmenī',
      name: 'MVU ar vismaz pamata digitālo intensitāti',
      nationalBaseline: [2023, '52 %'],
      euBaseline: [2023, '69 %'],
      nationalTarget: '90 %',
      euTarget: '90 %',
      yearly: ['52 %', '57,5 %', '63,0 %', '68,0 %', '73,5 %', '79,0 %', '84,5 %', '90 %'],
    }),
  ],
  measures: [
    fiche('11-5', {
      title: 'Produktivitātes aizdevumi inovatīviem uzņēmumiem',
      programmes: ['ERAF 1.2.1.2'],
      isNew: 'yes',
      description:
        'Uzņēmumi ar izaugsmes iespējām aizņemas, lai ieviestu jaunus ražošanas procesus, produktus un tehnoloģijas. Vienlaikus pieaug privātie ieguldījumi pētniecībā.',
      budgetText:
        'Plānoti 68 237 555 euro: ERAF 58 001 921 euro, valsts budžets 10 235 634 euro. Privātie ieguldījumi – vēl 61 482 471 euro.',
      budget: [
        line('total', 'planned', '68 237 555 euro'),
        line('national', 'planned', '10 235 634 euro', 'valsts budžets'),
        line('eu', 'planned', '58 001 921 euro', 'ERAF 1.2.1.2'),
        line('private', 'planned', '61 482 471 euro'),
      ],
      impact: 'Atbalstīti 60 uzņēmumi ar lielu izaugsmes un produktivitātes potenciālu.',
      timeframe: '01.04.2024.–31.12.2029.',
      from: 2024,
      to: 2029,
    }),
    fiche('11-6', {
      title: 'Uzņēmumu digitālo prasmju attīstība',
      programmes: ['ANM 2.3.1.2.i', 'ERAF 1.1.2.2'],
      isNew: 'no',
      description:
        'Pēc digitālā brieduma testa uzņēmumam nosaka, kas darbiniekiem jāapgūst, un biedrības rīko mācības klātienē, tiešsaistē vai jauktā formā. Pirmajā kārtā uzņēmums saņem grantu, otrajā – pašas mācības bez maksas. Mācīties var arī IKT speciālisti.',
      budgetText:
        'ANM 20,0 milj. euro (12,2 milj. euro pirmajai un 7,8 milj. euro otrajai kārtai, vienam saņēmējam līdz 780 tūkst. euro) un ERAF 10,0 milj. euro.',
      budget: [
        line('eu', 'planned', '20,0 milj. euro', 'ANM 2.3.1.2.i'),
        line('eu', 'planned', '10,0 milj. euro', 'ERAF 1.1.2.2'),
      ],
      impact:
        'Ar ANM atbalstu apmācīti darbinieki 1080 uzņēmumos līdz 2024. gada vidum un 2521 uzņēmumā līdz 2026. gada vidum; ar ERAF atbalstu – 1161 uzņēmumā līdz 2029. gada beigām.',
      timeframe: '01.07.2023.–30.06.2026. (ANM); līdz 31.12.2029. (ERAF)',
      from: 2023,
      to: 2029,
    }),
  ],
  references: references('8-1', '8-2', '8-3', '8-4'),
}
