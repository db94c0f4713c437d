export interface StatementInstitutionsTable {
  statement_id: string
  institution_id: string
  position: number
}
