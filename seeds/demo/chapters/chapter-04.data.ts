/** 4. Gigabitu savienojamība un 5G pārklājums: one chapter for two KPIs. */
import { cyber, fiche, kpiSections, line, paragraphs, series, table } from '../build.ts'
import type { DemoChapter } from '../content.ts'

export const chapter04: DemoChapter = {
  number: 4,
  title: 'Gigabitu savienojamība un 5G pārklājums',
  template: 'kpi',
  owner: 'SM',
  coOwners: [],
  sections: kpiSections('Gigabitu savienojamība un 5G pārklājums', {
    '0': paragraphs(
      'Nodaļā aplūkoti divi rādītāji. Gigabitu savienojamību mēra kā to mājsaimniecību daļu, kurām ir pieejams ļoti augstas veiktspējas tīkls (VHCN), proti, optiskā šķiedra līdz telpām vai DOCSIS 3.1 kabelis. Optiskās šķiedras pārklājumu Komisija uzrauga arī atsevišķi.',
      '5G pārklājumu mēra kā apdzīvoto teritoriju daļu, kurā darbojas vismaz viens 5G tīkls. Frekvenču josla, ko tas izmanto, nav svarīga.',
    ),
    '1': cyber(
      'Fiksētā interneta tīkli Latvijā ir labi attīstīti. VHCN var saņemt 92 % mājsaimniecību (ES vidēji – 73 %), un optiskā šķiedra sasniedz aptuveni 91 % mājsaimniecību. Arī laukos pārklājums 2022. gadā pieauga līdz 80 %, kamēr ES vidēji tas ir 45 %. Gigabita ātrumu tomēr izmanto maz, jo mājās daudzi izvēlas 4G vai 5G internetu.',
      'Latvijas stiprā puse ir 4G tīkls, kas sasniedz 99 % valsts teritorijas (vidēji ES – 96 %). 2023. gadā visi trīs mobilo sakaru operatori turpina izvērst 5G tīklu, izmantojot 700 MHz un 3,5 GHz joslas. SIA „LMT” 380 bāzes stacijas aptver 45 % teritorijas un gandrīz 70 % iedzīvotāju, „Tele2” tīkls – 63 % teritorijas. Tomēr kopumā 5G pārklājums ir krietni mazāks nekā vidēji ES, un Komisija iesaka to izvērst straujāk.',
      'Lauku teritorijās komerciālā interese par „pēdējās jūdzes” izbūvi ir nepietiekama, jo apdzīvotība ir zema un ieguldījumi neatmaksājas. Divas trešdaļas iedzīvotāju (68 % jeb 1,315 milj.) dzīvo pilsētās, bet 605 tūkst. – laukos. Bez publiska atbalsta atšķirība starp pilsētu un laukiem palielināsies.',
      'Nozares attīstību visvairāk kavē ieguldījumu trūkums, sarežģītie būvniecības nosacījumi un tīklu izvēršanas izmaksas. Nav arī pietiekami izpētīts, kur pēc VHCN ir lielākais pieprasījums. Gar galvenajiem transporta ceļiem 5G infrastruktūra jāplāno kopā ar pašu ceļu attīstību.',
      'Drošība ir visu šo darbu priekšnoteikums. Piegādātājus 5G tīklu kritiskajām daļām izvēlas, izvērtējot kiberdrošības riskus, un operatori par būtiskiem incidentiem ziņo kompetentajai iestādei. Digitālās drošības prasības ievēro arī tīklos, ko būvē par publiskiem līdzekļiem.',
      'Pasākumi izriet no Elektronisko sakaru nozares attīstības plāna 2021.–2027. gadam, kas saskaņots ar DTP2027. Lai tīklus būtu kam būvēt un uzturēt, plāns ir saistīts arī ar izglītības un darba tirgus politiku.',
    ),
    '2': paragraphs(
      'Ļoti augstas veiktspējas tīkla (VHCN) pieslēgums 2023. gadā ir pieejams 329 182 mājsaimniecībām. Līdz 2030. gadam prognozēts sasniegt 455 678 mājsaimniecības, ik gadu, sākot ar 2024. gadu, pievienojot 15 812 mājsaimniecības[^vhcn].',
      '{{series:4-3}}',
      '5G pārklājums tiek noteikts par visu valsts teritoriju, jo atsevišķa statistika par 3,6 GHz joslu netiek apkopota. Vairāk nekā 30 % teritorijas šajā joslā 5G pakalpojumu attīstība ir būtiski ierobežota pārrobežu koordinācijas dēļ. Pieaugums tiek lēsts provizoriski – aptuveni 4 % gadā.',
      'Abu rādītāju trajektorijas parādītas tabulās. ES mērķis 2030. gadā abos gadījumos ir 100 %, un ar pašlaik zināmo finansējumu Latvija to nesasniegs.',
      '{{series:4-1}}',
      '{{series:4-2}}',
      'Trajektorijas var precizēt, atjauninot ceļvedi.',
      '[^vhcn]: Pieslēgumi ar ātrumu 100 Mbit/s; dati par 2022. gadu, Sabiedrisko pakalpojumu regulēšanas komisija, 2023. gada 28. aprīlis.',
    ),
    '3.1': cyber(
      'Mērķis ir droša, noturīga un ātra infrastruktūra: ikviens lietotājs ir gigabita tīkla aptverts līdz pieslēgumpunktam, un apdzīvotās vietās darbojas vismaz 5G līdzvērtīgs bezvadu tīkls. Tehnoloģija var būt jebkura. Visos projektos kiberdrošību izvērtē jau plānošanas laikā.',
      'Plānoti septiņi pasākumi: 5G infrastruktūra gar Via Baltica un Rail Baltica, „pēdējās jūdzes” pieslēgumi, „vidējās jūdzes” tīkli, Platjoslas kompetences centrs, ieguldījumu izvērtējums, vienkāršāka būvniecība un nozares sadarbība.',
      '{{overview:4}}',
      'Publiskās investīcijas savienojamībā plānotas 45,7 milj. euro apmērā no ES fondiem, tai skaitā 16,5 milj. euro no Atveseļošanas un noturības mehānisma. Piešķirta finansējuma pagaidām nav. Privātais līdzfinansējums plānots 5,2 milj. euro apmērā.',
      table(
        ['Finansējuma avots', 'Publiskās investīcijas', 'Privātais līdzfinansējums'],
        ['ERAF 1.4.1.1. „pēdējā jūdze”', '7,4 milj. euro', '1,3 milj. euro'],
        ['ERAF 1.4.1.2. Via Baltica un Rail Baltica', '10,7 milj. euro', '1,9 milj. euro'],
        ['ERAF 1.4.1.3. lauku teritorijas', '11,1 milj. euro', '2,0 milj. euro'],
        ['ANM 2.4.1.2.i. „pēdējā jūdze”', '16,5 milj. euro', 'nav'],
      ),
      '**Izaicinājums Nr. 1 – nevienmērīgs iedzīvotāju blīvums.** Laukos ienākumi ir zemāki un attālumi lielāki, tāpēc pieslēgumu skaits nesedz izbūves izmaksas. Operatori tur tīklu par pilsētas cenu nodrošināt nevar.',
      '**Izaicinājums Nr. 2 – ierobežots publiskais finansējums.** Tas jānovirza tur, kur tirgus pats nebūvē vai būvē par maz, un tas nedrīkst izspiest privātos ieguldījumus. Tikai tā vienlīdz kvalitatīvus pakalpojumus var saņemt visā valstī.',
      'Cik naudas trūkst, 2020. gadā noskaidroja pētījumā, kurā kartēja esošos tīklus un salīdzināja atbalsta modeļus. Atkarībā no scenārija „pēdējai jūdzei” vajag no 50,0 milj. euro (publisks tīkls tikai skolām, slimnīcām un kultūras iestādēm) līdz 957,0 milj. euro (privāts tīkls ar 100 Mbit/s visiem). 5G infrastruktūrai Via Baltica koridorā vajag 13,2 milj. euro, Rail Baltica koridorā – 3,7 milj. euro.',
    ),
    '3.2': paragraphs(
      'Pasākumi aprakstīti tādā pašā secībā kā pārskatā.',
      '{{measure:4-1}}',
      '{{measure:4-2}}',
      '{{measure:4-3}}',
      '{{measure:4-4}}',
      '{{measure:4-5}}',
      '{{measure:4-6}}',
      '{{measure:4-7}}',
    ),
    '4': paragraphs(
      'Ātrs tīkls ir pamats visiem pārējiem digitālajiem mērķiem, jo bez tā nav iespējama ne attālināta mācīšanās, ne e-veselība, ne ražošanas automatizācija. Nodaļas pasākumi vispirms palīdz iedzīvotājiem piekļūt tehnoloģijām. Tie stiprina arī ES datu infrastruktūru un MVU konkurētspēju.',
      table(
        ['Vispārīgais mērķis', 'Ieguldījums'],
        [
          'Iedzīvotāju piekļuve digitālajām tehnoloģijām',
          'Nozares plāna divi rīcības virzieni: platjoslas infrastruktūra un lētāka, vienkāršāka tīklu izvēršana',
        ],
        [
          'Līderība un suverenitāte',
          '1. pasākums: nepārtraukts 5G pārklājums starptautiskajos koridoros',
        ],
        ['Zaļā pārveide', 'Nav attiecināms'],
      ),
    ),
    '5.1': paragraphs(
      'Latvija piedalās četros projektos, ko līdzfinansē Eiropas infrastruktūras savienošanas instruments (EISI).',
      table(
        ['Projekts', 'Mērķis', 'Latvijas partneri', 'EISI finansējums', 'Laiks'],
        [
          '5G Northern Europe Transport Corridors',
          '5G aktīvās iekārtas Via Baltica un Rail Baltica',
          'SIA „LMT”',
          '15,5 milj. euro',
          '2022.–2025. gads',
        ],
        [
          '5G Corridor Study for Latvia, Estonia and Lithuania',
          'Tehniskais risinājums un finanšu modelis; sakari bez pārtraukuma uz robežas',
          'VASES, SIA „LMT”',
          '249 tūkst. euro',
          '2023. gada janvāris–jūlijs',
        ],
        [
          '5G4LIVES',
          'Pašvaldības policijas droni sabiedrības drošībai',
          'SIA „LMT”, biedrība „VEFRESH”, Rīgas dome un Civilās aviācijas aģentūra',
          '5,0 milj. euro',
          '2023.–2026. gads',
        ],
        [
          'Baltic Ring',
          'Jauna optiskā trase no Somijas un Zviedrijas caur Baltiju uz Varšavu',
          'SIA „Telia Carrier Latvia”',
          '30–50 % no izmaksām',
          '2023.–2024. gads',
        ],
      ),
      'Jaunu projektu jomas, kuru Digitālās desmitgades programmā vēl nav, pagaidām nav apzinātas.',
    ),
    '5.2': 'Šo daļu papildinās, pārskatot ceļvedi.',
    '7': paragraphs(
      'Visi septiņi pasākumi virza uz vienu mērķi, bet dara to dažādi: pirmie četri atbalsta tīklu izbūvi, piektais meklē trūkstošos līdzekļus, savukārt sestais un septītais mazina administratīvo slogu. Ieguldījumi tīklos papildina VARAM plānotos darbus, ar kuriem valsts informācijas sistēmas atver uzņēmumiem.',
      'Nodaļa atbilst Komisijas ieteikumam straujāk izvērst 5G un raiti īstenot ANM pasākumus. Ar pieejamo finansējumu gigabitu savienojamība 2030. gadā sasniegs 55 %, 5G pārklājums – 70 %, tāpēc nākamajā redakcijā jāatbild, kā segt ieguldījumu iztrūkumu.',
    ),
  }),
  series: [
    series('4-1', {
      indicator: 'Gigabitu savienojamība',
      name: 'Mājsaimniecības ar VHCN pārklājumu',
      nationalBaseline: [2023, '42 %'],
      nationalTarget: '55 %',
      euTarget: '100 %',
      yearly: ['42 %', '44 %', '46 %', '48 %', '50 %', '51 %', '53 %', '55 %'],
      source: 'Sabiedrisko pakalpojumu regulēšanas komisija',
    }),
    series('4-2', {
      indicator: '5G pārklājums',
      name: '5G pārklājums valsts teritorijā',
      nationalBaseline: [2023, '46,00 %'],
      nationalTarget: '70 %',
      euTarget: '100 %',
      yearly: ['46,00 %', '49,43 %', '52,86 %', '56,29 %', '59,72 %', '53,15 %', '66,58 %', '70 %'],
      source: 'Mobilo sakaru operatori',
    }),
    series('4-3', {
      indicator: 'Gigabitu savienojamība',
      name: 'Mājsaimniecības ar VHCN fikso pieslēgumu (100 Mbit/s)',
      unit: 'households',
      nationalBaseline: [2022, '329 182'],
      nationalTarget: '455 678',
      source: 'Sabiedrisko pakalpojumu regulēšanas komisija',
      unsetReason:
        'Pa gadiem vērtības nav noteiktas; sākot ar 2024. gadu, pieaugums ir 15 812 mājsaimniecību gadā.',
    }),
  ],
  measures: [
    fiche('4-1', {
      title: '5G infrastruktūras izbūve, Via Baltica un Rail Baltica',
      programmes: ['ERAF 1.4.1.2', 'EISI'],
      isNew: 'yes',
      description:
        'Gar autoceļu Via Baltica un dzelzceļu Rail Baltica izveido sakaru infrastruktūru, lai 5G savienojums visā maršrutā nepārtrūktu. Infrastruktūra ir pamats savienotai un automatizētai braukšanai.',
      budgetText:
        'Plānoti 10,7 milj. euro no ERAF (85 %) un 1,9 milj. euro privātā līdzfinansējuma (15 %). EISI finansējuma apmērs vēl nav zināms.',
      budget: [
        line('eu', 'planned', '10,7 milj. euro', 'ERAF 1.4.1.2'),
        line('eu', 'unknown', '', 'EISI'),
        line('private', 'planned', '1,9 milj. euro'),
      ],
      impact:
        'Tehniskās prasības automatizētai braukšanai pieņemtas līdz 2021. gada beigām (sasniegts). Visa Via Baltica un Rail Baltica trase (100 %) ir 5G tīklā līdz 2029. gada 31. decembrim.',
      timeframe: 'līdz 31.12.2029.',
      from: null,
      to: 2029,
    }),
    fiche('4-2', {
      title:
        'Platjoslas jeb ļoti augstas veiktspējas tīklu „pēdējās jūdzes” infrastruktūras attīstība',
      programmes: ['ANM 2.4.1.2.i', 'ERAF 1.4.1.1'],
      isNew: 'no',
      description:
        'Konkursā izraudzīts komersants pieslēdz VHCN mājām, uzņēmumiem, skolām, ārstniecības iestādēm un citām sabiedriskām ēkām. 2023. gada jūlijā kopā ar Komisiju noskaidrots, ka atbalstam pietiek ar vispārējo atbrīvojuma regulu, tāpēc atsevišķs lēmums nav vajadzīgs. Atlasi sāks, kad būs pieņemti Ministru kabineta noteikumi.',
      budgetText:
        'Plānoti 16,5 milj. euro no ANM (100 %), 7,4 milj. euro no ERAF (85 %) un 1,3 milj. euro privātā līdzfinansējuma (15 %).',
      budget: [
        line('eu', 'planned', '16,5 milj. euro', 'ANM 2.4.1.2.i'),
        line('eu', 'planned', '7,4 milj. euro', 'ERAF 1.4.1.1'),
        line('private', 'planned', '1,3 milj. euro'),
      ],
      impact:
        'ANM: pieslēgumu var saņemt 500 adresēs līdz 2024. gada beigām un 6200 adresēs līdz 2025. gada beigām. ERAF līdz 2029. gada beigām: tīkls pieejams 3880 mājokļos un 1000 uzņēmumos, to abonē attiecīgi 1940 un 500.',
      timeframe: 'ANM daļa līdz 31.12.2025., ERAF daļa līdz 31.12.2029.',
      from: null,
      to: 2029,
    }),
    fiche('4-3', {
      title: '„Vidējās jūdzes” elektronisko sakaru tīklu infrastruktūras attīstīšana',
      programmes: ['ERAF 1.4.1.3'],
      isNew: 'yes',
      description:
        'Atbalsts tīkliem, kas lauku teritorijās savieno maģistrāli ar piekļuves punktiem. Sīkākus nosacījumus noteiks Ministru kabineta noteikumos; atbalstu plāno sniegt pēc vispārējās atbrīvojuma regulas 52. vai 52.d panta.',
      budgetText:
        'Plānoti 13 050 000 euro: 11 092 500 euro no ERAF (85 %) un 1 957 500 euro privātā līdzfinansējuma (15 %).',
      budget: [
        line('total', 'planned', '13 050 000 euro'),
        line('eu', 'planned', '11 092 500 euro', 'ERAF 1.4.1.3'),
        line('private', 'planned', '1 957 500 euro'),
      ],
      impact:
        'Līdz 2029. gada beigām tīklam var pieslēgties 1054 mājokļi un 340 uzņēmumi, un to abonē 527 mājokļi un 170 uzņēmumu.',
      timeframe: 'līdz 31.12.2029.',
      from: null,
      to: 2029,
    }),
    fiche('4-4', {
      title: 'Tehniskās palīdzības mehānismi, tostarp Platjoslas kompetences centra attīstība',
      programmes: [],
      isNew: 'no',
      description:
        'Platjoslas kompetences centrs pastāvīgi informē pašvaldības par EISI un citu projektu iespējām, konsultē tās un plānošanas reģionus un uzklausa, kas projektos neizdodas. Centra funkcijas paplašina.',
      budgetText:
        'Papildu finansējums centram nav piešķirts. Indikatīvi vajag 100 tūkst. euro gadā.',
      budget: [line('total', 'none', '')],
      impact: 'Labāk pārvaldīti projekti un zinošāki to virzītāji pašvaldībās.',
      timeframe: 'pastāvīgi',
      from: null,
      to: null,
    }),
    fiche('4-5', {
      title: 'Investīciju progresa izvērtējums un risinājumi finansējuma piesaistei platjoslai',
      programmes: [],
      isNew: 'no',
      description:
        'Atjaunina 2020. gada aprēķinu par to, cik ieguldījumu trūkst platjoslas attīstībai. Pēc tam Ministru kabinetam iesniedz informatīvo ziņojumu ar priekšlikumiem, kā iztrūkumu segt.',
      budgetText: 'Budžets šim pasākumam nav paredzēts.',
      budget: [line('total', 'none', '')],
      impact:
        'Aprēķins atjaunināts līdz 2024. gada 30. jūnijam, ziņojums iesniegts līdz tā paša gada beigām.',
      timeframe: 'līdz 31.12.2024.',
      from: null,
      to: 2024,
    }),
    fiche('4-6', {
      title: 'Elektronisko sakaru tīklu būvniecības procesa atvieglošana',
      programmes: [],
      isNew: 'no',
      description:
        'Ministru kabineta noteikumos Nr. 501 paredz vienkāršāku kārtību tīklu ierīkošanai un būvniecībai. Kad stāsies spēkā Gigabitu infrastruktūras akts, tā prasības ievieš Latvijas tiesību aktos. Ziņojumu par vajadzīgajiem grozījumiem iesniedz līdz 2023. gada beigām.',
      budgetText: 'Budžets šim pasākumam nav paredzēts.',
      budget: [line('total', 'none', '')],
      impact: 'Tīklus var izbūvēt ātrāk un lētāk; grozījumi pieņemti līdz 2027. gada beigām.',
      timeframe: 'līdz 31.12.2027.',
      from: null,
      to: 2027,
    }),
    fiche('4-7', {
      title: 'Sadarbības veicināšana tīklu būvniecībā, piekļuvē, koplietošanā un citos jautājumos',
      programmes: [],
      isNew: 'no',
      description:
        'SM rīko seminārus jauno ēku attīstītājiem, pašvaldībām un tīklu būvniekiem, kā arī kopā ar nozari izstrādā vadlīnijas pašvaldībām. Saeimā turpina virzīt grozījumus Dzīvokļa īpašuma likumā, lai operatori ar aptauju varētu noskaidrot dzīvokļu īpašnieku gribu.',
      budgetText: 'Nav attiecināms.',
      budget: [line('total', 'none', '')],
      impact: 'Pašvaldības un attīstītāji tīklu ierīkošanai piemēro vienādus nosacījumus.',
      timeframe: '',
      from: null,
      to: null,
    }),
  ],
  references: [],
}
