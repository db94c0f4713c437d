export interface InstitutionNamesTable {
  id: string
  institution_id: string
  name_lv: string
  name_en: string
  forms: string
  valid_from: string
  valid_to: string | null
}
