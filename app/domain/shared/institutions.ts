/**
 * The register of institutions: short names, full names, and the forms in which running Latvian
 * text names them. Which institution owns what is data of an edition and not kept here.
 */
import type { InstitutionKind } from './institution.ts'

export interface Institution {
  readonly short: string
  readonly lv: string
  readonly en: string
  readonly kind: InstitutionKind
  /** Beginnings of the full name in its declined forms: every word up to its unchanging part. */
  readonly stems: readonly string[]
  /** Other names used as they stand, without endings. */
  readonly aliases?: readonly string[]
}

export const INSTITUTIONS: readonly Institution[] = [
  {
    short: 'AiM',
    lv: 'Aizsardzības ministrija',
    en: 'Ministry of Defence',
    kind: 'ministry',
    stems: ['Aizsardzības ministrij'],
  },
  {
    short: 'ĀM',
    lv: 'Ārlietu ministrija',
    en: 'Ministry of Foreign Affairs',
    kind: 'ministry',
    stems: ['Ārlietu ministrij'],
  },
  {
    short: 'EM',
    lv: 'Ekonomikas ministrija',
    en: 'Ministry of Economics',
    kind: 'ministry',
    stems: ['Ekonomikas ministrij'],
  },
  {
    short: 'FM',
    lv: 'Finanšu ministrija',
    en: 'Ministry of Finance',
    kind: 'ministry',
    stems: ['Finanšu ministrij'],
  },
  {
    short: 'IeM',
    lv: 'Iekšlietu ministrija',
    en: 'Ministry of the Interior',
    kind: 'ministry',
    stems: ['Iekšlietu ministrij'],
  },
  {
    short: 'IZM',
    lv: 'Izglītības un zinātnes ministrija',
    en: 'Ministry of Education and Science',
    kind: 'ministry',
    stems: ['Izglītības un zinātnes ministrij'],
  },
  {
    short: 'KEM',
    lv: 'Klimata un enerģētikas ministrija',
    en: 'Ministry of Climate and Energy',
    kind: 'ministry',
    stems: ['Klimata un enerģētikas ministrij'],
  },
  {
    short: 'KM',
    lv: 'Kultūras ministrija',
    en: 'Ministry of Culture',
    kind: 'ministry',
    stems: ['Kultūras ministrij'],
  },
  {
    short: 'LM',
    lv: 'Labklājības ministrija',
    en: 'Ministry of Welfare',
    kind: 'ministry',
    stems: ['Labklājības ministrij'],
  },
  {
    short: 'SM',
    lv: 'Satiksmes ministrija',
    en: 'Ministry of Transport',
    kind: 'ministry',
    stems: ['Satiksmes ministrij'],
  },
  {
    short: 'TM',
    lv: 'Tieslietu ministrija',
    en: 'Ministry of Justice',
    kind: 'ministry',
    stems: ['Tieslietu ministrij'],
  },
  {
    short: 'VARAM',
    lv: 'Vides aizsardzības un reģionālās attīstības ministrija',
    en: 'Ministry of Environmental Protection and Regional Development',
    kind: 'ministry',
    stems: ['Vides aizsardzības un reģionālās attīstības ministrij'],
  },
  {
    short: 'VM',
    lv: 'Veselības ministrija',
    en: 'Ministry of Health',
    kind: 'ministry',
    stems: ['Veselības ministrij'],
  },
  {
    short: 'ZM',
    lv: 'Zemkopības ministrija',
    en: 'Ministry of Agriculture',
    kind: 'ministry',
    stems: ['Zemkopības ministrij'],
  },
  {
    short: 'MK',
    lv: 'Ministru kabinets',
    en: 'Cabinet of Ministers',
    kind: 'public-body',
    stems: ['Ministru kabinet'],
  },
  {
    short: 'CSP',
    lv: 'Centrālā statistikas pārvalde',
    en: 'Central Statistical Bureau',
    kind: 'public-body',
    stems: ['Centrālā statistikas pārvald', 'Centrālās statistikas pārvald'],
  },
  {
    short: 'NVA',
    lv: 'Nodarbinātības valsts aģentūra',
    en: 'State Employment Agency',
    kind: 'public-body',
    stems: ['Nodarbinātības valsts aģentūr'],
  },
  {
    short: 'NVD',
    lv: 'Nacionālais veselības dienests',
    en: 'National Health Service',
    kind: 'public-body',
    stems: ['Nacionālais veselības dienest', 'Nacionālā veselības dienest'],
  },
  {
    short: 'VIAA',
    lv: 'Valsts izglītības attīstības aģentūra',
    en: 'State Education Development Agency',
    kind: 'public-body',
    stems: ['Valsts izglītības attīstības aģentūr'],
  },
  {
    short: 'LIAA',
    lv: 'Latvijas Investīciju un attīstības aģentūra',
    en: 'Investment and Development Agency of Latvia',
    kind: 'public-body',
    stems: ['Latvijas Investīciju un attīstības aģentūr'],
  },
  {
    short: 'ALTUM',
    lv: 'Akciju sabiedrība „Attīstības finanšu institūcija Altum”',
    en: 'Development Finance Institution Altum',
    kind: 'company',
    stems: ['Attīstības finanšu institūcij'],
    aliases: ['Altum'],
  },
  {
    short: 'LVRTC',
    lv: 'Valsts akciju sabiedrība „Latvijas Valsts radio un televīzijas centrs”',
    en: 'Latvian State Radio and Television Centre',
    kind: 'company',
    stems: ['Latvijas Valsts radio un televīzijas centr'],
  },
  {
    short: 'VASES',
    lv: 'Valsts akciju sabiedrība „Elektroniskie sakari”',
    en: 'Electronic Communications State Joint Stock Company',
    kind: 'company',
    stems: ['VAS “Elektroniskie sakari', 'akciju sabiedrība “Elektroniskie sakari'],
  },
  {
    short: 'LPS',
    lv: 'Latvijas Pašvaldību savienība',
    en: 'Latvian Association of Local and Regional Governments',
    kind: 'local-governments',
    stems: ['Latvijas Pašvaldību savienīb'],
  },
  {
    short: 'LIKTA',
    lv: 'Latvijas Informācijas un komunikācijas tehnoloģijas asociācija',
    en: 'Latvian Information and Communications Technology Association',
    kind: 'association',
    stems: [
      'Latvijas Informācijas un komunikācijas tehnoloģij',
      'Latvijas Informācijas un komunikāciju tehnoloģij',
    ],
  },
  {
    short: 'LDDK',
    lv: 'Latvijas Darba devēju konfederācija',
    en: 'Employers’ Confederation of Latvia',
    kind: 'association',
    stems: ['Latvijas Darba devēju konfederācij'],
  },
  {
    short: 'RASA',
    lv: 'Biedrība „Rīgas aktīvo senioru alianse”',
    en: 'Riga Active Seniors Alliance',
    kind: 'association',
    stems: ['Rīgas aktīvo senioru alians'],
  },
  {
    short: 'VK',
    lv: 'Biedrība „Vides komunikācija”',
    en: 'Environmental Communication (association)',
    kind: 'association',
    stems: ['“Vides komunikācij'],
  },
  {
    short: 'ZB',
    lv: 'Biedrība „Zaļā brīvība”',
    en: 'Green Liberty',
    kind: 'association',
    stems: ['“Zaļā brīvīb', '“Zaļās brīvīb'],
  },
  {
    short: 'RTU',
    lv: 'Rīgas Tehniskā universitāte',
    en: 'Riga Technical University',
    kind: 'university',
    stems: ['Rīgas Tehniskā universitāt', 'Rīgas Tehniskās universitāt'],
  },
  {
    short: 'LU',
    lv: 'Latvijas Universitāte',
    en: 'University of Latvia',
    kind: 'university',
    stems: ['Latvijas Universitāt'],
  },
  {
    short: 'LU MII',
    lv: 'Latvijas Universitātes Matemātikas un informātikas institūts',
    en: 'Institute of Mathematics and Computer Science, University of Latvia',
    kind: 'university',
    stems: ['Latvijas Universitātes Matemātikas un informātikas institūt'],
  },
  {
    short: 'LU CFI',
    lv: 'Latvijas Universitātes Cietvielu fizikas institūts',
    en: 'Institute of Solid State Physics, University of Latvia',
    kind: 'university',
    stems: ['Latvijas Universitātes Cietvielu fizikas institūt', 'LU Cietvielu fizikas institūt'],
  },
  {
    short: 'TET',
    lv: 'SIA „Tet”',
    en: 'Tet SIA',
    kind: 'company',
    stems: [],
    aliases: ['SIA “Tet”', 'SIA “TET”', 'SIA Tet', 'SIA TET'],
  },
  {
    short: 'LMT',
    lv: 'SIA „Latvijas Mobilais Telefons”',
    en: 'Latvijas Mobilais Telefons SIA',
    kind: 'company',
    stems: ['Latvijas Mobilais telefon', 'Latvijas Mobilais Telefon'],
  },
  {
    short: 'SPRK',
    lv: 'Sabiedrisko pakalpojumu regulēšanas komisija',
    en: 'Public Utilities Commission',
    kind: 'public-body',
    stems: ['Sabiedrisko pakalpojumu regulēšanas komisij'],
  },
]
