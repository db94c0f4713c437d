/** 9. Lielie dati: no fiches of its own. */
import { cyber, kpiSections, paragraphs, references, series } from '../build.ts'
import type { DemoChapter } from '../content.ts'

export const chapter09: DemoChapter = {
  number: 9,
  title: 'Lielie dati',
  template: 'kpi',
  owner: 'EM',
  coOwners: ['IZM', 'VARAM'],
  sections: kpiSections('Lielie dati', {
    '0': paragraphs(
      'Rādītājs parāda, cik uzņēmumu analizē lielos datus no saviem vai svešiem avotiem. Sākot ar 2024. gada ziņojumu, vērtēs, cik uzņēmumu veic datu analītiku, paši vai ar ārpakalpojumu.',
    ),
    '1': cyber(
      'Lielos datus 2021. gadā izmantoja 9 % Latvijas uzņēmumu, un arī ES vidēji tikai 14 %. Līdz mērķim – 75 % uzņēmumu – ir ļoti tālu, tāpēc Komisija iesaka Latvijai digitalizāciju krietni paātrināt. Kopējais uzņēmumu stāvoklis aprakstīts 8.1. sadaļā.',
      'Analītikai vajag cilvēkus. DTP2027 paredz Latvijā veidot Eiropas līmeņa IT speciālistu sagatavošanas centru un studijās vairāk mācīt darbu ar datiem, augstas veiktspējas skaitļošanu un kiberdrošību. Kopā ar LIKTA pārskata arī tiesību normas, kas datu izmantošanu kavē.',
      '**Izaicinājums Nr. 1 – ierobežots publiskais finansējums.** Ar zināmajām programmām 2030. gadā var sasniegt 16 %, jo analītika ir tikai viena no daudzām atbalstāmajām darbībām. Līdz 75 % vajadzētu septiņas reizes vairāk līdzekļu, tas ir, papildus 1,036 mljrd. euro.',
      '**Izaicinājums Nr. 2 – statistikas metodika.** Kamēr valstis datus vāc atšķirīgi, salīdzinājums ir neprecīzs. Par vienu pieeju jāvienojas ES līmenī.',
    ),
    '2': paragraphs(
      'Nacionālais un ES mērķrādītājs ir 75 %. EM lēš, ka tās programmas vien ļaus sasniegt 16 %. Tā kā plānošanas dokumentos šāda rādītāja nav, trajektorija ir provizoriska.',
      '{{series:9-1}}',
    ),
    '3.1': paragraphs(
      'Rādītājam kalpo tie paši četri pasākumi, kas mākoņdatošanai.',
      '{{overview:9}}',
      'Plānotais finansējums ir tas pats, kas 8. nodaļā: 165,09 milj. euro publisko un 37,0 milj. euro privāto līdzekļu.',
    ),
    '3.2': 'Pasākumu apraksti ir 8.3.2. sadaļā; šeit tie nav atkārtoti.',
    '4': paragraphs(
      'Dati kļūst par ražošanas resursu arī mazos uzņēmumos un jaunuzņēmumos. Pasākumi tāpēc palīdz sasniegt mērķi par digitālo intensitāti un inovāciju, kā arī ES mērķi par datu suverenitāti.',
    ),
    '5.1':
      'Latvija nepiedalās daudzvalstu projektos par lielajiem datiem un jaunus nav apzinājusi.',
    '5.2': paragraphs(
      'Svarīgākie ES instrumenti ir ANM ieguldījumi darbinieku prasmēs un EDIC tīkls. Centros uzņēmumi var pārbaudīt, vai viņu dati ir pietiekami labi analītikai.',
    ),
    '7': paragraphs(
      'Vairāk izmantojot datus, uzņēmumi pieņem labākus lēmumus, un valsts pārvalde prasa mazāk atskaišu. Vadītājiem jāiemācās uzdot datiem pareizos jautājumus.',
      'Nodaļa atbilst Komisijas ieteikumam par uzņēmumu digitalizāciju. Atšķirību starp mērķi un prognozi apspriedīs ceļveža pārskatīšanā.',
    ),
  }),
  series: [
    series('9-1', {
      indicator: 'Lielie dati',
      name: 'Uzņēmumi, kas analizē lielos datus',
      nationalBaseline: [2023, '9 %'],
      euBaseline: [2023, '14 %'],
      nationalTarget: '75 %',
      euTarget: '75 %',
      yearly: ['9,0 %', '19,0 %', '29,0 %', '38,0 %', '47,0 %', '56,5 %', '66,0 %', '75 %'],
    }),
  ],
  measures: [],
  references: references('8-1', '8-2', '8-3', '8-4'),
}
