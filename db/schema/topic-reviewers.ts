export interface TopicReviewersTable {
  edition_id: string
  topic: string
  institution_id: string
}
