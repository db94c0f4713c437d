export { loadTopBar, type TopBarData } from './queries/top-bar.server.ts'
export { type EditionRow, findEdition, listEditions, nextNumber } from './repo.server.ts'
