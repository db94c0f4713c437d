/** 2. Vismaz pamata digitālās prasmes. */
import { cyber, fiche, kpiSections, line, paragraphs, series, table } from '../build.ts'
import type { DemoChapter } from '../content.ts'

export const chapter02: DemoChapter = {
  number: 2,
  title: 'Vismaz pamata digitālās prasmes',
  template: 'kpi',
  owner: 'IZM',
  coOwners: [],
  sections: kpiSections('Vismaz pamata digitālās prasmes', {
    '0': paragraphs(
      'Rādītājs parāda, cik liela daļa iedzīvotāju vecumā no 16 līdz 74 gadiem prot vismaz pamatlīmenī meklēt informāciju, sazināties, risināt problēmas, veidot digitālu saturu un rūpēties par drošību. Prasmes vērtē pēc tā, ko cilvēks tiešsaistē darījis pēdējo trīs mēnešu laikā. Atsevišķi vērtē arī to, vai mazinās atšķirība starp sievietēm un vīriešiem.',
    ),
    '1': cyber(
      'Vismaz pamata digitālās prasmes Latvijā ir 51 % iedzīvotāju, bet augstākas par pamatlīmeni – 24 %. ES vidēji šie rādītāji ir 54 % un 26 %, tātad Latvija atpaliek nedaudz. Digitālo saturu vismaz pamatlīmenī prot veidot 64 % iedzīvotāju (ES – 66 %).',
      'Eiropas Komisija aicina strādāt ātrāk un digitālos risinājumus ieviest visos izglītības posmos un visos mācību priekšmetos. DTP2027 paredz, ka līdz 2027. gadam pamata prasmes būs 70 % iedzīvotāju. Šim mērķim kalpo arī ANM plāns, kurā digitālajām prasmēm atvēlēti 106,0 milj. euro jeb 6 % no visa plāna.',
      'Skolas pēdējos gados ir saņēmušas gan tehniku, gan mācību līdzekļus: pamatskolēniem iegādāti 50 tūkst. datoru, vairāk nekā 100 skolu uzlabots interneta pieslēgums, un kopš 2021. gada darbojas mācību vide „skolo.lv”. Digitālās kompetences mācības sākuši 2040 skolotāji, un 1921 tās jau ir pabeidzis. Pieaugušo vidū IT nozares mācībās 2021. gadā piedalījās gandrīz 27,5 tūkst. cilvēku.',
      'Pie pamata prasmēm pieder arī prasme pasargāt sevi tiešsaistē. Latvijas kiberdrošības stratēģija 2023.–2026. gadam paredz informēšanas kampaņas un mācības dažādām auditorijām, tāpēc digitālās drošības tēmas iekļauj visās mācībās, ko apmaksā ANM plāns un DEP. Cilvēkam jāspēj atpazīt krāpniecisku ziņu un zināt, kam par to paziņot.',
    ),
    '2': paragraphs(
      'Latvija apņemas līdz 2027. gadam panākt, ka vismaz pamata digitālās prasmes ir 70 % iedzīvotāju. ES mērķis 2030. gadam ir 80 %. Laikam pēc 2027. gada nacionālā vērtība ir noteikta tikai kā apakšējā robeža; to precizēs, pārskatot ceļvedi 2025. gadā.',
      '{{series:2-1}}',
    ),
    '3.1': cyber(
      'Mērķrādītāja sasniegšanai paredzēti septiņi pasākumi. Tie aptver nodarbinātos, bezdarbniekus, jauniešus un cilvēkus, kuri digitālos rīkus līdz šim lietojuši maz. Septītais pasākums ir veltīts kiberdrošības pamatiem.',
      '{{overview:2}}',
      'Publiskais finansējums, ko var attiecināt uz šo rādītāju, ir 36,6 milj. euro piešķirto un 49,7 milj. euro plānoto līdzekļu. No tiem nacionālie avoti dod attiecīgi 2,4 un 6,0 milj. euro, ES fondi – 34,1 un 43,7 milj. euro.',
      '**Izaicinājums Nr. 1 – prasmju trūkums visos līmeņos.** Ja iedzīvotājiem trūkst prasmju, lēnāk pārveidojas gan uzņēmumi, gan sabiedrība; savukārt maz digitalizētos uzņēmumos darbiniekiem nav kur iemācīto lietot. Pasākumi mazina šo plaisu formālajā un neformālajā izglītībā un palīdz cilvēkiem droši darboties tiešsaistē.',
      '**Izaicinājums Nr. 2 – pieaugušie mācās retāk nekā vidēji ES.** 2022. gadā mācībās četru nedēļu laikā pirms aptaujas bija piedalījušies 9,7 % pieaugušo, bet ES vidēji – 11,9 %. Visretāk mācās cilvēki ar zemāku izglītību (4,3 %), un vīrieši (6,6 %) to dara retāk nekā sievietes (12,5 %). Tāpēc mācībām jābūt saprotami aprakstītām un pieejamām arī cilvēkiem ar invaliditāti un attālu vietu iedzīvotājiem.',
    ),
    '3.2': paragraphs(
      '{{measure:2-1}}',
      '{{measure:2-2}}',
      '{{measure:2-3}}',
      '{{measure:2-4}}',
      '{{measure:2-5}}',
      '{{measure:2-6}}',
      '{{measure:2-7}}',
    ),
    '4': paragraphs(
      'Nodaļas pasākumi palīdz iedzīvotājiem piekļūt digitālajām tehnoloģijām, jo piekļuve bez prasmes tās lietot ir tikai formāla. IAP2027 digitālās prasmes uzskata par caurviju kompetenci, kas attīstāma visās izglītības jomās. Zaļajā pārveidē ieguldījums ir netiešs: pieaugušo izglītībā tā ir viena no horizontālajām prioritātēm.',
      table(
        ['Vispārīgais mērķis', 'Ieguldījums'],
        [
          'Iedzīvotāju piekļuve digitālajām tehnoloģijām',
          '1. pasākumā mācās gan iesācēji, gan cilvēki ar labām priekšzināšanām; saturs kopš 2021. gada atbilst DigComp',
        ],
        ['Līderība un suverenitāte', 'Nav attiecināms'],
        ['Zaļā pārveide', '2. pasākumā zaļā pārveide ir horizontāla prioritāte'],
      ),
    ),
    '5.1':
      'Gatavojot ceļvedi, daudzvalstu projekti vai kopīgas apņemšanās, kurās Latvija šajā jomā iesaistītos, nav apzinātas.',
    '5.2': paragraphs(
      'Visvairāk šai jomai ES līmenī dod ANM: par tā līdzekļiem cilvēki apgūst gan pamata, gan augstākas prasmes, un uzņēmumi var skolot savus darbiniekus. DEP palīdz mazināt kiberdrošības prasmju trūkumu, jo tās projektos mācību saturu pielāgo konkrētām nozarēm.',
    ),
    '7': paragraphs(
      'Pasākumi kopā aptver visas lielākās grupas, kurām pamata prasmju trūkst, un seko vienam mācību ietvaram. Ja iedzīvotāji pratīs vairāk, uzņēmumi drošāk ieviesīs digitālus risinājumus un publiskos pakalpojumus vairāk izmantos tiešsaistē.',
      'Nodaļa izpilda Komisijas ieteikumu digitālos risinājumus iekļaut visā izglītības ciklā. Līdz nākamajai pārskatīšanai jānoskaidro, kas vajadzīgs, lai pēc 2027. gada no 70 % tuvotos ES mērķim – 80 %.',
    ),
  }),
  series: [
    series('2-1', {
      indicator: 'Vismaz pamata digitālās prasmes',
      name: 'Iedzīvotāji ar vismaz pamata digitālajām prasmēm',
      nationalBaseline: [2023, '51 %'],
      euBaseline: [2023, '54 %'],
      nationalTarget: '70 %',
      euTarget: '80 %',
      yearly: [
        '51 %',
        '54 %',
        '58 %',
        '64 %',
        '70 %',
        'Vismaz 70 %',
        'Vismaz 70 %',
        'Vismaz 70 %, tuvojoties ES mērķim',
      ],
    }),
  ],
  measures: [
    fiche('2-1', {
      title: 'Nodarbināto personu profesionālās kompetences pilnveide',
      programmes: ['ESF 8.4.1'],
      isNew: 'no',
      description:
        'Strādājošie apgūst prasmes, kuras darba tirgus prasa jau tagad vai prasīs drīz. No 2017. līdz 2023. gadam mācībās varēja iesaistīties vairāk nekā 87 tūkst. nodarbināto. 2023. gadā saturs aptver piecas digitālās kompetences, tai skaitā drošību.',
      budgetText:
        'Piešķirti 44,0 milj. euro: 6,6 milj. euro no valsts un 37,4 milj. euro no ESF (2014.–2020. gada periods).',
      budget: [
        line('total', 'allocated', '44,0 milj. euro'),
        line('national', 'allocated', '6,6 milj. euro', 'valsts budžets'),
        line('eu', 'allocated', '37,4 milj. euro', 'ESF 8.4.1'),
      ],
      impact:
        'Strādājošajiem ir kur pilnveidot digitālās kompetences, un mazinās risks, ka viņu kvalifikācija vairs neatbilst pieprasījumam. Darbs kļūst ražīgāks.',
      timeframe: '2017.–2023. gads',
      from: 2017,
      to: 2023,
    }),
    fiche('2-2', {
      title: 'Atbalsts pieaugušo individuālajās vajadzībās balstītai pieaugušo izglītībai',
      programmes: ['ESF Plus 4.2.4.2'],
      isNew: 'both',
      description:
        'Turpina 8.4.1. projektu: strādājošie apgūst digitālās prasmes atbilstoši savām vajadzībām un DigComp līmeņiem. Izvēli palīdz izdarīt prasmju novērtējums pirms mācībām.',
      budgetText:
        'Piešķirti 34,6 milj. euro, tai skaitā 5,2 milj. euro no nacionālajiem avotiem; ES daļa – 29,4 milj. euro – ir plānota.',
      budget: [
        line('total', 'allocated', '34,6 milj. euro', 'ESF Plus 4.2.4.2'),
        line('national', 'allocated', '5,2 milj. euro', 'ESF Plus 4.2.4.2'),
        line('eu', 'planned', '29,4 milj. euro', 'ESF Plus 4.2.4.2'),
      ],
      impact: 'Līdz 2029. gada beigām mācībās iesaistīti 35 tūkst. nodarbināto.',
      timeframe: '01.01.2024.–31.12.2029.',
      from: 2024,
      to: 2029,
    }),
    fiche('2-3', {
      title: 'Individuālo mācību kontu pieejas attīstība',
      programmes: ['ANM 2.3.1.4.i'],
      isNew: 'yes',
      description:
        'Tiek izstrādāts un praksē pārbaudīts individuālais mācību konts: tajā cilvēks plāno mācības, saņem tām līdzekļus un glabā rezultātus. Kontu varēs izmantot arī ārvalstu mācību platformās.',
      budgetText:
        'Plānoti 15,1 milj. euro: 0,8 milj. euro no valsts un 14,3 milj. euro no ANM; finansējums vēl nav piešķirts.',
      budget: [
        line('total', 'planned', '15,1 milj. euro'),
        line('national', 'planned', '0,8 milj. euro', 'valsts budžets'),
        line('eu', 'planned', '14,3 milj. euro', 'ANM 2.3.1.4.i'),
      ],
      impact:
        'Pieaugušajiem ir vieglāk sākt mācīties un redzēt savu mācību ceļu kopumā. Pilotā pārbaudīto pieeju varēs ieviest plašāk.',
      timeframe: '01.11.2023.–31.05.2026.',
      from: 2023,
      to: 2026,
    }),
    fiche('2-4', {
      title: 'Sabiedrības digitālo prasmju attīstība',
      programmes: ['ANM 2.3.2.1.i'],
      isNew: 'yes',
      description:
        'VARAM kopā ar pašvaldībām māca iedzīvotājus pašiem kārtot ikdienas lietas tiešsaistē. Mācību saturu, e-kursu, mentoru sagatavošanu un prasmju mērījumus veido centralizēti, bet nodarbības rīko pašvaldības tuvu dzīvesvietai.',
      budgetText:
        'Plānoti 9,38 milj. euro: 0,34 milj. euro no valsts un 9,04 milj. euro no ANM; finansējums vēl nav piešķirts.',
      budget: [
        line('total', 'planned', '9,38 milj. euro'),
        line('national', 'planned', '0,34 milj. euro', 'valsts budžets'),
        line('eu', 'planned', '9,04 milj. euro', 'ANM 2.3.2.1.i'),
      ],
      impact:
        'Sagatavoti 200 mentori no visām pašvaldībām, un vismaz 40 tūkst. iedzīvotāju drošāk lieto publiskos un privātos e-pakalpojumus. Pašvaldībās rodas pastāvīga kārtība, kā palīdzēt iedzīvotājiem mācīties.',
      timeframe: '01.11.2023.–30.04.2026.',
      from: 2023,
      to: 2026,
    }),
    fiche('2-5', {
      title: 'Prasmju pilnveide pieaugušajiem',
      programmes: ['ANM 3.1.2.5.i'],
      isNew: 'no',
      description:
        'Nodarbinātības valsts aģentūra piedāvā mācības bezdarbniekiem, darba meklētājiem un tiem, kurus apdraud bezdarbs. Projekts ievieš rīkus digitālo prasmju novērtēšanai, lai katram varētu piedāvāt piemērotu pārkvalificēšanos.',
      budgetText:
        'Kopējās izmaksas ir 30,2 milj. euro: piešķirti 1,4 milj. euro no valsts un 28,7 milj. euro no ANM.',
      budget: [
        line('total', 'allocated', '30,2 milj. euro'),
        line('national', 'allocated', '1,4 milj. euro', 'valsts budžets'),
        line('eu', 'allocated', '28,7 milj. euro', 'ANM 3.1.2.5.i'),
      ],
      impact:
        'Prasmes pilnveidojuši 10 tūkst. cilvēku līdz 2025. gada 31. martam un 20 450 cilvēku līdz 2026. gada 30. jūnijam.',
      timeframe: '02.09.2023.–30.06.2026.',
      from: 2023,
      to: 2026,
    }),
    fiche('2-6', {
      title: 'Digitālās prasmes iedzīvotājiem, t. sk. jauniešiem',
      programmes: ['ANM 2.3.2.1.i'],
      isNew: 'yes',
      description:
        'Ieguldījumā ir divi projekti: digitālais darbs ar jaunatni pašvaldībās un 4. pasākumā aprakstītās iedzīvotāju mācības. Galvenā mērķa grupa ir 13–25 gadus veci jaunieši, kā arī pieaugušie ar vājām digitālajām prasmēm un jaunatnes darbinieki.',
      budgetText:
        'Piešķirti 12,6 milj. euro no ANM un 632,60 tūkst. euro no nacionālajiem avotiem; kopsumma norādīta kā 12,6 milj. euro.',
      budget: [
        line('total', 'allocated', '12,6 milj. euro'),
        line('national', 'allocated', '632,60 tūkst. euro', 'valsts budžets'),
        line('eu', 'allocated', '12,6 milj. euro', 'ANM 2.3.2.1.i'),
      ],
      impact:
        'Pašvaldībās izveidota vide digitālajam darbam ar jaunatni, un jaunieši vairāk piedalās vietējos lēmumos. Iedzīvotājiem bez digitālajām prasmēm ir pieejama mācību programma klātienē un attālināti.',
      timeframe: '01.01.2023.–30.04.2026.',
      from: 2023,
      to: 2026,
    }),
    fiche('2-7', {
      title: 'Nacionālais koordinācijas centrs – Latvija (NCC-LV)',
      programmes: ['DEP'],
      isNew: 'yes',
      description:
        'Regula (ES) 2021/887 uzdod katrai valstij izveidot koordinācijas centru kiberdrošības attīstībai. Latvijas centra DEP projektā daļa darbu ir veltīta kiberdrošības pamatiem skolās, jauniešu vidū un sabiedrībā.',
      budgetText:
        'Pamata prasmju daļai piešķirti 0,43 milj. euro – pa 0,215 milj. euro no valsts un no DEP.',
      budget: [
        line('total', 'allocated', '0,43 milj. euro'),
        line('national', 'allocated', '0,215 milj. euro', 'valsts budžets'),
        line('eu', 'allocated', '0,215 milj. euro', 'DEP'),
      ],
      impact:
        'Apmācīti pedagogi vismaz 100 vispārējās izglītības iestādēs un pašvaldību izglītības pārvalžu darbinieki. Notikusi kampaņa par kiberhigiēnu, un jaunieši piedalījušies nometnēs un sacensībās Latvijā un ārvalstīs.',
      timeframe: '01.09.2023.–31.08.2025.',
      from: 2023,
      to: 2025,
    }),
  ],
  references: [],
}
