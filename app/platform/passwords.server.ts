/** argon2id with OWASP's first recommended parameters: 19 MiB, two passes, one lane. */
import { hash, verify } from '@node-rs/argon2'

// 2 is argon2id in the library's enumeration.
const parameters = {
  algorithm: 2 as const,
  memoryCost: 19_456,
  timeCost: 2,
  parallelism: 1,
}

export const hashPassword = (password: string): Promise<string> => hash(password, parameters)

export const passwordMatches = (stored: string, password: string): Promise<boolean> =>
  verify(stored, password).catch(() => false)

let decoy: Promise<string> | undefined

/** Spends the time of a real check, so that an unknown address answers no faster than a known one. */
export async function spendPasswordCheck(password: string): Promise<false> {
  decoy ??= hashPassword('nobody has this password')
  await passwordMatches(await decoy, password)
  return false
}
