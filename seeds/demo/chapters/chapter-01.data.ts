/** 1. Ievads. */
import { paragraphs } from '../build.ts'
import type { DemoChapter } from '../content.ts'

export const chapter01: DemoChapter = {
  number: 1,
  title: 'Ievads',
  template: 'frame',
  owner: 'VARAM',
  coOwners: [],
  sections: [
    {
      number: '0',
      title: 'Ievads',
      markdown: paragraphs(
        'Šis ceļvedis parāda, ko Latvija dara un plāno darīt, lai Eiropas Savienība līdz 2030. gadam sasniegtu savus digitālos mērķus. To uzdod Eiropas Parlamenta un Padomes lēmums par politikas programmu „Digitālās desmitgades ceļš”[^lemums]: katra dalībvalsts sagatavo savu stratēģisko ceļvedi un to regulāri atjaunina.',
        'Eiropas Komisija progresu vērtē katru gadu pēc vienotiem galvenajiem snieguma rādītājiem (KPI). Vērtējumā tā izmanto statistiku, kā arī uzņēmumu, sociālo partneru un pilsoniskās sabiedrības viedokļus. Ceļveži jāpārskata reizi divos gados, un nākamā Latvijas ceļveža pārskatīšana ir paredzēta 2025. gadā.',
        'Ceļvedī ir 17 nodaļas. Katru rādītāju apraksta atsevišķa nodaļa, un tikai gigabitu savienojamība kopā ar 5G pārklājumu ir apvienota 4. nodaļā. Nodaļu uzbūve ir vienāda un seko Komisijas 2023. gada norādījumiem: vispirms pašreizējais stāvoklis, tad trajektorija, pasākumi, ieguldījums vispārīgajos mērķos, sadarbība ES līmenī, saņemtās atsauksmes un secinājumi.',
        'Ceļveža izstrādi vada VARAM, kas arī gatavo tā atjauninājumus, iesniedz tos Ministru kabinetam un nosūta Eiropas Komisijai. Par saviem rādītājiem atbild EM, IZM, SM, VARAM un VM. AiM skata visu dokumentu kopumā un izvērtē, vai tajā pietiekami atspoguļota kiberdrošība.',
        'Trajektorijas balstās uz jau apstiprinātiem plānošanas dokumentiem, piemēram, NAP2027, DTP2027, IAP2027, NIP2027, ZTAIP un ANM plānu. Pasākumus īsteno par ES un citu ārvalstu finansējumu, kā arī ar esošajiem valsts budžeta līdzekļiem un darbiniekiem. Daļa 2021.–2027. gada plānošanas perioda darbu 2023. gadā vēl tiek gatavota, tāpēc ziņas par visu laiku līdz 2030. gadam pagaidām ir nepilnīgas.',
        '[^lemums]: [Lēmums (ES) 2022/2481](https://eur-lex.europa.eu/eli/dec/2022/2481/oj), pieņemts 2022. gada 14. decembrī.',
      ),
    },
  ],
  series: [],
  measures: [],
  references: [],
}
