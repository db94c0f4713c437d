/** Files named on the command line: read as UTF-8, or one clear line about what is wrong. */
import { readFile } from 'node:fs/promises'
import { UsageError } from './command.ts'

export function requireFiles(positionals: readonly string[], count: number): readonly string[] {
  if (positionals.length !== count) {
    throw new UsageError(
      `expected ${count} file${count === 1 ? '' : 's'}, got ${positionals.length}`,
    )
  }
  return positionals
}

export async function readInput(file: string): Promise<string> {
  let bytes: Uint8Array
  try {
    bytes = await readFile(file)
  } catch (error) {
    throw new UsageError(
      `cannot read ${file} (${(error as NodeJS.ErrnoException).code ?? 'error'})`,
    )
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new UsageError(`${file} is not UTF-8 text`)
  }
}
