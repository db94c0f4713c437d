/** 7. Kvantiska datošana. */
import { cyber, fiche, kpiSections, line, list, paragraphs, series } from '../build.ts'
import type { DemoChapter } from '../content.ts'

export const chapter07: DemoChapter = {
  number: 7,
  title: 'Kvantiska datošana',
  template: 'kpi',
  owner: 'IZM',
  coOwners: [],
  sections: kpiSections('Kvantiska datošana', {
    '0': paragraphs(
      'Rādītājs saskaita kvantu datorus un kvantu simulatorus, kas darbojas un ir pieejami lietotājiem. Pieskaita arī superdatoru kvantu paātrinātājus.',
    ),
    '1': cyber(
      'Rādītājs ir jauns, tāpēc skaitļu par Latviju Komisijas 2023. gada ziņojumā nav. Komisija tomēr mudina Latviju šajā jomā turpināt iesākto. 2023. gada 7. martā sākās ANM projekts, kurā LU, RTU, LU CFI un LU MII kopīgi pēta kvantu tehnoloģijas un gatavo speciālistus.',
      'LU Kvantu datorzinātnes centrā strādā 20 pētnieku no daudzām valstīm, un tas ir viens no vadošajiem Eiropā. Pētnieki meklē uzdevumus, kurus kvantu dators atrisina labāk par parastu datoru, un nosaka arī tā robežas. Kvantu algoritmus savā darbā izmēģina arī uzņēmumi, piemēram, valodu tehnoloģijās un medicīnā.',
      'Viens no svarīgākajiem virzieniem ir kiberdrošība. LVRTC un LU MII kopš 2021. gada veido aptuveni 50 km garu poligonu kvantu atslēgu sadalei, lai pārraidītos datus nevarētu atšifrēt pat ar kvantu datoru. Drošs kvantu tīkls iestādēm, uzņēmumiem un iedzīvotājiem būs pieejams 2025. gada nogalē.',
    ),
    '2': paragraphs(
      'Pagaidām Latvijas trajektoriju noteikt nevar. Ziņas precizēs nākamajā ceļveža redakcijā, bet jau tagad ir zināmi pasākumi, kas tuvina ES mērķi.',
      '{{series:7-1}}',
    ),
    '3.1': paragraphs(
      'Divi pasākumi papildina viens otru: pirmais izveido tīklu, otrais – zināšanas.',
      '{{overview:7}}',
      'Publiskais finansējums ir 13,2 milj. euro: 2,9 milj. euro no valsts un 10,2 milj. euro no ES. Pirmajā pasākumā 1,3 milj. euro iegulda konsorcija privātie dalībnieki.',
    ),
    '3.2': paragraphs('{{measure:7-1}}', '{{measure:7-2}}'),
    '4': paragraphs(
      'Kvantu skaitļošana Latvijā attīstās zinātnes politikas ietvarā, ko līdz 2027. gadam nosaka ZTAIP. Pasākumi stiprina ES līderību un tehnoloģisko suverenitāti.',
    ),
    '5.1': 'Daudzvalstu projektu, kuros Latvija šajā jomā piedalītos, pašlaik nav.',
    '5.2': paragraphs(
      'Studijām un pētniecībai līdzekļus dod ANM. DEP savukārt attīsta Eiropas augstas veiktspējas skaitļošanu, kurā iekļauj arī kvantu paātrinātājus. Drošu sakaru jomā papildus palīdz ES drošas savienojamības programma 2023.–2027. gadam.',
    ),
    '7': paragraphs(
      'Līdz 2026. gadam Latvijai būs 180 apmācītu kvantu speciālistu un izmēģināts kvantu sakaru tīkls. Ar to nepietiek, lai runātu par savu kvantu datoru, bet tas ļauj pilntiesīgi piedalīties Eiropas projektos.',
      'Vajadzība pēc speciālistiem pieaugs, tāpēc svarīgi, lai augstskolas jaunos moduļus turpinātu arī pēc projekta beigām.',
    ),
  }),
  series: [
    series('7-1', {
      indicator: 'Kvantiska datošana',
      name: 'Lietotājiem pieejami kvantu datori un simulatori',
      unit: 'count',
      unsetReason: 'Nacionālo trajektoriju pašlaik nevar noteikt; to precizēs, pārskatot ceļvedi.',
    }),
  ],
  measures: [
    fiche('7-1', {
      title: 'Nacionāla līmeņa kvantu komunikācijas infrastruktūras sistēmu un tīklu izveide',
      programmes: ['DEP', 'valsts budžets'],
      isNew: 'yes',
      description: paragraphs(
        'LVRTC, LU MII, SIA „Tet” un VASES izveido eksperimentālu kvantu sakaru tīklu un savieno to ar esošajiem optiskajiem tīkliem. Tajā pārbauda drošu saziņu:',
        list(
          'starp valsts iestādēm ārkārtas situācijās;',
          'aizsardzības, veselības un finanšu nozarē;',
          '5G tīklos.',
        ),
      ),
      budgetText:
        'Attiecināmās izmaksas ir 8 061 380 euro. Piešķirti publiskie līdzekļi 6 767 130 euro (2 736 440 euro no valsts, 4 030 690 euro no ES) un konsorcija privātais līdzfinansējums 1 294 250 euro.',
      budget: [
        line('total', 'allocated', '6 767 130 euro'),
        line('national', 'allocated', '2 736 440 euro', 'valsts budžets'),
        line('eu', 'allocated', '4 030 690 euro', 'DEP'),
        line('private', 'allocated', '1 294 250 euro'),
      ],
      impact:
        'Valsts iestādes, uzņēmumi un iedzīvotāji varēs lietot drošākus pakalpojumus. Projekts izpilda DEP mērķi par kiberdrošību un daļēji – par padziļinātām prasmēm, jo apmāca arī lietotājus.',
      timeframe: '01.01.2023.–30.06.2025.',
      from: 2023,
      to: 2025,
    }),
    fiche('7-2', {
      title: 'Kvantu tehnoloģiju iniciatīva',
      programmes: ['ANM 2.3.1.1.i'],
      isNew: 'yes',
      description:
        'LU, RTU, LU CFI un LU MII zinātnieki apvienojas, lai kopīgi plānotu kvantu pētījumus un studijas. LU sagatavo trīs studiju moduļus, RTU – vienu, par kvantu sakariem. Pētījumi aptver drošāku autentifikāciju, nanoelektroniku, fotoniku un skaitļošanas metodes.',
      budgetText: '6,2 milj. euro no ANM un 190,0 tūkst. euro no valsts budžeta.',
      budget: [
        line('national', 'allocated', '190,0 tūkst. euro', 'valsts budžets'),
        line('eu', 'allocated', '6,2 milj. euro', 'ANM 2.3.1.1.i'),
      ],
      impact: 'Apmācīti 180 speciālisti, izveidoti 12 moduļi un publicēti 45 zinātniskie raksti.',
      timeframe: '01.01.2023.–30.06.2026.',
      from: 2023,
      to: 2026,
    }),
  ],
  references: [],
}
