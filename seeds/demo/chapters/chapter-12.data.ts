/** 12. Vienradži: a series in counts, most of its years without a value. */
import { cyber, fiche, kpiSections, line, paragraphs, series } from '../build.ts'
import type { DemoChapter } from '../content.ts'

export const chapter12: DemoChapter = {
  number: 12,
  title: 'Vienradži',
  template: 'kpi',
  owner: 'EM',
  coOwners: [],
  sections: kpiSections('Vienradži', {
    '0': 'Vienradzis ir jauns uzņēmums, kura vērtība pārsniedz vienu miljardu. Rādītājs saskaita abus veidus, ko paredz Digitālās desmitgades programma: uzņēmumus, kas šo vērtību sasnieguši biržā vai pārdošanā, un tos, kam to apliecina ieguldījumu piesaiste.',
    '1': cyber(
      'Latvijā ir viens vienradzis – AS „Printful Latvia”, kas šo vērtību sasniedza 2021. gadā. 2022. gadā tā apgrozījums bija 78,8 milj. euro, par 9,6 % lielāks nekā gadu iepriekš.',
      'Jaunuzņēmumu vide kļūst spēcīgāka. Ieguldījumus piesaistījušo jaunuzņēmumu skaits no 42 (2018. gadā) pieaudzis līdz 71 (2021. gadā), vidējais darījums – no 1,3 līdz 4,2 milj. euro, investoru ir trīs reizes vairāk. Pavisam apzināti 512 jaunuzņēmumi, un gandrīz puse no tiem dibināta pēdējos trijos gados.',
      'Ekosistēmas stratēģija paredz līdz 2025. gadam piesaistīt vēl 300 milj. euro un radīt 1500 darbvietu. Strauji augošam uzņēmumam jau agri jādomā arī par klientu datu aizsardzību un kiberdrošību, jo lieli partneri to prasa pirmajā sarunā.',
    ),
    '2': paragraphs(
      'ES grib vienradžu skaitu divkāršot, un Latvija savā mērogā dara to pašu: 2030. gadā – divi vienradži. Starpvērtības nav noteiktas, jo šāda notikuma brīdi paredzēt nevar.',
      '{{series:12-1}}',
    ),
    '3.1': paragraphs(
      'Trīs pasākumi atbalsta uzņēmumu dažādos posmos: likums atvieglo pašu sākumu, inkubatori palīdz nostāties uz kājām, iespējkapitāls – augt.',
      '{{overview:12}}',
      'Plānoti 158,6 milj. euro no ES fondiem un 31,6 milj. euro privāto līdzekļu; piešķirts vēl nekas nav.',
    ),
    '3.2': paragraphs('{{measure:12-1}}', '{{measure:12-2}}', '{{measure:12-3}}'),
    '4': paragraphs(
      'Jaunuzņēmumi ātrāk par citiem ievieš jaunas tehnoloģijas, tāpēc pasākumi palīdz gan digitālās intensitātes, gan inovācijas mērķim. Memorandu par ekosistēmas attīstību parakstījušas EM, LIAA, ALTUM, RTU un nozares biedrības.',
    ),
    '5.1': 'Latvija šajā jomā daudzvalstu projektos neiesaistās.',
    '5.2': paragraphs(
      'Latvijas jaunuzņēmumi izmanto Eiropas akseleratoru tīklus un fondus. Vairāk nekā puse no tiem strādā informācijas un sakaru nozarē, aptuveni piektā daļa – ražošanā un profesionālajos pakalpojumos.',
    ),
    '7': paragraphs(
      'Jaunuzņēmumi rada labi apmaksātas darbvietas, piesaista ieguldījumus un liek arī citiem strādāt labāk. Divi vienradži 2030. gadā ir reāls mērķis, ja saglabāsies pašreizējais temps.',
      'Nodaļa atbilst Komisijas ieteikumam stiprināt uzņēmumu digitalizāciju kopā ar privāto sektoru.',
    ),
  }),
  series: [
    series('12-1', {
      indicator: 'Vienradži',
      name: 'Vienradžu skaits Latvijā',
      unit: 'count',
      nationalBaseline: [2023, '1'],
      euBaseline: [2022, '179'],
      nationalTarget: '2',
      euTarget: 'divkāršots vienradžu skaits',
      yearly: ['1', '–', '–', '–', '–', '–', '–', '2'],
    }),
  ],
  measures: [
    fiche('12-1', {
      title: 'Jaunuzņēmumu darbības atbalsta likums',
      programmes: [],
      isNew: 'no',
      description:
        'Likums ir spēkā kopš 2017. gada 1. janvāra. Jaunuzņēmums par darbinieku var maksāt fiksētu minimālo maksājumu vai saņemt atbalstu augsti kvalificētu darbinieku algošanai; likums nosaka arī prasības riska kapitāla investoriem.',
      budgetText: 'Atsevišķs finansējums nav plānots.',
      budget: [line('total', 'none', '')],
      impact:
        'Kvalificētu darbinieku atbalstam apstiprināti 35 no 56 pieteikumiem un izmaksāti 1,5 milj. euro. Nodokļu atvieglojumu saņēma 71 no 119 pretendentiem (348 darbinieki), investora statusu – 22 no 31.',
      timeframe: 'kopš 01.01.2017.',
      from: 2017,
      to: null,
    }),
    fiche('12-2', {
      title:
        'Reģionālie biznesa inkubatori un radošo industriju inkubators; Atbalsts MVU inovatīvas uzņēmējdarbības attīstībai',
      programmes: ['ERAF 3.1.1.6', 'ERAF 1.2.3.1'],
      isNew: 'both',
      description:
        'LIAA inkubatori kopš 2016. gada palīdz sākt uzņēmējdarbību: 11 reģionālie, deviņas atbalsta vienības un radošo industriju inkubators Rīgā. Programma beidzās 2023. gada nogalē. Jaunajā periodā 22 LIAA pārstāvniecības atbalstīs prototipus, iekārtas, mācības un koprades telpas.',
      budgetText: 'Iepriekšējam periodam ERAF 32,6 milj. euro, jaunajam – 33,0 milj. euro.',
      budget: [
        line('eu', 'planned', '32,6 milj. euro', 'ERAF 3.1.1.6'),
        line('eu', 'planned', '33,0 milj. euro', 'ERAF 1.2.3.1'),
      ],
      impact:
        'Līdz 2023. gada 30. septembrim atbalstīti 1066 uzņēmumi, no tiem 686 ar grantu, un radītas 2502 darbvietas. Līdz 2029. gada beigām plānots atbalstīt 384 uzņēmumus ar 1000 jaunām darbvietām.',
      timeframe: '2016.–2029. gads',
      from: 2016,
      to: 2029,
    }),
    fiche('12-3', {
      title: 'Iespējkapitāla ieguldījumi',
      programmes: ['ERAF 1.2.3.2'],
      isNew: 'no',
      description:
        'ALTUM ar akcelerācijas un riska kapitāla fondiem iegulda jaunos uzņēmumos. Kopā ar naudu tie saņem padomdevēju un palīdzību pircēju, partneru un nākamo investoru meklēšanā.',
      budgetText:
        'Pieejami ne vairāk kā 93,0 milj. euro publiskā finansējuma; privātos ieguldījumus plāno 31,6 milj. euro apmērā.',
      budget: [
        line('eu', 'planned', '93,0 milj. euro', 'ERAF 1.2.3.2'),
        line('private', 'planned', '31,6 milj. euro'),
      ],
      impact:
        'Iepriekšējā periodā akcelerācijas fondi ieguldīja 1,6 milj. euro 24 uzņēmumos, sākuma un izaugsmes fondi – 9 milj. euro. Jaunajā paredzēts atbalstīt 80 uzņēmumu un 45 jaunuzņēmumus.',
      timeframe: '2021.–2027. gada plānošanas periods',
      from: 2021,
      to: 2027,
    }),
  ],
  references: [],
}
