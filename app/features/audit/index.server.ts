export { type AuditEntry, recordEvent } from './record.server.ts'
