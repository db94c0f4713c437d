/** 17. Kopsavilkums, with the list of who answers for what. */
import { list, paragraphs, table } from '../build.ts'
import type { DemoChapter } from '../content.ts'

export const chapter17: DemoChapter = {
  number: 17,
  title: 'Kopsavilkums',
  template: 'frame',
  owner: 'VARAM',
  coOwners: [],
  sections: [
    {
      number: '0',
      title: 'Kopsavilkums',
      markdown: paragraphs(
        'Ceļvedis apraksta, kā Latvija virzās uz digitālās desmitgades mērķiem un ar ko to panāk. To koordinēja VARAM; par saviem rādītājiem ziņas sniedza EM, IZM, SM, VM un AiM. Projektam bija sabiedriskā apspriešana, un sociālo partneru un biedrību priekšlikumi ir izvērtēti.',
        'Pēc pirmajām, provizoriskajām aplēsēm līdz 2030. gadam:',
        list(
          'ES mērķi var sasniegt mākoņdatošanā, lielajos datos, mākslīgajā intelektā, MVU digitālajā intensitātē, abos publisko pakalpojumu rādītājos, e-veselības kartē, elektroniskajā identifikācijā un vienradžos;',
          'ES mērķim var pietuvoties digitālajās prasmēs un IKT speciālistu skaitā;',
          'ES mērķi nevar sasniegt gigabitu savienojamībā un 5G pārklājumā;',
          'prognozi nevar dot pusvadītājos, perifērijas mezglos un kvantiskajā datošanā.',
        ),
        'Laiku no 2028. līdz 2030. gadam prognozēt ir grūti, jo tā perioda ES budžeta plānošana vēl nav sākusies. Ceļvedi atjaunina reizi divos gados. Lai to varētu izdarīt, jānosaka atbildīgie:',
        table(
          ['Nodaļa', 'Mērķrādītājs', 'Atbildīgā', 'Līdzatbildīgās'],
          ['2.', 'Vismaz pamata digitālās prasmes', 'IZM', '–'],
          ['3.', 'IKT speciālisti', 'EM', 'IZM'],
          ['4.', 'Gigabitu savienojamība; 5G pārklājums', 'SM', '–'],
          ['5.', 'Pusvadītāji', 'EM', 'IZM'],
          ['6.', 'Perifērijas mezgli', 'SM', '–'],
          ['7.', 'Kvantiska datošana', 'IZM', '–'],
          ['8.', 'Mākoņdatošana', 'EM', 'IZM, VARAM'],
          ['9.', 'Lielie dati', 'EM', 'IZM, VARAM'],
          ['10.', 'Mākslīgais intelekts', 'EM', 'IZM, VARAM'],
          ['11.', 'MVU digitālā intensitāte', 'EM', '–'],
          ['12.', 'Vienradži', 'EM', '–'],
          ['13.', 'Galvenie publiskie pakalpojumi iedzīvotājiem', 'VARAM', '–'],
          ['14.', 'Galvenie publiskie pakalpojumi uzņēmumiem', 'VARAM', '–'],
          ['15.', 'Piekļuve pacienta e-veselības kartei', 'VM', '–'],
          ['16.', 'Droši elektroniskās identifikācijas līdzekļi', 'VARAM', '–'],
        ),
        'AiM atbild par to, kā kiberdrošība atspoguļota visās nodaļās. VARAM gatavo atjauninājumus, iesniedz tos Ministru kabinetam un nosūta Eiropas Komisijai.',
      ),
    },
  ],
  series: [],
  measures: [],
  references: [],
}
