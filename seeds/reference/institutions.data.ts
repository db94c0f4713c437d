/** The register of institutions: short names are fixed, full names may change between editions. */
import type { InstitutionKind } from '#app/domain/shared/institution.ts'
import { type DeclinedForms, declined } from './declension.ts'

export interface InstitutionEntry {
  readonly shortName: string
  readonly kind: InstitutionKind
  readonly nameLv: string
  readonly nameEn: string
  /** Null where the name is not declined. */
  readonly forms: DeclinedForms | null
  /** Short name of the association it belongs to. */
  readonly memberOf: string | null
}

const ministry = (shortName: string, nameEn: string, stem: string): InstitutionEntry => ({
  shortName,
  kind: 'ministry',
  ...declined(stem, 'a'),
  nameEn,
  memberOf: null,
})

export const institutions: readonly InstitutionEntry[] = [
  ministry('AiM', 'Ministry of Defence', 'Aizsardzības ministrij'),
  ministry('ĀM', 'Ministry of Foreign Affairs', 'Ārlietu ministrij'),
  ministry('EM', 'Ministry of Economics', 'Ekonomikas ministrij'),
  ministry('FM', 'Ministry of Finance', 'Finanšu ministrij'),
  ministry('IeM', 'Ministry of the Interior', 'Iekšlietu ministrij'),
  ministry('IZM', 'Ministry of Education and Science', 'Izglītības un zinātnes ministrij'),
  ministry('KEM', 'Ministry of Climate and Energy', 'Klimata un enerģētikas ministrij'),
  ministry('KM', 'Ministry of Culture', 'Kultūras ministrij'),
  ministry('LM', 'Ministry of Welfare', 'Labklājības ministrij'),
  ministry('SM', 'Ministry of Transport', 'Satiksmes ministrij'),
  ministry('TM', 'Ministry of Justice', 'Tieslietu ministrij'),
  ministry(
    'VARAM',
    'Ministry of Environmental Protection and Regional Development',
    'Vides aizsardzības un reģionālās attīstības ministrij',
  ),
  ministry('VM', 'Ministry of Health', 'Veselības ministrij'),
  ministry('ZM', 'Ministry of Agriculture', 'Zemkopības ministrij'),
  {
    shortName: 'CSP',
    kind: 'public-body',
    nameLv: 'Centrālā statistikas pārvalde',
    nameEn: 'Central Statistical Bureau',
    forms: {
      genitive: 'Centrālās statistikas pārvaldes',
      dative: 'Centrālajai statistikas pārvaldei',
      accusative: 'Centrālo statistikas pārvaldi',
      locative: 'Centrālajā statistikas pārvaldē',
    },
    memberOf: null,
  },
  {
    shortName: 'LIAA',
    kind: 'public-body',
    ...declined('Latvijas Investīciju un attīstības aģentūr', 'a'),
    nameEn: 'Investment and Development Agency of Latvia',
    memberOf: null,
  },
  {
    shortName: 'NVA',
    kind: 'public-body',
    ...declined('Nodarbinātības valsts aģentūr', 'a'),
    nameEn: 'State Employment Agency',
    memberOf: null,
  },
  {
    shortName: 'NVD',
    kind: 'public-body',
    nameLv: 'Nacionālais veselības dienests',
    nameEn: 'National Health Service',
    forms: {
      genitive: 'Nacionālā veselības dienesta',
      dative: 'Nacionālajam veselības dienestam',
      accusative: 'Nacionālo veselības dienestu',
      locative: 'Nacionālajā veselības dienestā',
    },
    memberOf: null,
  },
  {
    shortName: 'SPRK',
    kind: 'public-body',
    ...declined('Sabiedrisko pakalpojumu regulēšanas komisij', 'a'),
    nameEn: 'Public Utilities Commission',
    memberOf: null,
  },
  {
    shortName: 'VIAA',
    kind: 'public-body',
    ...declined('Valsts izglītības attīstības aģentūr', 'a'),
    nameEn: 'State Education Development Agency',
    memberOf: null,
  },
  {
    shortName: 'LPS',
    kind: 'local-governments',
    ...declined('Latvijas Pašvaldību savienīb', 'a'),
    nameEn: 'Latvian Association of Local and Regional Governments',
    memberOf: null,
  },
  {
    shortName: 'LDDK',
    kind: 'association',
    ...declined('Latvijas Darba devēju konfederācij', 'a'),
    nameEn: 'Employers’ Confederation of Latvia',
    memberOf: null,
  },
  {
    shortName: 'LIKTA',
    kind: 'association',
    ...declined('Latvijas Informācijas un komunikācijas tehnoloģijas asociācij', 'a'),
    nameEn: 'Latvian Information and Communications Technology Association',
    memberOf: null,
  },
  {
    shortName: 'RASA',
    kind: 'association',
    ...declined('Biedrīb', 'a', ' „Rīgas aktīvo senioru alianse”'),
    nameEn: 'Riga Active Seniors Alliance',
    memberOf: null,
  },
  {
    shortName: 'VK',
    kind: 'association',
    ...declined('Biedrīb', 'a', ' „Vides komunikācija”'),
    nameEn: 'Association “Vides komunikācija”',
    memberOf: null,
  },
  {
    shortName: 'ZB',
    kind: 'association',
    ...declined('Biedrīb', 'a', ' „Zaļā brīvība”'),
    nameEn: 'Association “Green Liberty”',
    memberOf: null,
  },
  {
    shortName: 'ALTUM',
    kind: 'company',
    ...declined('Akciju sabiedrīb', 'a', ' „Attīstības finanšu institūcija Altum”'),
    nameEn: 'Development finance institution Altum',
    memberOf: null,
  },
  {
    shortName: 'LMT',
    kind: 'company',
    nameLv: 'SIA „Latvijas Mobilais Telefons”',
    nameEn: 'Latvijas Mobilais Telefons SIA',
    forms: null,
    memberOf: null,
  },
  {
    shortName: 'LVRTC',
    kind: 'company',
    ...declined('Valsts akciju sabiedrīb', 'a', ' „Latvijas Valsts radio un televīzijas centrs”'),
    nameEn: 'Latvian State Radio and Television Centre',
    memberOf: null,
  },
  {
    shortName: 'TET',
    kind: 'company',
    nameLv: 'SIA „Tet”',
    nameEn: 'Tet SIA',
    forms: null,
    memberOf: 'LIKTA',
  },
  {
    shortName: 'VASES',
    kind: 'company',
    ...declined('Valsts akciju sabiedrīb', 'a', ' „Elektroniskie sakari”'),
    nameEn: 'Electronic Communications State Joint Stock Company',
    memberOf: null,
  },
  {
    shortName: 'LU',
    kind: 'university',
    ...declined('Latvijas Universitāt', 'e'),
    nameEn: 'University of Latvia',
    memberOf: null,
  },
  {
    shortName: 'LU MII',
    kind: 'university',
    ...declined('Latvijas Universitātes Matemātikas un informātikas institūt', 's'),
    nameEn: 'Institute of Mathematics and Computer Science, University of Latvia',
    memberOf: null,
  },
  {
    shortName: 'RTU',
    kind: 'university',
    nameLv: 'Rīgas Tehniskā universitāte',
    nameEn: 'Riga Technical University',
    forms: {
      genitive: 'Rīgas Tehniskās universitātes',
      dative: 'Rīgas Tehniskajai universitātei',
      accusative: 'Rīgas Tehnisko universitāti',
      locative: 'Rīgas Tehniskajā universitātē',
    },
    memberOf: null,
  },
]
