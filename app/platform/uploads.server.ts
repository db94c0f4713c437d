/** One uploaded file in memory, never larger than asked for: refused while it arrives, not afterwards. */
import {
  unstable_createMemoryUploadHandler as createMemoryUploadHandler,
  MaxPartSizeExceededError,
  unstable_parseMultipartFormData as parseMultipartFormData,
} from '@remix-run/node'

export interface Upload {
  readonly name: string
  readonly bytes: Uint8Array
}

export type UploadResult =
  | { readonly ok: true; readonly upload: Upload | undefined; readonly form: FormData }
  | { readonly ok: false; readonly reason: 'too-large' }

export async function readUpload(
  request: Request,
  field: string,
  maxBytes: number,
): Promise<UploadResult> {
  if (Number(request.headers.get('content-length') ?? 0) > maxBytes + 100_000) {
    await request.body?.cancel()
    return { ok: false, reason: 'too-large' }
  }
  try {
    const handler = createMemoryUploadHandler({ maxPartSize: maxBytes })
    const form = await parseMultipartFormData(request, handler)
    const file = form.get(field)
    if (!(file instanceof File) || file.name === '') return { ok: true, upload: undefined, form }
    const bytes = new Uint8Array(await file.arrayBuffer())
    return { ok: true, upload: { name: file.name, bytes }, form }
  } catch (error) {
    if (error instanceof MaxPartSizeExceededError) return { ok: false, reason: 'too-large' }
    throw error
  }
}
