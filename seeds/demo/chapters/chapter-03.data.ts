/** 3. IKT speciālisti. */
import { cyber, fiche, kpiSections, line, paragraphs, series, table } from '../build.ts'
import type { DemoChapter } from '../content.ts'

export const chapter03: DemoChapter = {
  number: 3,
  title: 'IKT speciālisti',
  template: 'kpi',
  owner: 'EM',
  coOwners: ['IZM'],
  sections: kpiSections('IKT speciālisti', {
    '0': paragraphs(
      'Rādītājs parāda, cik liela daļa no visiem nodarbinātajiem strādā par IKT speciālistiem. Pie viņiem pieder cilvēki, kas veido, uztur vai vada IKT sistēmas un kam tas ir galvenais darbs. Tāpat vērtē, vai šajās profesijās tuvinās sieviešu un vīriešu skaits.',
    ),
    '1': cyber(
      'IKT speciālisti Latvijā ir 4,4 % nodarbināto, bet ES vidēji – 4,6 %; atšķirība pamazām sarūk. IKT studiju absolventu īpatsvars ir 5,0 % (ES – 4,2 %), un sievietes veido 23 % speciālistu (ES – 19 %). Šajos divos rādītājos Latvija apsteidz ES.',
      'Darbaspēka tomēr nepietiek. 2022. gadā 59,2 % uzņēmumu ziņoja, ka vakances ar IKT prasmēm ir grūti aizpildīt, un tas kavē jaunu tehnoloģiju ieviešanu. Komisija tāpēc iesaka īpaši rūpēties par speciālistu piesaisti un noturēšanu.',
      'Trūkst arī kiberdrošības speciālistu, un šīs zināšanas ir vajadzīgas katram programmētājam, ne tikai drošības nodaļai. Tādēļ profesionālās izglītības saturu pārskata kopā ar nozari, lai drošība būtu tā daļa jau no pirmā mācību gada.',
    ),
    '2': paragraphs(
      'Ar plānoto atbalstu speciālistu skaits pieaugs par 10 tūkst. un 2027. gadā sasniegs 8,4 % nodarbināto. Tālāk rādītājs tuvosies ES mērķim, kas ir aptuveni 10 % jeb 20 milj. speciālistu visā ES. Nacionālais mērķrādītājs ir 9,8 %. Trajektorija ir provizoriska.',
      '{{series:3-1}}',
    ),
    '3.1': paragraphs(
      'Četri pasākumi papildina to, ko dara augstskolas un profesionālās izglītības iestādes. Divi no tiem sagatavo jaunus speciālistus, viens māca jau strādājošos, bet ceturtais nosaka cilvēkkapitāla politiku kopumā.',
      '{{overview:3}}',
      'Piešķirti 44,44 milj. euro un plānoti 59,08 milj. euro. Nacionālais finansējums ir attiecīgi 6,82 un 6,34 milj. euro, ES finansējums – 37,62 un 52,74 milj. euro.',
    ),
    '3.2': paragraphs('{{measure:3-1}}', '{{measure:3-2}}', '{{measure:3-3}}', '{{measure:3-4}}'),
    '4': paragraphs(
      'DTP2027 paredz, ka digitālās prasmes IKT darbam var apgūt jebkurā laikā un pēc paša izvēlētas programmas. Tajā pašā virzienā plānots piesaistīt vairāk sieviešu.',
      table(
        ['Vispārīgais mērķis', 'Ieguldījums'],
        ['Iedzīvotāju piekļuve digitālajām tehnoloģijām', '1. pasākums: mācības strādājošajiem'],
        ['Līderība un suverenitāte', '2. un 3. pasākums: jauni speciālisti un izcilības centri'],
        ['Zaļā pārveide', 'Nav attiecināms'],
      ),
    ),
    '5.1':
      'Šajā jomā Latvija pagaidām nav iesaistījusies nevienā daudzvalstu projektā, un jauni projekti vai kopīgas apņemšanās nav apzinātas.',
    '5.2': cyber(
      'ANM un DEP ir galvenie ES instrumenti, ar kuriem cilvēki var apgūt padziļinātas prasmes, piemēram, augstas veiktspējas skaitļošanā, mākslīgajā intelektā un kiberdrošībā. Nozares un valsts sadarbību veicina LIKTA vadītā Latvijas digitālo prasmju un darbvietu koalīcija.',
    ),
    '7': paragraphs(
      'Lai ekonomika radītu lielāku pievienoto vērtību, uzņēmumiem vajag vairāk IKT speciālistu, un ar tradicionālajām studijām vien to neizdosies panākt. Pašvadīta mācīšanās un intensīvi kursi dod iespēju mainīt profesiju arī tiem, kuri jau strādā citā nozarē.',
      'Īpašu atbalstu saņem iniciatīvas, kas IKT profesijām piesaista sievietes. Tā nodaļa atbilst Komisijas ieteikumam par speciālistu piesaisti.',
    ),
  }),
  series: [
    series('3-1', {
      indicator: 'IKT speciālisti',
      name: 'IKT speciālisti no visiem nodarbinātajiem',
      nationalBaseline: [2023, '4,4 %'],
      euBaseline: [2023, '4,6 %'],
      nationalTarget: '9,8 %',
      euTarget: 'aptuveni 10,0 %',
      yearly: ['4,4 %', '5,4 %', '6,4 %', '7,4 %', '8,4 %', '9,4 %', '10 %', '10 %'],
    }),
  ],
  measures: [
    fiche('3-1', {
      title: 'Nodarbināto vecumā no 25 gadiem profesionālās kompetences uzlabošana',
      programmes: ['ESF 8.4.1'],
      isNew: 'no',
      description:
        'VIAA projektā strādājošie pēc 25 gadu vecuma var apgūt profesionālās programmas, moduļus un studiju kursus vai saņemt karjeras konsultāciju. Desmit mācību kārtās līdz 2023. gada 22. novembrim programmas pabeidza 66 479 cilvēki, un visvairāk – 40 618 – mācības sāka IKT un elektronikas nozarē. Pandēmijas laikā attālināti apmācīti 8153 cilvēki.',
      budgetText:
        'Piešķirti 44,0 milj. euro: valsts budžets 6,6 milj. euro, ESF 37,4 milj. euro. Tas ir tas pats finansējums, kas norādīts 2. nodaļas 1. pasākumā.',
      budget: [
        line('total', 'allocated', '44,0 milj. euro'),
        line('national', 'allocated', '6,6 milj. euro', 'valsts budžets'),
        line('eu', 'allocated', '37,4 milj. euro', 'ESF 8.4.1'),
      ],
      impact:
        'Cilvēki apgūst prasmes visos līmeņos, arī jaunajās tehnoloģijās, piemēram, robotikā. Saturs kopš 2021. gada veidots pēc DigComp.',
      timeframe: '01.01.2017.–31.12.2023.',
      from: 2017,
      to: 2023,
    }),
    fiche('3-2', {
      title: 'Pašvadītas IKT speciālistu mācību pieejas attīstīšana',
      programmes: ['ANM 2.3.1.3.i'],
      isNew: 'yes',
      description:
        'Tiek izveidota skola, kurā nākamie speciālisti mācās paši, bez parastajām lekcijām. Līdzekļi paredzēti arī esošajām neformālās izglītības iniciatīvām, kas palīdz mainīt profesiju un IKT darbā iesaista sievietes.',
      budgetText: 'Plānoti 3,6 milj. euro no ANM; nacionālais finansējums nav paredzēts.',
      budget: [
        line('total', 'planned', '3,6 milj. euro'),
        line('national', 'none', ''),
        line('eu', 'planned', '3,6 milj. euro', 'ANM 2.3.1.3.i'),
      ],
      impact: 'Līdz 2027. gadam sagatavoti 500 jauni speciālisti.',
      timeframe: '2024.–2026. gads',
      from: 2024,
      to: 2026,
    }),
    fiche('3-3', {
      title: 'Augsta līmeņa digitālo prasmju apguves nodrošināšana',
      programmes: ['ANM 2.3.1.1.i'],
      isNew: 'yes',
      description:
        'Programmā kopš 2023. gada sākuma veido trīs izcilības centrus: kvantu skaitļošanā, augstas veiktspējas skaitļošanā un valodu tehnoloģijās. Katrā centrā kopā strādā augstskolas, zinātniskie institūti un uzņēmumi.',
      budgetText:
        'Kopā 17,6 milj. euro: 17,0 milj. euro no ANM (pa 6,0 milj. euro kvantu un augstas veiktspējas centram, 5,0 milj. euro valodu tehnoloģijām) un 561 tūkst. euro no valsts budžeta.',
      budget: [
        line('total', 'allocated', '17,6 milj. euro'),
        line('national', 'allocated', '561 tūkst. euro', 'valsts budžets'),
        line('eu', 'allocated', '17,0 milj. euro', 'ANM 2.3.1.1.i'),
      ],
      impact:
        'Apmācīti 3 tūkst. speciālistu, izveidoti 29 studiju moduļi un sagatavotas 55 publikācijas. Lielāko daļu – 2 tūkst. cilvēku – apmāca augstas veiktspējas skaitļošanas centrs.',
      timeframe: '01.01.2023.–30.06.2026.',
      from: 2023,
      to: 2026,
    }),
    fiche('3-4', {
      title: 'Cilvēkkapitāla attīstības stratēģija',
      programmes: [],
      isNew: 'yes',
      description:
        'EM, LM un IZM kopīgi gatavo stratēģiju, lai darbaspēka prasmes laikus pielāgotos tirgum. Tās septiņi apakšmērķi aptver gan STEM un pieaugušo izglītību, gan talantu piesaisti, remigrāciju un labākus datus lēmumiem.',
      budgetText:
        'Līdzekļus plāno no ANM, kohēzijas politikas fondiem un valsts budžeta; apmērs vēl nav noteikts.',
      budget: [line('total', 'to-be-set', '')],
      impact: 'Speciālistu skaits līdz 2027. gadam palielinās par 10 tūkst.',
      timeframe: '2024.–2027. gads',
      from: 2024,
      to: 2027,
    }),
  ],
  references: [],
}
