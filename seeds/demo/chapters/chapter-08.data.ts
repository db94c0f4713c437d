/** 8. Mākoņdatošana: its four fiches are shared with chapters 9 to 11. */
import { cyber, fiche, kpiSections, line, list, paragraphs, series } from '../build.ts'
import type { DemoChapter } from '../content.ts'

export const chapter08: DemoChapter = {
  number: 8,
  title: 'Mākoņdatošana',
  template: 'kpi',
  owner: 'EM',
  coOwners: ['IZM', 'VARAM'],
  sections: kpiSections('Mākoņdatošana', {
    '0': paragraphs(
      'Rādītājs parāda, cik uzņēmumu izmanto vismaz vienu no attīstītākajiem mākoņpakalpojumiem. Tie ir, piemēram, grāmatvedības, resursu plānošanas, klientu pārvaldības un drošības programmas, datubāzes mākonī un vide lietotņu izstrādei.',
    ),
    '1': cyber(
      'Mākoņpakalpojumus 2021. gadā lietoja 22 % Latvijas uzņēmumu, bet ES vidēji – 34 %. ES grib, lai 2030. gadā tos lietotu 75 % uzņēmumu. Komisija iesaka strādāt krietni aktīvāk un atbalstīt jaunākos risinājumus tieši MVU vidū.',
      'Uzņēmumu digitalizācijai, pētniecībai un inovācijām atbalsta programmās paredzēts vairāk nekā 400,0 milj. euro grantos un finanšu instrumentos. Palīdzību uz vietas reģionos sniedz Eiropas digitālās inovācijas centri (EDIC), kas arī konsultē un ļauj risinājumus izmēģināt pirms pirkšanas.',
      'Mākonis maina arī drošības pienākumus: daļu aizsardzības uzņemas pakalpojuma sniedzējs, bet par piekļuvi un datiem joprojām atbild uzņēmums. Tāpēc konsultācijās un digitālā brieduma testā vērtē arī uzņēmuma kiberdrošību.',
      '**Izaicinājums Nr. 1 – ierobežots publiskais finansējums.** Ar zināmajām programmām līdz 2030. gadam var sasniegt 32 %, jo tās atbalsta digitalizāciju kopumā, ne tikai mākoni. Lai no 22 % nonāktu līdz 75 %, naudas vajag četras reizes vairāk – par 592,0 milj. euro.',
      '**Izaicinājums Nr. 2 – statistikas metodika.** ES un Latvijai jāvienojas, kā datus vākt vienādi, lai tie parādītu patieso ainu un uzņēmumi gribētu atbildēt pilnīgi.',
    ),
    '2': paragraphs(
      'Nacionālais mērķrādītājs 2030. gadā sakrīt ar ES mērķi – 75 %. Provizoriski tomēr redzams, ka ar pašreizējo atbalstu to nesasniegs, tāpēc trajektorija vēl jāprecizē.',
      '{{series:8-1}}',
    ),
    '3.1': paragraphs(
      'NIP2027 uzdod MVU celt digitālo līmeni un vairāk lietot mākoni. To atbalsta četri pasākumi, kas vienlaikus kalpo arī 9., 10. un 11. nodaļas rādītājiem.',
      '{{overview:8}}',
      'Plānotais publiskais finansējums ir 165,09 milj. euro, no tā 164,95 milj. euro no ES un 140,0 tūkst. euro no valsts. Ceturtajā pasākumā klāt nāk 37,0 milj. euro privāto līdzekļu. Šīs summas 9. un 10. nodaļā nav jāskaita vēlreiz.',
    ),
    '3.2': paragraphs('{{measure:8-1}}', '{{measure:8-2}}', '{{measure:8-3}}', '{{measure:8-4}}'),
    '4': paragraphs(
      'Pasākumi dod uzņēmumiem piekļuvi tehnoloģijām un datiem, tātad ceļ digitālo intensitāti. Vienlaikus tie stiprina ES rūpniecību un MVU konkurētspēju. Mākonis palīdz arī taupīt enerģiju, jo skaitļošanas jaudu izmanto kopīgi.',
    ),
    '5.1':
      'IPCEI mākoņdatu darba grupās strādā arī Latvijas eksperti. Par iesaisti ir ieinteresējušies divi uzņēmumi, kas to pašlaik vērtē.',
    '5.2': paragraphs(
      'EDIC un to tīkls izveidots par DEP līdzekļiem. Tie uzņēmumiem palīdz ieviest digitālus risinājumus un apmāca darbiniekus, tāpēc tieši ietekmē arī mākoņpakalpojumu lietošanu.',
    ),
    '7': paragraphs(
      'Mākoņpakalpojumi samazina izmaksas un administratīvo darbu gan uzņēmumos, gan valsts pārvaldē. Lai tos izmantotu, vadītājiem jāprot pārkārtot ikdienas darbu, tāpēc programmās ietilpst arī konsultācijas un apmācība.',
      'Nodaļa atbilst Komisijas ieteikumam izplatīt progresīvus risinājumus MVU vidū. Atklāts paliek jautājums par finansējumu, ar kuru no prognozētajiem 32 % varētu tuvoties mērķim.',
    ),
  }),
  series: [
    series('8-1', {
      indicator: 'Mākoņdatošana',
      name: 'Uzņēmumi, kas lieto mākoņpakalpojumus',
      nationalBaseline: [2023, '22 %'],
      euBaseline: [2023, '34 %'],
      nationalTarget: '75 %',
      euTarget: '75 %',
      yearly: ['22,0 %', '31,0 %', '40,0 %', '49,0 %', '55,5 %', '62 %', '68,5 %', '75 %'],
    }),
  ],
  measures: [
    fiche('8-1', {
      title:
        'Atbalsts Digitālo inovāciju centru un reģionālo kontaktpunktu izveidei; Atbalsts procesu digitalizācijai komercdarbībā',
      programmes: ['ANM 2.2.1.1.i', 'ERAF 1.2.2.1'],
      isNew: 'yes',
      description: paragraphs(
        'Divi EDIC ar reģionālajiem kontaktpunktiem bez maksas novērtē uzņēmuma digitālo briedumu, sagatavo attīstības ceļa karti, konsultē un palīdz izmēģināt risinājumus. Pakalpojumus var saņemt uzņēmumi, biedrības, iestādes, pētniecības organizācijas un zemnieku saimniecības visā Latvijā.',
      ),
      budgetText: 'Plānoti 34,65 milj. euro: ANM 10,0 milj. euro un ERAF 24,65 milj. euro.',
      budget: [
        line('total', 'planned', '34,65 milj. euro'),
        line('eu', 'planned', '10,0 milj. euro', 'ANM 2.2.1.1.i'),
        line('eu', 'planned', '24,65 milj. euro', 'ERAF 1.2.2.1'),
      ],
      impact:
        'EDIC izsnieguši 50 ceļa kartes līdz 2024. gada vidum un 100 – līdz 2026. gada vidum.',
      timeframe: '02.2023.–06.2026. (ANM); 2024.–2029. gads (ERAF)',
      from: 2023,
      to: 2029,
    }),
    fiche('8-2', {
      title: 'Atbalsts procesu digitalizācijai komercdarbībā',
      programmes: ['ANM 2.2.1.2.i'],
      isNew: 'yes',
      description: paragraphs(
        'Uzņēmums saņem atbalstu programmām un iekārtām, ar kurām pārveido savus procesus:',
        list(
          'grāmatvedību, dokumentu un personāla vadību;',
          'pārdošanu, e-komerciju un klientu attiecības;',
          'noliktavu, loģistiku un energoresursu pārvaldību;',
          'ražošanas vadību, datu glabāšanu un drošību.',
        ),
        'Nosacījumus pārskatīs 2024. gada otrajā ceturksnī.',
      ),
      budgetText:
        'Plānoti 40,14 milj. euro: ANM 40,0 milj. euro un valsts budžets 140 tūkst. euro.',
      budget: [
        line('total', 'planned', '40,14 milj. euro'),
        line('national', 'planned', '140 tūkst. euro', 'valsts budžets'),
        line('eu', 'planned', '40,0 milj. euro', 'ANM 2.2.1.2.i'),
      ],
      impact:
        'Atbalstu saņēmuši 80 uzņēmumi līdz 2024. gada jūnijam un 200 uzņēmumu līdz 2026. gada jūnijam.',
      timeframe: '02.2023.–06.2026.',
      from: 2023,
      to: 2026,
    }),
    fiche('8-3', {
      title:
        'Atbalsts jaunu produktu un pakalpojumu ieviešanai komercdarbībā; Atbalsts jaunu produktu attīstībai un internacionalizācijai',
      programmes: ['ANM 2.2.1.3.i', 'ERAF 1.2.1.1'],
      isNew: 'yes',
      description:
        'Uzņēmumi kopā ar pētniekiem rada jaunus digitālus produktus, automatizē ražotnes un ievieš sev pielāgotus e-komercijas risinājumus. Pirms projekta jāaizpilda digitālā brieduma tests un jāsagatavo ceļa karte. Pirmo posmu finansē ANM, otro, no 2025. gada, – ERAF.',
      budgetText: 'Plānoti 45,2 milj. euro: ANM 24,3 milj. euro un ERAF 20,9 milj. euro.',
      budget: [
        line('total', 'planned', '45,2 milj. euro'),
        line('eu', 'planned', '24,3 milj. euro', 'ANM 2.2.1.3.i'),
        line('eu', 'planned', '20,9 milj. euro', 'ERAF 1.2.1.1'),
      ],
      impact:
        'Atbalstīti 14 pētniecības projekti līdz 2024. gada 30. jūnijam un 43 – līdz 2026. gada 30. jūnijam.',
      timeframe: '2023. gada 4. ceturksnis–2029. gada decembris',
      from: 2023,
      to: 2029,
    }),
    fiche('8-4', {
      title: 'Finanšu instrumenti komersantu digitālās transformācijas veicināšanai',
      programmes: ['ANM 2.2.1.4.i'],
      isNew: 'yes',
      description:
        'Uzņēmums aizņemas lielam digitalizācijas vai robotizācijas projektam, un daļu pamatsummas var dzēst ar kapitāla atlaidi. Atbalsts der visām nozarēm un vispirms domāts MVU, kuri digitalizāciju tikai sāk.',
      budgetText:
        'Plānoti 82,143 milj. euro: ANM 45,1 milj. euro un privātie līdzekļi 37,0 milj. euro.',
      budget: [
        line('total', 'planned', '82,143 milj. euro'),
        line('eu', 'planned', '45,1 milj. euro', 'ANM 2.2.1.4.i'),
        line('private', 'planned', '37,0 milj. euro'),
      ],
      impact:
        'Izsniegts 51 aizdevums līdz 2024. gada vidum un 133 aizdevumi līdz 2026. gada vidum; piesaistīti 37,0 milj. euro privāto līdzekļu.',
      timeframe: '2022. gada jūlijs–30.06.2026.',
      from: 2022,
      to: 2026,
    }),
  ],
  references: [],
}
