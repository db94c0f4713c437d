/** 14. Galvenie publiskie pakalpojumi uzņēmumiem: measures stand in the overview alone. */
import { cyber, kpiSections, line, overviewRow, paragraphs, series, table } from '../build.ts'
import type { DemoChapter } from '../content.ts'

export const chapter14: DemoChapter = {
  number: 14,
  title: 'Galvenie publiskie pakalpojumi uzņēmumiem',
  template: 'kpi',
  owner: 'VARAM',
  coOwners: [],
  sections: kpiSections('Galvenie publiskie pakalpojumi uzņēmumiem', {
    '0': 'Rādītājs parāda, cik procedūru, kas vajadzīgas uzņēmuma dibināšanai un ikdienas darbam, var no sākuma līdz beigām pabeigt tiešsaistē.',
    '1': cyber(
      'Pakalpojumi uzņēmumiem Latvijā novērtēti ar 86 %, ES vidēji – ar 84 %. Politika iedzīvotājiem un uzņēmumiem ir kopīga, un stiprās puses un izaicinājumi, kas nosaukti 13.1. sadaļā, ir tie paši.',
      'Latvijas Kosmosa stratēģija 2021.–2027. gadam piedāvā valsts un pašvaldību pakalpojumos izmantot satelītdatus. Cik ieguldījumu vēl trūkst, nevar aprēķināt, jo nozaru projektus joprojām saskaņo.',
      'Uzņēmuma dati ir komercnoslēpums, tāpēc kiberdrošības prasības pakalpojumos uzņēmumiem ir tikpat stingras kā iedzīvotājiem. Pakalpojumam droši jāpārbauda arī tas, vai cilvēks drīkst rīkoties uzņēmuma vārdā.',
    ),
    '2': paragraphs(
      'Mērķis ir 100 % galveno pakalpojumu tiešsaistē. Trajektorija ir provizoriska.',
      '{{series:14-1}}',
    ),
    '3.1': paragraphs(
      '13. nodaļas kopīgās platformas tikpat labi kalpo uzņēmumiem. Klāt nāk biznesa platforma un pieejamības uzlabojumi.',
      '{{overview:14}}',
      'Plānoti 14,2 milj. euro no ANM; nekas vēl nav piešķirts. Trešā pasākuma izmaksas noskaidrosies, kad būs gatavi projektu atlases kritēriji.',
    ),
    '3.2': paragraphs(
      'Šīs nodaļas pasākumiem atsevišķu kartīšu nav; platformas aprakstītas 13.3.2. sadaļā.',
      '{{measure:14-1}}',
      '{{measure:14-2}}',
      '{{measure:14-3}}',
    ),
    '4': paragraphs(
      'Jo mazāk laika uzņēmums velta iestādēm, jo vairāk atliek darbam. Tāpēc pasākumi stiprina konkurētspēju un vienlaikus uzlabo piekļuvi tehnoloģijām.',
      table(
        ['Vispārīgais mērķis', 'Ieguldījums'],
        [
          'Iedzīvotāju piekļuve digitālajām tehnoloģijām',
          'Tie paši portāli un identifikācija kā iedzīvotājiem',
        ],
        ['Līderība un suverenitāte', '2. pasākums: biznesa attīstības platforma'],
        ['Zaļā pārveide', 'Dokumenti bez papīra; pārējais aprakstīts nozaru projektos'],
      ),
    ),
    '5.1':
      'Latvija piedalās projektā TOOP, kas pārbauda, kā iestādes dažādās valstīs var apmainīties ar uzņēmumu datiem, neprasot tos uzņēmumam vēlreiz.',
    '5.2': paragraphs(
      'Jau tas, ka mērķi ir kopīgi un tos pārbauda katru gadu, liek iestādēm pakalpojumus uzlabot. ANM palīdz ar naudu prasmēm un platformām.',
    ),
    '7': paragraphs(
      'Uzņēmējs vienuviet atrod visu, kas vajadzīgs darbam, un pieteikumu iesniedz vienreiz. Lielākā daļa iestāžu sistēmu uzlabojumu galu galā kalpo tieši klientam.',
      'Nodaļa atbilst Komisijas ieteikumam digitalizēt pakalpojumus arī uzņēmumiem. Rīcību pēc 2027. gada varēs aprakstīt, kad sāksies nākamā perioda plānošana.',
    ),
  }),
  series: [
    series('14-1', {
      indicator: 'Galvenie publiskie pakalpojumi uzņēmumiem',
      name: 'Tiešsaistē pilnībā pieejamie pakalpojumi uzņēmumiem',
      nationalBaseline: [2023, '86 %'],
      euBaseline: [2023, '84 %'],
      nationalTarget: '100 %',
      euTarget: '100 %',
      yearly: ['86 %', '87 %', '88 %', '91 %', '94 %', '97 %', '99 %', '100 %'],
    }),
  ],
  measures: [
    overviewRow('14-1', {
      title:
        'Pakalpojumu koplietošanas platformas publiskā sektora un tautsaimniecības datu koplietošanai un klientcentrētiem un proaktīviem e-pakalpojumiem',
      programmes: ['ANM 2.1.2.1.i'],
      isNew: 'unmarked',
      description:
        'Tās pašas platformas, kas 13. nodaļas 1. pasākumā; uzņēmumi tās lieto kā pārstāvji.',
      budgetText: 'Ietilpst nodaļas kopsummā (14,2 milj. euro), atsevišķi nav nodalīts.',
      budget: [line('eu', 'unknown', '', 'ANM 2.1.2.1.i')],
      impact: '',
      timeframe: '',
      from: null,
      to: null,
    }),
    overviewRow('14-2', {
      title: 'Digitālo pakalpojumu platforma biznesa attīstības veicināšanai (1. kārta)',
      programmes: ['ANM 2.1.3.1.i'],
      isNew: 'unmarked',
      description:
        'Viena vieta, kur uzņēmums atrod attīstībai domātos valsts pakalpojumus un atbalstu.',
      budgetText: 'Ietilpst nodaļas kopsummā (14,2 milj. euro), atsevišķi nav nodalīts.',
      budget: [line('eu', 'unknown', '', 'ANM 2.1.3.1.i')],
      impact: '',
      timeframe: '',
      from: null,
      to: null,
    }),
    overviewRow('14-3', {
      title:
        'Digitālās dekādes mērķu sasniegšana publisko pakalpojumu pieejamības jomā (100 % pieejamība komersantiem paredzētajiem pakalpojumiem)',
      programmes: [],
      isNew: 'unmarked',
      description: 'Pakalpojumus uzņēmumiem uzlabo, līdz tie visi atbilst ES kritērijiem.',
      budgetText: 'Finansējuma avots nav noteikts, un izmaksas nav zināmas.',
      budget: [line('total', 'unknown', '')],
      impact: '',
      timeframe: '',
      from: null,
      to: null,
    }),
  ],
  references: [],
}
