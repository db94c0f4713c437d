export interface CommentMentionsTable {
  comment_id: string
  user_id: string
}
