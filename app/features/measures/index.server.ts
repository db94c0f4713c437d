export { loadMeasureList } from './queries/measure-list.server.ts'
export { loadMeasurePage } from './queries/measure-page.server.ts'
