export interface MilestoneSectionsTable {
  milestone_id: string
  section_id: string
  revision_id: string
}
