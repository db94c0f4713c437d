export interface AnswerItemsTable {
  answer_id: string
  item_id: string
}
