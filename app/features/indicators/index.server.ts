export { loadSeriesPage, type SeriesView } from './queries/series-page.server.ts'
