/** Plain-language leads of the consultations: what the chapter is about, for somebody who reads it on a phone. */
export const leads: Readonly<Record<number, string>> = {
  1: 'Kāpēc Latvijai vajag šo ceļvedi, kas to raksta un kad to pārskatīs.',
  2: 'Cik cilvēku Latvijā prot lietot datoru un internetu, un kā līdz 2030. gadam palīdzēt pārējiem.',
  3: 'Cik IT speciālistu Latvijai vajag, kur viņus mācīt un kā noturēt.',
  4: 'Ātrs internets mājās un 5G visā Latvijā līdz 2030. gadam: ko valsts plāno darīt, cik tas maksās un kas vēl nav skaidrs. Pasakiet, kas jāmaina.',
  5: 'Ko Latvija var dot Eiropas mikroshēmu nozarei un ko tai pašai vajag.',
  7: 'Kvantu datori šķiet tālu, bet gatavoties jāsāk tagad. Ko darīs Latvija?',
  8: 'Kā panākt, lai vairāk uzņēmumu strādātu mākonī un to darītu droši.',
  12: 'Kā Latvijā var izaugt miljarda vērts jaunuzņēmums un kāpēc tas svarīgi pārējiem.',
  13: 'Kādas valsts lietas varēs nokārtot internetā un ko darīt tiem, kuri tur nevar vai negrib.',
  14: 'Kā uzņēmumam mazāk laika tērēt valsts papīriem.',
  15: 'Kā katram tikt pie savas slimības vēstures internetā un kas to drīkst redzēt.',
  16: 'Kā droši pierādīt internetā, ka tas esat jūs.',
}
