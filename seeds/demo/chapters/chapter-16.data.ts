/** 16. Piekļuve elektroniskai identifikācijai: aims that are reached or not, without yearly figures. */
import { cyber, fiche, kpiSections, line, list, paragraphs, series, table } from '../build.ts'
import type { DemoChapter } from '../content.ts'

export const chapter16: DemoChapter = {
  number: 16,
  title: 'Piekļuve elektroniskai identifikācijai',
  template: 'kpi',
  owner: 'VARAM',
  coOwners: [],
  sections: kpiSections('Piekļuve elektroniskai identifikācijai', {
    '0': paragraphs(
      'Rādītājam ir divas daļas:',
      list(
        'cik dalībvalstu paziņojušas vismaz vienu eID shēmu pēc eIDAS regulas;',
        'cik dalībvalstu piekļuvi drošai, privātumu sargājošai eID dod ar Eiropas digitālās identitātes maku.',
      ),
    ),
    '1': cyber(
      'Latvija savu eID shēmu paziņoja 2019. gadā. Līdz 2023. gada 1. septembrim eID karte bija vairāk nekā 1,3 milj. jeb 66 % iedzīvotāju. Kopš 2021. gada personas apliecība ir primārais dokuments, un to saņem visi no 15 gadu vecuma, kad beidzas pases termiņš.',
      'LVRTC nodrošina divus līdzekļus: eID karti un lietotni eParaksts mobile. Abi valstī atzīti par visdrošākajiem un likuma priekšā ir vienlīdzīgi ar personu apliecinoša dokumenta uzrādīšanu. Shēmas atjaunošanā LVRTC kiberdrošības prasības izvērtēs kopā ar VARAM un AiM.',
      'Latvija piedalās arī Ziemeļvalstu un Baltijas eID projektā, kurā astoņas valstis saskaņo risinājumus, lai pakalpojumus varētu lietot pāri robežām.',
    ),
    '2': paragraphs(
      'Pirmā daļa ir izpildīta: shēma ir paziņota. Tādas ir 21 dalībvalstij. Otro daļu – digitālās identitātes maku – plānots sasniegt līdz 2030. gadam, un sīkāku grafiku noteiks, pārskatot ceļvedi.',
      '{{series:16-1}}',
      '{{series:16-2}}',
    ),
    '3.1': cyber(
      'Pilotprojekts rada priekšnoteikumus, lai 2030. gadā makam varētu piekļūt ikviens.',
      '{{overview:16}}',
      'Piešķirti 419,7 tūkst. euro, uz pusēm no valsts un no DEP (pa 209,8 tūkst. euro).',
      '**Izaicinājums – uzticamības līmenis ārvalstīs.** Valstī eParaksts mobile ir visdrošākajā līmenī, bet Eiropas Komisijai paziņots kā „būtisks”. Tāpēc citā valstī pakalpojums, kas prasa augstu līmeni, Latvijas iedzīvotājam var nebūt pieejams. Kiberdrošības prasības augstākam līmenim izpilda, atslēgu glabājot ierīces drošajā elementā.',
    ),
    '3.2': '{{measure:16-1}}',
    '4': paragraphs(
      'Droša identitāte ir atslēga visiem pārējiem pakalpojumiem. Kopš 2023. gada eID karte ir obligāta, un e-pakalpojumu sniedzējiem tā jāpieņem.',
      table(
        ['Vispārīgais mērķis', 'Ieguldījums'],
        [
          'Iedzīvotāju piekļuve digitālajām tehnoloģijām',
          'Valsts eID līdzekļi visos e-pakalpojumos',
        ],
        ['Līderība un suverenitāte', '1. pasākums: Eiropas maks uz eParaksts mobile pamata'],
        ['Zaļā pārveide', 'Attālināta parakstīšana papīra vietā'],
      ),
    ),
    '5.1':
      'Tas pats maksājumu pilotprojekts, kas aprakstīts 16.3.2. sadaļā, ir arī daudzvalstu projekts: maku tajā izmēģina vairākas valstis.',
    '5.2': paragraphs(
      'Eiropadome 2020. gada oktobrī aicināja izveidot drošu identifikāciju visā ES, un 2021. gada jūnijā Komisija piedāvāja pārskatīt eIDAS regulu. Jaunais regulējums uzdos katrai valstij dot saviem iedzīvotājiem maku.',
    ),
    '7': paragraphs(
      'Ja cilvēks pats nosaka, kādus datus par sevi rādīt, viņš digitāliem pakalpojumiem uzticas vairāk. Uzņēmumiem droša identifikācija samazina izmaksas.',
      'Nodaļa atbilst Komisijas ieteikumam par publisko pakalpojumu digitalizāciju, jo bez eID tie nav iespējami.',
    ),
  }),
  series: [
    series('16-1', {
      indicator: 'Piekļuve elektroniskai identifikācijai',
      name: 'Paziņota valsts eID shēma',
      unit: 'yes-no',
      nationalBaseline: [null, 'jā'],
      euBaseline: [null, '21 dalībvalsts'],
      nationalTarget: 'jā',
      euTarget: 'visas dalībvalstis',
      unsetReason: 'Mērķis jau ir sasniegts; pa gadiem vērtību nav.',
    }),
    series('16-2', {
      indicator: 'Piekļuve elektroniskai identifikācijai',
      name: 'Eiropas digitālās identitātes maks',
      unit: 'yes-no',
      nationalTarget: 'jā',
      euTarget: 'visas dalībvalstis',
      unsetReason: 'Trajektoriju precizēs, pārskatot ceļvedi.',
    }),
  ],
  measures: [
    fiche('16-1', {
      title:
        'ES digitālā maka maksājumu izmantošanas gadījums – atbalsts Eiropas digitālās identitātes ietvara (EDIF) īstenošanai un vienreizes principa ieviešanai saskaņā ar vienotās digitālās vārtejas regulu',
      programmes: ['DEP', 'valsts budžets'],
      isNew: 'yes',
      description:
        'Četros pilotos izstrādā maka lietotni un tai vajadzīgo infrastruktūru: reģistrāciju, identifikāciju, parakstu un datu atribūtus. Makā varēs glabāt un uzrādīt, piemēram, vadītāja apliecību, bankas kontu, receptes un diplomu. Platforma ir atvērta valsts un privātiem pakalpojumiem.',
      budgetText:
        'Piešķirti 419,7 tūkst. euro: DEP 209,8 tūkst. euro (50 %) un nacionālais līdzfinansējums 209,8 tūkst. euro (50 %).',
      budget: [
        line('total', 'allocated', '419,7 tūkst. euro'),
        line('national', 'allocated', '209,8 tūkst. euro', 'valsts budžets'),
        line('eu', 'allocated', '209,8 tūkst. euro', 'DEP'),
      ],
      impact:
        'Iedzīvotāji paši pārvalda savus datus, pakalpojumu sniedzējiem ir mazāk darba un izmaksu. Maks darbojas arī citās valstīs un izpilda jaunās eIDAS regulas prasības.',
      timeframe: '2023. gada jūnijs–2025. gada jūnijs',
      from: 2023,
      to: 2025,
    }),
  ],
  references: [],
}
