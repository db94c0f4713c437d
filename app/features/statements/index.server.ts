export { type Objection, raiseObjection, statementNumber } from './objections.server.ts'
