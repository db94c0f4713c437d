export { type ApproveSection, approveSection } from './commands/approve-section.server.ts'
export { type SignOffSection, signOffSection } from './commands/sign-off-section.server.ts'
