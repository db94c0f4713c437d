export interface MilestoneObjectsTable {
  milestone_id: string
  object_id: string
  version_id: string
}
