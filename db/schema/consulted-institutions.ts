export interface ConsultedInstitutionsTable {
  section_id: string
  institution_id: string
}
