export interface CommentsTable {
  id: string
  thread_id: string
  author_id: string
  institution_id: string
  body: string
  created_at: string
}
