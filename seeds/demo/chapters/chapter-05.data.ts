/** 5. Pusvadītāji: an aim in words, not in figures. */
import { cyber, fiche, kpiSections, line, list, overviewRow, paragraphs, series } from '../build.ts'
import type { DemoChapter } from '../content.ts'

export const chapter05: DemoChapter = {
  number: 5,
  title: 'Pusvadītāji',
  template: 'kpi',
  owner: 'EM',
  coOwners: ['IZM'],
  sections: kpiSections('Pusvadītāji', {
    '0': paragraphs(
      'Rādītājs salīdzina ES ieņēmumus no pusvadītājiem visā vērtības ķēdē ar pasaules tirgus vērtību. Pirmajā gadā ziņo par darbību Eiropā kopumā.',
    ),
    '1': cyber(
      'Rādītājs ir jauns, un Komisijas 2023. gada ziņojumā par Latviju skaitļu vēl nav. Mikroshēmas ir gandrīz katrā ierīcē – no tālruņa līdz medicīnas aparātam –, un bez tām nav iespējams ne mākslīgais intelekts, ne 5G. No uzticamas izcelsmes mikroshēmām ir atkarīga arī kritiskās infrastruktūras kiberdrošība.',
      'Elektronisko un optisko iekārtu ražošana kopš 2010. gada aug straujāk par jebkuru citu Latvijas apstrādes rūpniecības nozari: 2009. gadā tā deva 3,7 % visas izlaides, bet 2023. gada pirmajos trijos ceturkšņos – jau 9,8 %. Kopš 2016. gada apjoms ir divkāršojies, darbvietu skaits pieaudzis par 60 %. Eksportē gandrīz 90 % produkcijas.',
      '**Izaicinājums – finansējums.** Kompetenču centram, pētniecībai, studiju programmām un ražošanas iekārtām kopā līdz 2030. gadam var būt vajadzīgi 1,5–2 mljrd. euro publisko un privāto līdzekļu. Ar pašreizējo publisko finansējumu tam nepietiek.',
    ),
    '2': paragraphs(
      'Nacionālais mērķrādītājs nav skaitlis. Latvija 2030. gadā grib būt izveidojusi:',
      list(
        'vismaz vienu maģistra un vienu doktora studiju programmu vai specializāciju;',
        'vienas pieturas aģentūru, kas seko nozarei un sniedz ziņas;',
        'vismaz vienu testēšanas un dizaina laboratoriju vai pilotlīniju.',
      ),
      '{{series:5-1}}',
      'Trajektoriju pa gadiem noteiks, pārskatot ceļvedi.',
    ),
    '3.1': paragraphs(
      'Pasākumi balstās uz saprašanās memorandu, ko 2022. gadā parakstīja ministrijas, augstskolas, institūti un uzņēmumi. Tiem seko aizdevumi ražotājiem un Eiropas Mikroshēmu akta prasību ieviešana.',
      '{{overview:5}}',
      'Piešķirti 152 065 000 euro no valsts budžeta aizdevumiem ar kapitāla atlaidi. Pārējiem pasākumiem budžets nav plānots, un privātie ieguldījumi nav aprēķināti.',
    ),
    '3.2': paragraphs(
      'Trešajam pasākumam atsevišķas kartītes nav, jo tas ietilpst memoranda īstenošanā.',
      '{{measure:5-1}}',
      '{{measure:5-2}}',
      '{{measure:5-3}}',
    ),
    '4': paragraphs(
      'Pasākumi stiprina ES līderību un suverenitāti. NIP2027 paredz ieguldījumus pētniecībā palielināt no 300,0 milj. euro 2023. gadā līdz 600,0 milj. euro 2027. gadā, un pusvadītāji ir viena no jomām, kur tos var izmantot. Plānā noteikts arī kāpināt eksportu līdz 27 mljrd. euro.',
    ),
    '5.1':
      'Daudzvalstu projektos Latvija šajā jomā vēl nepiedalās. Dalību kopuzņēmumā „Mikroshēmas” sāks pēc kompetenču centra izraudzīšanas.',
    '5.2': paragraphs(
      'Galvenais ir Eiropas Mikroshēmu akts. Tas atbalsta ieguldījumus modernā ražošanā, prasa sekot piegādēm un ļauj kopīgi rīkoties, ja mikroshēmu pietrūkst. Šādi ieguldījumi vienai valstij ir par lielu, tāpēc ES līmenis ir īstais.',
    ),
    '7': paragraphs(
      'Eiropa ražo aptuveni desmito daļu no pasaules pusvadītāju vērtības un projektēšanā, ražošanā un testēšanā ir atkarīga no trešām valstīm. Latvijas nozare attīstās strauji un šo atkarību var palīdzēt mazināt noteiktās nišās.',
      'EM līdz 2024. gada 1. jūlijam iesniedz Ministru kabinetam ziņojumu par nozares attīstību, ko saskaņojušas visas iesaistītās puses.',
    ),
  }),
  series: [
    series('5-1', {
      indicator: 'Pusvadītāji',
      name: 'Pusvadītāju nozares attīstība',
      unit: 'text',
      nationalBaseline: [2023, 'Noslēgts nozares, pētniecības un valsts saprašanās memorands'],
      euBaseline: [2023, 'aptuveni 10 % pasaules ražošanas apjoma'],
      nationalTarget:
        'Studiju programmas, vienas pieturas aģentūra un laboratorija vai pilotlīnija',
      euTarget: 'vismaz 20 % pasaules ražošanas apjoma',
      unsetReason: 'Mērķrādītājs ir kvalitatīvs; trajektoriju precizēs, pārskatot ceļvedi.',
    }),
  ],
  measures: [
    fiche('5-1', {
      title:
        'Saprašanās memorands Latvijas spēju attīstībai elektronikas ražošanai nepieciešamo mikroshēmu piegādes ķēdē',
      programmes: [],
      isNew: 'yes',
      description:
        '2022. gada 29. novembrī partneri apņēmās desmit gadus kopā attīstīt nozares ekosistēmu, izglītību un pētniecību, kā arī mikroshēmu izstrādi un ražošanu. Konkursā izraudzīs nacionālo kompetenču centru, bet LIAA uzdos apkopot datus par tirgus dalībniekiem un būt par kontaktpunktu.',
      budgetText: 'Budžets nav plānots.',
      budget: [line('total', 'none', '')],
      impact:
        'Latvija piedalās Eiropas Pusvadītāju padomē, un uzņēmumiem ir viens kontaktpunkts. Partneri vienojas, kāda būs Latvijas loma piegādes ķēdē.',
      timeframe: '2022.–2031. gads',
      from: 2022,
      to: 2031,
    }),
    fiche('5-2', {
      title:
        'Aizdevumi ar kapitāla atlaidi investīciju projektiem komersantiem konkurētspējas veicināšanai',
      programmes: ['valsts budžets'],
      isNew: 'yes',
      description:
        'ALTUM kopā ar citu finansētāju aizdod naudu lieliem projektiem, kuros ievieš jaunas iekārtas un tehnoloģijas. Ja uzņēmums sasniedz solītos rezultātus, daļu pamatsummas atlaiž. Kārtību nosaka Ministru kabineta noteikumi Nr. 503.',
      budgetText:
        'Valsts budžetā pieejami 234 565 000 euro trijās kārtās: 99 565 000, 52 500 000 un 82 500 000 euro; neizlietoto pārnes uz nākamo kārtu.',
      budget: [
        line('total', 'allocated', '234 565 000 euro'),
        line('national', 'allocated', '234 565 000 euro', 'valsts budžets'),
      ],
      impact:
        'Apstiprināti vismaz 12 lieli projekti par aptuveni 252 milj. euro; kapitāla atlaide var sasniegt 73 milj. euro.',
      timeframe: 'kamēr ir spēkā Komisijas Regula (ES) Nr. 651/2014',
      from: null,
      to: null,
    }),
    overviewRow('5-3', {
      title: 'Normatīvo aktu pielāgošana Eiropas Mikroshēmu akta ieviešanai Latvijā',
      programmes: [],
      isNew: 'unmarked',
      description:
        'Tiesību aktos nosaka, kas deleģē kompetenču centru, kur ziņo par piegāžu traucējumiem un kas uztur nozares datubāzi.',
      budgetText: 'Finansējums nav plānots.',
      budget: [line('total', 'none', '')],
      impact: '',
      timeframe: '',
      from: null,
      to: null,
    }),
  ],
  references: [],
}
