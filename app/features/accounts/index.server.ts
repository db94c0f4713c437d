export { type SignIn, signIn } from './commands/sign-in.server.ts'
export { findPerson } from './repo.server.ts'
export { requirePerson, type Visit, visitOf } from './visit.server.ts'
