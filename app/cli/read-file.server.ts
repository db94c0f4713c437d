/** Reads a file named on the command line, after its size was looked at: nothing larger than the limit enters memory. */
import { readFile, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { UsageError } from './command.ts'

export type ReadFile =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly size: number }

/** npm runs scripts in the package's folder; names are meant from where the person stands. */
export async function readFileUpTo(path: string, limit: number): Promise<ReadFile> {
  const full = resolve(process.env.INIT_CWD ?? process.cwd(), path)
  try {
    const found = await stat(full)
    if (!found.isFile()) throw new UsageError(`"${path}" is not a file`)
    return found.size > limit
      ? { ok: false, size: found.size }
      : { ok: true, bytes: await readFile(full) }
  } catch (error) {
    if (error instanceof UsageError) throw error
    throw new UsageError(`"${path}" cannot be read: ${reasonOf(error)}`)
  }
}

function reasonOf(error: unknown): string {
  const code = (error as { code?: string }).code ?? ''
  if (code === 'ENOENT') return 'there is no such file'
  return code === 'EACCES' ? 'no permission' : code || 'unknown reason'
}
