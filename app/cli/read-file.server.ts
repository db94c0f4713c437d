/** Reads a file named on the command line, after its size was looked at: nothing larger than the limit enters memory. */
import { readFile, stat } from 'node:fs/promises'
import { resolve } from 'node:path'

export type UnreadableFile =
  | { readonly reason: 'missing' | 'not-a-file' | 'unreadable' }
  | { readonly reason: 'too-large'; readonly bytes: number }

export type ReadFile =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly refusal: UnreadableFile }

/** npm runs scripts in the package's folder; names are meant from where the person stands. */
export async function readFileUpTo(path: string, limit: number): Promise<ReadFile> {
  const full = resolve(process.env.INIT_CWD ?? process.cwd(), path)
  try {
    const found = await stat(full)
    if (!found.isFile()) return refused({ reason: 'not-a-file' })
    if (found.size > limit) return refused({ reason: 'too-large', bytes: found.size })
    return { ok: true, bytes: await readFile(full) }
  } catch (error) {
    const code = (error as { code?: string }).code
    return refused({ reason: code === 'ENOENT' || code === 'ENOTDIR' ? 'missing' : 'unreadable' })
  }
}

function refused(refusal: UnreadableFile): ReadFile {
  return { ok: false, refusal }
}
