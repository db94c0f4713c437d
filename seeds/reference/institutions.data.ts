/** What the register of institutions adds for the database: declined names and who belongs to which association. */

import type { InstitutionKind } from '#app/domain/shared/institution.ts'
import { INSTITUTIONS } from '#app/domain/shared/institutions.ts'

export interface InstitutionEntry {
  readonly shortName: string
  readonly kind: InstitutionKind
  readonly nameLv: string
  readonly nameEn: string
  /** Empty where the name is not declined. */
  readonly forms: DeclinedForms
  /** Short name of the association it belongs to. */
  readonly memberOf: string | null
}

type DeclinedForms = Readonly<
  Partial<Record<'genitive' | 'dative' | 'accusative' | 'locative', string>>
>

/** Genitive, dative, accusative, locative. */
const declined: Readonly<Record<string, readonly [string, string, string, string]>> = {
  AiM: [
    'Aizsardzības ministrijas',
    'Aizsardzības ministrijai',
    'Aizsardzības ministriju',
    'Aizsardzības ministrijā',
  ],
  ĀM: ['Ārlietu ministrijas', 'Ārlietu ministrijai', 'Ārlietu ministriju', 'Ārlietu ministrijā'],
  EM: [
    'Ekonomikas ministrijas',
    'Ekonomikas ministrijai',
    'Ekonomikas ministriju',
    'Ekonomikas ministrijā',
  ],
  FM: ['Finanšu ministrijas', 'Finanšu ministrijai', 'Finanšu ministriju', 'Finanšu ministrijā'],
  IeM: [
    'Iekšlietu ministrijas',
    'Iekšlietu ministrijai',
    'Iekšlietu ministriju',
    'Iekšlietu ministrijā',
  ],
  IZM: [
    'Izglītības un zinātnes ministrijas',
    'Izglītības un zinātnes ministrijai',
    'Izglītības un zinātnes ministriju',
    'Izglītības un zinātnes ministrijā',
  ],
  KEM: [
    'Klimata un enerģētikas ministrijas',
    'Klimata un enerģētikas ministrijai',
    'Klimata un enerģētikas ministriju',
    'Klimata un enerģētikas ministrijā',
  ],
  KM: [
    'Kultūras ministrijas',
    'Kultūras ministrijai',
    'Kultūras ministriju',
    'Kultūras ministrijā',
  ],
  LM: [
    'Labklājības ministrijas',
    'Labklājības ministrijai',
    'Labklājības ministriju',
    'Labklājības ministrijā',
  ],
  SM: [
    'Satiksmes ministrijas',
    'Satiksmes ministrijai',
    'Satiksmes ministriju',
    'Satiksmes ministrijā',
  ],
  TM: [
    'Tieslietu ministrijas',
    'Tieslietu ministrijai',
    'Tieslietu ministriju',
    'Tieslietu ministrijā',
  ],
  VARAM: [
    'Vides aizsardzības un reģionālās attīstības ministrijas',
    'Vides aizsardzības un reģionālās attīstības ministrijai',
    'Vides aizsardzības un reģionālās attīstības ministriju',
    'Vides aizsardzības un reģionālās attīstības ministrijā',
  ],
  VM: [
    'Veselības ministrijas',
    'Veselības ministrijai',
    'Veselības ministriju',
    'Veselības ministrijā',
  ],
  ZM: [
    'Zemkopības ministrijas',
    'Zemkopības ministrijai',
    'Zemkopības ministriju',
    'Zemkopības ministrijā',
  ],
  CSP: [
    'Centrālās statistikas pārvaldes',
    'Centrālajai statistikas pārvaldei',
    'Centrālo statistikas pārvaldi',
    'Centrālajā statistikas pārvaldē',
  ],
  LIAA: [
    'Latvijas Investīciju un attīstības aģentūras',
    'Latvijas Investīciju un attīstības aģentūrai',
    'Latvijas Investīciju un attīstības aģentūru',
    'Latvijas Investīciju un attīstības aģentūrā',
  ],
  NVA: [
    'Nodarbinātības valsts aģentūras',
    'Nodarbinātības valsts aģentūrai',
    'Nodarbinātības valsts aģentūru',
    'Nodarbinātības valsts aģentūrā',
  ],
  NVD: [
    'Nacionālā veselības dienesta',
    'Nacionālajam veselības dienestam',
    'Nacionālo veselības dienestu',
    'Nacionālajā veselības dienestā',
  ],
  SPRK: [
    'Sabiedrisko pakalpojumu regulēšanas komisijas',
    'Sabiedrisko pakalpojumu regulēšanas komisijai',
    'Sabiedrisko pakalpojumu regulēšanas komisiju',
    'Sabiedrisko pakalpojumu regulēšanas komisijā',
  ],
  VIAA: [
    'Valsts izglītības attīstības aģentūras',
    'Valsts izglītības attīstības aģentūrai',
    'Valsts izglītības attīstības aģentūru',
    'Valsts izglītības attīstības aģentūrā',
  ],
  LPS: [
    'Latvijas Pašvaldību savienības',
    'Latvijas Pašvaldību savienībai',
    'Latvijas Pašvaldību savienību',
    'Latvijas Pašvaldību savienībā',
  ],
  LDDK: [
    'Latvijas Darba devēju konfederācijas',
    'Latvijas Darba devēju konfederācijai',
    'Latvijas Darba devēju konfederāciju',
    'Latvijas Darba devēju konfederācijā',
  ],
  LIKTA: [
    'Latvijas Informācijas un komunikācijas tehnoloģijas asociācijas',
    'Latvijas Informācijas un komunikācijas tehnoloģijas asociācijai',
    'Latvijas Informācijas un komunikācijas tehnoloģijas asociāciju',
    'Latvijas Informācijas un komunikācijas tehnoloģijas asociācijā',
  ],
  RASA: [
    'Biedrības „Rīgas aktīvo senioru alianse”',
    'Biedrībai „Rīgas aktīvo senioru alianse”',
    'Biedrību „Rīgas aktīvo senioru alianse”',
    'Biedrībā „Rīgas aktīvo senioru alianse”',
  ],
  VK: [
    'Biedrības „Vides komunikācija”',
    'Biedrībai „Vides komunikācija”',
    'Biedrību „Vides komunikācija”',
    'Biedrībā „Vides komunikācija”',
  ],
  ZB: [
    'Biedrības „Zaļā brīvība”',
    'Biedrībai „Zaļā brīvība”',
    'Biedrību „Zaļā brīvība”',
    'Biedrībā „Zaļā brīvība”',
  ],
  ALTUM: [
    'Akciju sabiedrības „Attīstības finanšu institūcija Altum”',
    'Akciju sabiedrībai „Attīstības finanšu institūcija Altum”',
    'Akciju sabiedrību „Attīstības finanšu institūcija Altum”',
    'Akciju sabiedrībā „Attīstības finanšu institūcija Altum”',
  ],
  LVRTC: [
    'Valsts akciju sabiedrības „Latvijas Valsts radio un televīzijas centrs”',
    'Valsts akciju sabiedrībai „Latvijas Valsts radio un televīzijas centrs”',
    'Valsts akciju sabiedrību „Latvijas Valsts radio un televīzijas centrs”',
    'Valsts akciju sabiedrībā „Latvijas Valsts radio un televīzijas centrs”',
  ],
  VASES: [
    'Valsts akciju sabiedrības „Elektroniskie sakari”',
    'Valsts akciju sabiedrībai „Elektroniskie sakari”',
    'Valsts akciju sabiedrību „Elektroniskie sakari”',
    'Valsts akciju sabiedrībā „Elektroniskie sakari”',
  ],
  LU: [
    'Latvijas Universitātes',
    'Latvijas Universitātei',
    'Latvijas Universitāti',
    'Latvijas Universitātē',
  ],
  'LU MII': [
    'Latvijas Universitātes Matemātikas un informātikas institūta',
    'Latvijas Universitātes Matemātikas un informātikas institūtam',
    'Latvijas Universitātes Matemātikas un informātikas institūtu',
    'Latvijas Universitātes Matemātikas un informātikas institūtā',
  ],
  RTU: [
    'Rīgas Tehniskās universitātes',
    'Rīgas Tehniskajai universitātei',
    'Rīgas Tehnisko universitāti',
    'Rīgas Tehniskajā universitātē',
  ],
}

const memberOf: Readonly<Record<string, string>> = { TET: 'LIKTA' }

export const institutions: readonly InstitutionEntry[] = INSTITUTIONS.map((i) => ({
  shortName: i.short,
  kind: i.kind,
  nameLv: i.lv,
  nameEn: i.en,
  forms: formsOf(i.short),
  memberOf: memberOf[i.short] ?? null,
}))

function formsOf(shortName: string): DeclinedForms {
  const forms = declined[shortName]
  if (!forms) return {}
  const [genitive, dative, accusative, locative] = forms
  return { genitive, dative, accusative, locative }
}
