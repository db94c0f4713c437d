export { loadJournal } from './queries/journal.server.ts'
export { type AuditEntry, recordEvent } from './record.server.ts'
