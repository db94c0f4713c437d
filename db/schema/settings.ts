/** Facts about this installation, such as that it is a demonstration. */
export interface SettingsTable {
  key: string
  value: string
}
