/** What some passages said before: the demonstration begins with these and is edited to the present text. */
export interface EarlierPassage {
  readonly chapter: number
  readonly section: string
  readonly present: string
  readonly earlier: string
  /** Who saved the present wording, how many days before today, and with which note. */
  readonly by: string
  readonly daysAgo: number
  readonly note: string
}

export const earlierPassages: readonly EarlierPassage[] = [
  {
    chapter: 4,
    section: '1',
    present: 'kas sasniedz 99 % valsts teritorijas (vidēji ES – 96 %)',
    earlier: 'kas sasniedz gandrīz visu valsts teritoriju',
    by: 'ilze',
    daysAgo: 7,
    note: 'Precizēts pēc Komisijas ziņojuma',
  },
  {
    chapter: 4,
    section: '1',
    present:
      'visi trīs mobilo sakaru operatori turpina izvērst 5G tīklu, izmantojot 700 MHz un 3,5 GHz joslas',
    earlier: 'operatori turpina izvērst 5G tīklu',
    by: 'andris',
    daysAgo: 6,
    note: 'Norādītas frekvenču joslas',
  },
  {
    chapter: 4,
    section: '2',
    present: 'Līdz 2030. gadam prognozēts sasniegt 455 678 mājsaimniecības',
    earlier: 'Līdz 2030. gadam plānots sasniegt 455 678 mājsaimniecības',
    by: 'ilze',
    daysAgo: 5,
    note: '',
  },
  {
    chapter: 4,
    section: '3.1',
    present: ', tai skaitā 16,5 milj. euro no Atveseļošanas un noturības mehānisma',
    earlier: '',
    by: 'andris',
    daysAgo: 3,
    note: 'Pievienots ANM finansējums',
  },
  {
    chapter: 4,
    section: '7',
    present: 'gigabitu savienojamība 2030. gadā sasniegs 55 %, 5G pārklājums – 70 %',
    earlier: 'gigabitu savienojamība 2030. gadā sasniegs 54 %, 5G pārklājums – 68 %',
    by: 'ilze',
    daysAgo: 2,
    note: 'Saskaņots ar trajektorijas tabulu',
  },
]
