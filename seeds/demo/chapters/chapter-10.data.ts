/** 10. Mākslīgais intelekts: no fiches of its own. */
import { cyber, kpiSections, paragraphs, references, series } from '../build.ts'
import type { DemoChapter } from '../content.ts'

export const chapter10: DemoChapter = {
  number: 10,
  title: 'Mākslīgais intelekts',
  template: 'kpi',
  owner: 'EM',
  coOwners: ['IZM', 'VARAM'],
  sections: kpiSections('Mākslīgais intelekts', {
    '0': 'Rādītājs parāda, cik liela daļa uzņēmumu lieto vismaz vienu mākslīgā intelekta tehnoloģiju.',
    '1': cyber(
      'Mākslīgo intelektu 2021. gadā lietoja 4 % Latvijas uzņēmumu, uz pusi mazāk nekā vidēji ES (8 %). Līdz 2030. gadam ES mērķis ir 75 %. Komisija iesaka atbalstu novirzīt jauniem risinājumiem MVU vidū.',
      'Pamats Latvijai ir labs: vietējie uzņēmumi piedāvā valodu tehnoloģijas, medicīnas, satiksmes un mazumtirdzniecības risinājumus, un daudzvalodu mākslīgajā intelektā tie konkurē pasaulē. Daļa risinājumu kalpo kiberdrošībai, piemēram, atrod aizdomīgas lietotāju darbības informācijas sistēmās.',
      '**Izaicinājums Nr. 1 – ierobežots publiskais finansējums.** Esošās programmas ļauj sasniegt 10 %, jo tās nav domātas mākslīgajam intelektam vien. Lai no 4 % tiktu līdz 75 %, līdzekļu vajag septiņreiz vairāk – papildus 1,036 mljrd. euro.',
      '**Izaicinājums Nr. 2 – statistikas metodika.** Uzņēmumi mākslīgo intelektu bieži lieto, to nenosaucot vārdā, tāpēc jautājumiem aptaujās jābūt skaidriem un visās valstīs vienādiem.',
    ),
    '2': paragraphs(
      'Mērķis Latvijā un ES ir vienāds – 75 %. Ar plānoto atbalstu līdz 2030. gadam prognozē 10 %. Nacionālajos plānošanas dokumentos šis rādītājs nav noteikts, un vērtības pēc 2027. gada vēl precizēs.',
      '{{series:10-1}}',
    ),
    '3.1': paragraphs(
      'Tāpat kā 8. un 9. nodaļā, mērķi atbalsta četri uzņēmumu digitalizācijas pasākumi. Klāt nāk mācības par mākslīgo intelektu un kiberdrošību, ko EDIC rīko DEP ietvaros, un apmācība valsts pārvaldes darbiniekiem.',
      '{{overview:10}}',
      'Finansējums sakrīt ar 8. nodaļā norādīto: 165,09 milj. euro publisko līdzekļu, klāt 37,0 milj. euro privāto.',
    ),
    '3.2': 'Visi četri pasākumi aprakstīti 8.3.2. sadaļā.',
    '4': paragraphs(
      'Nodaļa veicina inovāciju jaunuzņēmumos un MVU un ES konkurētspēju. Mākslīgajam intelektam jābūt arī uzticamam: par to Latvija 2018. gadā kopā ar citām valstīm parakstīja sadarbības deklarāciju.',
    ),
    '5.1':
      'Daudzvalstu projekti, kuros Latvija šajā jomā iesaistās vai gribētu iesaistīties, nav apzināti.',
    '5.2': paragraphs(
      'EDIC piedāvā izmēģināt risinājumus, un DEP veido kopīgas testēšanas vides. Uzņēmumam tas samazina risku, ka ieguldījums neatmaksāsies.',
    ),
    '7': paragraphs(
      'Mākslīgais intelekts var atvieglot darbu gan uzņēmumā, gan iestādē, ja vadītāji zina, kur to lietot un kur ne. Tāpēc pasākumi apvieno naudu, padomu un mācības.',
      'Ieteikums, uz kuru nodaļa atbild, ir tas pats, kas 8. un 9. nodaļā. Prognoze (10 %) un mērķis (75 %) vēl jāsaskaņo.',
    ),
  }),
  series: [
    series('10-1', {
      indicator: 'Mākslīgais intelekts',
      name: 'Uzņēmumi, kas lieto mākslīgo intelektu',
      nationalBaseline: [2023, '4 %'],
      euBaseline: [2023, '8 %'],
      nationalTarget: '75 %',
      euTarget: '75 %',
      yearly: ['4 %', '13 %', '22 %', '31 %', '42 %', '53 %', '64 %', '75 %'],
    }),
  ],
  measures: [],
  references: references('8-1', '8-2', '8-3', '8-4'),
}
