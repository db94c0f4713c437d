/** Once a run: the migrated databases that request tests serve from. */
export { default } from './databases.server.ts'
