/** 6. Perifērijas mezgli: an introduction that says why there is no more. */
import { cyber, introductionOnly } from '../build.ts'
import type { DemoChapter } from '../content.ts'

export const chapter06: DemoChapter = {
  number: 6,
  title: 'Perifērijas mezgli',
  template: 'kpi',
  owner: 'SM',
  coOwners: [],
  sections: introductionOnly(
    'Perifērijas mezgli',
    cyber(
      'Rādītājs saskaita datošanas mezglus, kas atrodas tuvu lietotājam un atbild ātrāk nekā 20 ms laikā. Tas var būt viens serveris vai vairāku resursu kopa datu centrā tīkla malā.',
      'Rādītājs ir jauns, un skaitļu par Latviju vēl nav. Līdz šim mezglus pēc savām vajadzībām veidojuši telekomunikāciju uzņēmumi, un valsts šai jomai savu politiku nav noteikusi.',
      'Turpmākajos gados noskaidros, kādas ir Latvijas iespējas un vajadzības, tostarp mezglu kiberdrošībā. Iegūtās ziņas iekļaus pārskatītajā ceļvedī.',
    ),
    'Politika šajā jomā vēl nav izveidota un bāzes vērtība nav nosakāma; informāciju sniegs, pārskatot ceļvedi.',
  ),
  series: [],
  measures: [],
  references: [],
}
