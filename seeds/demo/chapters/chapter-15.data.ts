/** 15. Piekļuve pacienta e-veselības kartei. */
import { cyber, fiche, kpiSections, line, list, paragraphs, series, table } from '../build.ts'
import type { DemoChapter } from '../content.ts'

export const chapter15: DemoChapter = {
  number: 15,
  title: 'Piekļuve pacienta e-veselības kartei',
  template: 'kpi',
  owner: 'VM',
  coOwners: [],
  sections: kpiSections('Piekļuve pacienta e-veselības kartei', {
    '0': 'Rādītājs vērtē, vai iedzīvotāji tiešsaistē var apskatīt savus veselības datus: cik pilna ir datu kopa, cik cilvēku tai var piekļūt un cik iestāžu datus sniedz.',
    '1': cyber(
      'Latvijas vērtējums ir 78 %, ES vidēji – 71 %. Komisija tomēr iesaka darīt vairāk, lai elektroniskie ieraksti būtu viegli pieejami. Mērķis ir panākt, ka ārstēšanai svarīgie dati vienuviet ir gan ārstam, gan pacientam.',
      'E-veselības sistēma darbojas kopš 2016. gada. Tajā ir e-receptes, darbnespējas lapas, radioloģijas rezultāti un Covid-19 vakcinācijas un izmeklējumu dati. Cilvēks redz arī to, kas viņa datus ir skatījis, un var pilnvarot citu.',
      'Veselības dati ir īpaši jutīgi, tāpēc kiberdrošība ir nosacījums, bez kura sistēmu paplašināt nedrīkst. Piekļuvi piešķir tikai ārstējošajam personālam, visas darbības reģistrē, un ārstniecības iestādēm nosaka vienādas drošības prasības.',
      'Digitālās veselības stratēģiju līdz 2029. gadam pieņēma 2023. gada augustā. Pirms tam, 2022. gada jūlijā, VM, NVD, ārstu un pacientu organizācijas un IT nozare parakstīja memorandu par kopīgu digitālās veselības ekosistēmu.',
    ),
    '2': paragraphs(
      'Mērķis 2030. gadā ir 100 %. Rādītāju mēra Komisijas pasūtītā pētījumā, un Latvijas plānošanas dokumentos tāda nav, tāpēc visas starpvērtības ir indikatīvas.',
      '{{series:15-1}}',
    ),
    '3.1': paragraphs(
      'Seši pasākumi ņemti no Digitālās veselības stratēģijas. Tie sākas ar sistēmas kodolu un beidzas ar cilvēkiem, kas to prot lietot un pārvaldīt.',
      '{{overview:15}}',
      'Kohēzijas politikas 4.1.1.4. pasākumā paredzēti vismaz 7,0 milj. euro. Valsts budžeta daļu un EU4Health finansējumu noteiks, kad būs sagatavoti konkrēti projekti.',
      '**Izaicinājums Nr. 1 – prasmes.** Gan pacientiem, gan ārstniecības personām digitālās prasmes ir nepilnīgas. To risina 5. pasākums.',
      '**Izaicinājums Nr. 2 – sadrumstalota IKT vide.** Katra iestāde veido savu risinājumu, un dati starp tiem nesarunājas. To risina 1. pasākums ar kopīgu kodolu un 3. pasākums ar standartiem.',
      '**Izaicinājums Nr. 3 – par maz cilvēku.** VM resorā trūkst speciālistu, kas digitālo veselību vada un attīsta, jo valsts pārvaldē darbinieku skaitu nepalielina. To risina 6. pasākums; VM gatavo arī digitālo kompetenču centru.',
    ),
    '3.2': paragraphs(
      '{{measure:15-1}}',
      '{{measure:15-2}}',
      '{{measure:15-3}}',
      '{{measure:15-4}}',
      '{{measure:15-5}}',
      '{{measure:15-6}}',
    ),
    '4': paragraphs(
      'Ja dati ir pieejami, pacientam nav jāatkārto izmeklējumi un jāved papīri no viena ārsta pie otra. Pakalpojumam jābūt vienādi pieejamam visiem, arī ar aizbildņa vai pilnvarotā palīdzību.',
      table(
        ['Vispārīgais mērķis', 'Ieguldījums'],
        [
          'Iedzīvotāju piekļuve digitālajām tehnoloģijām',
          '1., 4. un 5. pasākums: kodols, vairāk datu, prasmes',
        ],
        ['Līderība un suverenitāte', '2. un 3. pasākums: attēli un kopīgi standarti'],
        ['Zaļā pārveide', 'Mazāk atkārtotu izmeklējumu un braucienu'],
      ),
    ),
    '5.1':
      'NVD ar EISI un valsts budžeta līdzekļiem pieslēdz Latviju pārrobežu veselības datu apmaiņai. 2023. gadā to izmēģināja ar Igauniju, Portugāli, Spāniju, Čehiju un Poliju un nokārtoja starptautisku auditu. No 2024. gada 1. februāra ar pacientu kopsavilkumiem un e-receptēm paredzēts apmainīties ikdienā.',
    '5.2': paragraphs(
      'Topošā Eiropas veselības datu telpas regula noteiks, kuri dati valstīm ir obligāti jādod pacientam un citām valstīm. Termiņi vēl nav zināmi, taču prasības, visticamāk, nozīmēs arī papildu ieguldījumus.',
    ),
    '7': paragraphs(
      'Pasākumi paplašina to, ko pacients redz, un reizē uzlabo sistēmu, kas datus glabā. Līdz 2030. gadam Latvija būs gatava arī Eiropas veselības datu telpai.',
      'Nodaļa tieši atbild uz Komisijas ieteikumu par veselības ierakstu pieejamību. Lielākais risks ir cilvēkresursi, ne tehnoloģija.',
    ),
  }),
  series: [
    series('15-1', {
      indicator: 'Piekļuve pacienta e-veselības kartei',
      name: 'Piekļuve elektroniskajiem veselības datiem',
      nationalBaseline: [2023, '78 %'],
      euBaseline: [2023, '71 %'],
      nationalTarget: '100 %',
      euTarget: '100 %',
      yearly: ['78 %', '80 %', '83 %', '86 %', '89 %', '92 %', '96 %', '100 %'],
    }),
  ],
  measures: [
    fiche('15-1', {
      title: 'Digitālās veselības informācijas sistēmas „kodola” izstrāde',
      programmes: ['valsts budžets', 'ES KP 4.1.1.4'],
      isNew: 'yes',
      description:
        'No moduļiem izveido jaunu pamatu, kurā visas veselības kartes glabājas pēc viena standarta. Sistēma strādās ātrāk un stabilāk un apmainīsies ar ārstniecības iestāžu sistēmām.',
      budgetText: 'Valsts budžeta un 4.1.1.4. pasākuma daļu noteiks īstenošanas gaitā.',
      budget: [
        line('national', 'to-be-set', '', 'valsts budžets'),
        line('eu', 'to-be-set', '', 'ES KP 4.1.1.4'),
      ],
      impact:
        'Līdz 2024. gadam gatava kodola platforma, jauna pacienta sadaļa viedierīcēs un nozares arhitektūra.',
      timeframe: 'līdz 2024. gadam',
      from: null,
      to: 2024,
    }),
    fiche('15-2', {
      title:
        'Attīstīt risinājumu kvalitatīvai centralizētai vizuālās diagnostikas attēlu un aprakstu pieejamībai',
      programmes: ['valsts budžets', 'ES KP 4.1.1.4'],
      isNew: 'yes',
      description:
        'Radioloģijas attēli augstā izšķirtspējā un to apraksti būs e-veselības kartē. Pašlaik sistēma tādus nepieņem; ilgtermiņa arhīvu vairāk nekā 80 iestādēm kā maksas pakalpojumu nodrošina „DataMed”.',
      budgetText: '4.1.1.4. pasākumā indikatīvi 1,0 milj. euro; valsts budžeta daļu vēl noteiks.',
      budget: [
        line('national', 'to-be-set', '', 'valsts budžets'),
        line('eu', 'planned', '1,0 milj. euro', 'ES KP 4.1.1.4'),
      ],
      impact:
        'Priekšlikumi sagatavoti līdz 2023. gada beigām; risinājums, standarti un tiesību normas – līdz 2027. gadam. Pacients savus attēlus saņem bez maksas.',
      timeframe: '2023.–2027. gads',
      from: 2023,
      to: 2027,
    }),
    fiche('15-3', {
      title: 'Izstrādāt datu apstrādes nosacījumus ārstniecības iestāžu informācijas sistēmām',
      programmes: ['valsts budžets'],
      isNew: 'yes',
      description:
        'Visām ārstniecības iestādēm būs vienādi klasifikatori, standarti, saskarnes un organizatoriskās prasības. Tad dati no iestādes sistēmas nonāk pacienta kartē un citu ārstu rīcībā.',
      budgetText: 'Vajadzīgo valsts budžeta apmēru noteiks īstenošanas gaitā.',
      budget: [line('national', 'to-be-set', '', 'valsts budžets')],
      impact: list(
        'iestāžu sistēmas izpētītas līdz 2023. gada beigām;',
        'testa vide izstrādātājiem darbojas līdz 2024. gadam;',
        'standarti, rokasgrāmatas un tiesību normas gatavas līdz 2024. gadam.',
      ),
      timeframe: '2023.–2024. gads',
      from: 2023,
      to: 2024,
    }),
    fiche('15-4', {
      title: 'Nodrošināt ārstniecības datu apkopošanu EVK un to centralizētu pieejamību pacientam',
      programmes: ['ES KP 4.1.1.4', 'EU4Health'],
      isNew: 'no',
      description:
        'E-veselības kartē pakāpeniski parādās pamatdati par alerģijām, diagnozēm un operācijām, laboratorijas un skrīninga rezultāti, vakcīnas, nosūtījumi, epikrīzes un zobārstniecības dati. Plašāks saraksts ir Digitālās veselības stratēģijā.',
      budgetText:
        '4.1.1.4. pasākumā indikatīvi 3 milj. euro pirmajai un 3 milj. euro otrajai fāzei; valsts budžeta daļu vēl noteiks.',
      budget: [
        line('national', 'to-be-set', '', 'valsts budžets'),
        line('eu', 'planned', '3 milj. euro', 'ES KP 4.1.1.4'),
        line('eu', 'planned', '3 milj. euro', 'ES KP 4.1.1.4'),
      ],
      impact:
        'No 2024. gada pieejami laboratorijas rezultāti un visas vakcīnas, no 2025. gada – e-nosūtījumi un ārstu slēdzieni, pārējais – līdz 2029. gadam.',
      timeframe: '2024.–2029. gads',
      from: 2024,
      to: 2029,
    }),
    fiche('15-5', {
      title:
        'Pilnveidot veselības nozarē strādājošo digitālās prasmes un zināšanas un veicināt digitālās veselības pakalpojumu izmantošanu sabiedrībā',
      programmes: ['valsts budžets', 'ES KP 4.1.1.4', 'ES KP 4.1.2.5'],
      isNew: 'no',
      description:
        'Nozares darbinieki mācās datu aizsardzību, kodēšanu, analītiku un mākslīgā intelekta lietošanu, un šīs tēmas iekļauj arī mediķu studijās. Iedzīvotājus par e-veselības iespējām informē sociālajos tīklos un ziņu portālos.',
      budgetText: '4.1.2.5. un 4.1.1.4. pasākuma un valsts budžeta daļu noteiks īstenošanas gaitā.',
      budget: [
        line('national', 'to-be-set', '', 'valsts budžets'),
        line('eu', 'to-be-set', '', 'ES KP 4.1.2.5'),
        line('eu', 'to-be-set', '', 'ES KP 4.1.1.4'),
      ],
      impact:
        'Līdz 2027. gadam mācības pieejamas ārstiem, farmaceitiem un administrācijai un papildināts studiju saturs. Klientu centri palīdz iedzīvotājiem ar e-veselību jau no 2024. gada.',
      timeframe: 'līdz 2027. gadam',
      from: null,
      to: 2027,
    }),
    fiche('15-6', {
      title:
        'Stiprināt Veselības ministrijas resora kapacitāti digitālās veselības risinājumu ieviešanā',
      programmes: ['valsts budžets'],
      isNew: 'no',
      description:
        'Vairumu risinājumu izstrādā un uztur NVD, bet stratēģiskai vadībai resorā cilvēku nepietiek. Ievieš nozares IKT pārvaldības modeli un piesaista speciālistus.',
      budgetText: 'Valsts budžeta finansējums jāpalielina; apmērs nav nosaukts.',
      budget: [line('national', 'none', '', 'valsts budžets')],
      impact:
        'Lēmumi ir pēctecīgi, un ieviestās sistēmas ir kam uzturēt. Termiņus nosauks VM ziņojumā.',
      timeframe: '',
      from: null,
      to: null,
    }),
  ],
  references: [],
}
