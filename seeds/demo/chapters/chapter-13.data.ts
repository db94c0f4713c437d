/** 13. Galvenie publiskie pakalpojumi iedzīvotājiem. */
import { cyber, fiche, kpiSections, line, paragraphs, series, table } from '../build.ts'
import type { DemoChapter } from '../content.ts'

export const chapter13: DemoChapter = {
  number: 13,
  title: 'Galvenie publiskie pakalpojumi iedzīvotājiem',
  template: 'kpi',
  owner: 'VARAM',
  coOwners: [],
  sections: kpiSections('Galvenie publiskie pakalpojumi iedzīvotājiem', {
    '0': 'Rādītājs parāda, cik administratīvo procedūru, kas cilvēkam vajadzīgas svarīgos dzīves notikumos, var pilnībā pabeigt tiešsaistē. Vērtē pārvākšanos, transportu, maza apmēra prasības tiesā, ģimeni, darbu, studijas un veselību.',
    '1': cyber(
      'Latvija ir starp līderiem: pakalpojumi iedzīvotājiem novērtēti ar 87 % (ES – 77 %), un tos izmanto 77 % interneta lietotāju (ES – 74 %). Labi vērtē arī iepriekš aizpildītās veidlapas un atbalstu lietotājiem. Komisija iesaka turpināt tikpat neatlaidīgi.',
      'DTP2027 un valsts pārvaldes modernizācijas plāns prasa pakalpojumus veidot no cilvēka skatpunkta: piedāvāt tos, pirms cilvēks pats jautā, un vispirms digitāli. Klātienē palīdz vienotie klientu apkalpošanas centri.',
      'Pakalpojumam jābūt ne tikai ērtam, bet arī drošam. Iestādes ievēro vienotas kiberdrošības prasības informācijas sistēmām, un cilvēka dati starp iestādēm ceļo aizsargātā veidā. Uzticēšanos var zaudēt vienā incidentā.',
      '**Izaicinājums Nr. 1 – koplietošanas risinājumus izmanto par maz.** Centralizētu sistēmu vispirms ievieš dažas iestādes. Pārējām, lai pieslēgtos, jāpielāgo savas sistēmas, un tam vajag atsevišķu naudu.',
      '**Izaicinājums Nr. 2 – vienreizes principu ievēro nepilnīgi.** Valsts kontrole 2017. gadā nosauca piecus iemeslus, starp tiem novecojušus tiesību aktus, iztrūkstošu datu apmaiņu un maksu par datiem. Apmaiņa kopš tā laika ir uzlabota, bet process vēl nav beidzies.',
      '**Izaicinājums Nr. 3 – cilvēki izvēlas klātieni.** Vienam trūkst prasmju, otram – ierīces, trešajam jautājums nav standarta. Tāpēc vajadzīga arī konsultācija, klātienē vai attālināti.',
    ),
    '2': paragraphs(
      'Latvija un ES grib vienu un to pašu: 2030. gadā 100 % galveno pakalpojumu ir tiešsaistē. Trajektoriju var precizēt.',
      '{{series:13-1}}',
    ),
    '3.1': paragraphs(
      'Četri pasākumi attīsta kopīgas platformas un nozaru sistēmas. Pirmais un otrais vienādi kalpo iedzīvotājiem un uzņēmumiem, tāpēc tos nedala.',
      '{{overview:13}}',
      'No ANM plānoti 24,9 milj. euro: 17,6 milj. euro jau piešķirti un 7,3 milj. euro vēl izmantojami. Nacionālais finansējums nav paredzēts. Līdz 2023. gada 1. septembrim Ministru kabinets apstiprinājis nozaru projektus par 22,8 milj. euro, ieplānoti vēl 40,4 milj. euro; cik no tā attiecas uz pakalpojumiem, pagaidām nav zināms.',
    ),
    '3.2': paragraphs(
      '{{measure:13-1}}',
      '{{measure:13-2}}',
      '{{measure:13-3}}',
      '{{measure:13-4}}',
    ),
    '4': paragraphs(
      'Digitāls pakalpojums ietaupa laiku un ceļu, tātad palīdz arī videi. Iekļaujošs tas ir tikai tad, ja to var lietot arī cilvēks ar invaliditāti un cilvēks bez savas ierīces.',
      table(
        ['Vispārīgais mērķis', 'Ieguldījums'],
        [
          'Iedzīvotāju piekļuve digitālajām tehnoloģijām',
          '1., 2. un 4. pasākums: portāls Latvija.gov.lv, konsultācijas, piekļūstami pakalpojumi',
        ],
        ['Līderība un suverenitāte', '1. pasākums: valsts datu apmaiņas platforma'],
        ['Zaļā pārveide', 'Mazāk papīra un braucienu uz iestādēm'],
      ),
    ),
    '5.1': paragraphs(
      'Daudzvalstu projekti nav apzināti. Latvija tomēr kopā ar citām valstīm ievieš eIDAS regulu: ar savas valsts identifikācijas līdzekli Latvijas e-pakalpojumus jau var lietot Lietuvas, Igaunijas, Vācijas, Polijas un vairāku citu valstu iedzīvotāji. LVRTC risinājums ļauj pārbaudīt arī ārvalstīs parakstītus dokumentus.',
    ),
    '5.2': paragraphs(
      'Visvairāk prasību nosaka Digitālās vārtejas regula, jo procedūrām jābūt pieejamām arī pāri robežām. ANM ieguldījumi prasmēs savukārt palīdz cilvēkiem šos pakalpojumus lietot.',
    ),
    '7': paragraphs(
      'Publiskajos pakalpojumos satiekas visi digitālās desmitgades mērķi: tīkls, prasmes, identitāte un dati. Tos pārveidojot, cilvēka saziņa ar valsti kļūst īsāka un drošāka.',
      'Tā kā daudzi nozaru projekti vēl tiek plānoti, aina ir nepilnīga. Nodaļa izpilda Komisijas ieteikumu turpināt pakalpojumu digitalizāciju.',
    ),
  }),
  series: [
    series('13-1', {
      indicator: 'Galvenie publiskie pakalpojumi iedzīvotājiem',
      name: 'Tiešsaistē pilnībā pieejamie pakalpojumi iedzīvotājiem',
      nationalBaseline: [2023, '87 %'],
      euBaseline: [2023, '77 %'],
      nationalTarget: '100 %',
      euTarget: '100 %',
      yearly: ['87 %', '88 %', '89 %', '91 %', '94 %', '97 %', '99 %', '100 %'],
    }),
  ],
  measures: [
    fiche('13-1', {
      title:
        'Vienotās datu un digitālo pakalpojumu koplietošanas platformas publiskā sektora un tautsaimniecības datu koplietošanai un klientcentrētiem un proaktīviem e-pakalpojumiem',
      programmes: ['ANM 2.1.2.1.i'],
      isNew: 'yes',
      description:
        'Pasākumā ir divi projekti. DAGR ļauj iestādēm saņemt citu iestāžu datus no vienas vietas un reālā laikā. Latvija.gov.lv kļūst par vienu sākumpunktu: labāka meklēšana, mākslīgā intelekta palīgs, proaktīvi piedāvājumi un savu datu pārskats.',
      budgetText: 'Plānoti 4,5 milj. euro DAGR un 8,064 milj. euro Latvija.gov.lv, viss no ANM.',
      budget: [
        line('eu', 'planned', '4,5 milj. euro', 'ANM 2.1.2.1.i'),
        line('eu', 'planned', '8,064 milj. euro', 'ANM 2.1.2.1.i'),
      ],
      impact:
        'DAGR pieslēgtas 20 datu kopas no 10 devējiem, dati pieejami 20 saņēmējiem. Iestādes vairāk izmanto koplietošanas risinājumus, un cilvēkam vienus un tos pašus datus neprasa atkārtoti.',
      timeframe: 'līdz 2026. gadam (ieskaitot)',
      from: null,
      to: 2026,
    }),
    fiche('13-2', {
      title: 'Pakalpojumu sniegšanas reformas atbalsts',
      programmes: ['ANM 2.1.2.1.i'],
      isNew: 'yes',
      description:
        'Klientu centriem izveido kopīgu sistēmu, ko savā darbā var iekļaut jebkura iestāde. Ar to cilvēks saņem speciālista padomu attālināti, bet pieteikumu, kas atnests uz papīra, ievada strukturētā veidā.',
      budgetText: 'Paredzēti 5,0 milj. euro no ANM.',
      budget: [line('eu', 'planned', '5,0 milj. euro', 'ANM 2.1.2.1.i')],
      impact:
        'Arī cilvēki bez digitālajām prasmēm saņem pakalpojumu vienuviet, un iestādēm nav jāuztur sava apkalpošanas sistēma.',
      timeframe: 'līdz 2026. gadam (ieskaitot)',
      from: null,
      to: 2026,
    }),
    fiche('13-3', {
      title:
        'Nozaru IKT projekti, kas paredz galveno publisko pakalpojumu pieejamības paaugstināšanu',
      programmes: ['ANM'],
      isNew: 'yes',
      description:
        'Iestādes uzlabo savas sistēmas un e-pakalpojumus un pieslēdz tos koplietošanas platformām, piemēram, Uzņēmumu reģistra datu apstrādi un e-lietu tieslietās. Projektu saraksts nav pilnīgs, jo daļu vēl saskaņo.',
      budgetText:
        'No ANM pieprasīti 46,8 milj. euro. Cik no tiem attiecas uz iedzīvotājiem un cik uz uzņēmumiem, vēl nevar pateikt.',
      budget: [line('eu', 'planned', '46,8 milj. euro', 'ANM')],
      impact: 'Vairāk nozaru pakalpojumu pieejami digitāli un savienoti ar kopīgajām platformām.',
      timeframe: 'orientējoši līdz 2026. gadam',
      from: null,
      to: 2026,
    }),
    fiche('13-4', {
      title:
        'Digitālās dekādes programmā noteikto mērķu sasniegšana publisko pakalpojumu pieejamības jomā (100 % pieejamība)',
      programmes: ['ES KP 1.3.1'],
      isNew: 'yes',
      description:
        'Pakalpojumus uzlabo tā, lai tie atbilstu visiem ES pieejamības kritērijiem. Projektu atlases kritērijus pabeidz 2023. gadā.',
      budgetText: 'Apmērs vēl nav zināms, jo atlases kritēriji tikai top.',
      budget: [line('eu', 'unknown', '', 'ES KP 1.3.1')],
      impact: 'Visi galvenie pakalpojumi ir digitāli un atbilst ES kritērijiem.',
      timeframe: 'orientējoši līdz 2030. gadam',
      from: null,
      to: 2030,
    }),
  ],
  references: [],
}
