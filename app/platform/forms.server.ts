/** Form → checked values, or issues that name the field; the raw input comes along to be shown again. */
import type { z } from 'zod'
import { invalid, ok, type Result } from '#app/domain/shared/result.ts'

export interface FormInput {
  /** A group of checkboxes as its values, one a line. */
  readonly input: Readonly<Record<string, string>>
  readonly form: FormData
}

/** Fields never repeated to the page. */
const secret = new Set(['password', 'passwordAgain'])

export async function readForm(request: Request): Promise<FormInput> {
  const form = await request.formData()
  const input: Record<string, string> = {}
  for (const [name, value] of form) {
    if (typeof value !== 'string' || secret.has(name)) continue
    const before = input[name]
    input[name] = before === undefined ? value : `${before}\n${value}`
  }
  return { form, input }
}

/** Checks with a Zod object schema. Issue keys are the schema's messages, worded in copy. */
export function parseForm<S extends z.ZodType>(schema: S, form: FormData): Result<z.output<S>> {
  const raw: Record<string, unknown> = {}
  for (const name of new Set(form.keys())) {
    const values = form.getAll(name)
    raw[name] = values.length > 1 ? values : values[0]
  }
  const parsed = schema.safeParse(raw)
  if (parsed.success) return ok(parsed.data)
  return invalid(
    ...parsed.error.issues.map((issue) => ({
      key: issue.message.startsWith('form.') ? issue.message : 'form.wrong',
      field: issue.path.join('.'),
    })),
  )
}
