export { fixMilestone } from './commands/fix-milestone.server.ts'
export { loadDashboard } from './queries/dashboard.server.ts'
export { listEditionCards } from './queries/edition-cards.server.ts'
export { countOpenItems } from './queries/open-items.server.ts'
export { loadTopBar, type TopBarData } from './queries/top-bar.server.ts'
export {
  type EditionRow,
  findEdition,
  listAbbreviations,
  listEditions,
  nextNumber,
} from './repo.server.ts'
