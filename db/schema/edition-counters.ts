export interface EditionCountersTable {
  edition_id: string
  name: string
  value: number
}
