export { type CreateEdition, createEdition } from './commands/create-edition.server.ts'
export type { ChapterPlan, EditionPlan } from './edition-plan.ts'
export { jsonOfImport } from './import-json.server.ts'
export { planEdition } from './plan-edition.ts'
