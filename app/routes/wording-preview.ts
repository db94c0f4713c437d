import type { ActionFunctionArgs } from '@remix-run/node'
import { visitOf } from '#app/features/accounts/index.server.ts'
import { sendPreview } from '#app/features/statements/components/wording-preview.server.tsx'
import { findOpenText, previewWording } from '#app/features/statements/index.server.ts'
import { itemForm } from '#app/features/statements/schemas.ts'
import { parseForm } from '#app/platform/forms.server.ts'
import { failPlain } from '#app/platform/respond.server.ts'

/** What the wording being typed changes: a piece of HTML for feedback.js. Writes nothing. */
export async function action(args: ActionFunctionArgs) {
  const { locale } = await visitOf(args)
  const open = await findOpenText(args.params, args.context.deps)
  if (!open) return failPlain('not-found')
  if (open.about.closed) return failPlain('blocked')
  const parsed = parseForm(itemForm.omit({ kind: true, body: true }), await args.request.formData())
  const runs = parsed.ok ? previewWording(parsed.value, open) : undefined
  return runs ? sendPreview(runs, locale) : failPlain('invalid')
}
