/** What `backup`, `restore` and `doctor` share: which database, which file, and failures as one line. */
import { resolve } from 'node:path'
import { readEnv } from '#app/platform/env.server.ts'
import { UsageError } from './command.ts'

export const databaseUrl = (): string => explained(() => readEnv().databaseUrl)

export function requireOne(positionals: readonly string[]): string {
  const [file] = positionals
  if (!file || positionals.length > 1) throw new UsageError('name one file')
  return resolve(file)
}

export function explained<T>(work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}
