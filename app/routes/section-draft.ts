import type { ActionFunctionArgs } from '@remix-run/node'
import { requirePerson } from '#app/features/accounts/index.server.ts'
import { findSectionOf, saveDraft } from '#app/features/sections/index.server.ts'
import { readForm } from '#app/platform/forms.server.ts'
import { failPlain, statusOf } from '#app/platform/respond.server.ts'

/** Autosave: answers JSON. */
export async function action(args: ActionFunctionArgs) {
  const { actor } = await requirePerson(args)
  const { deps } = args.context
  const found = await findSectionOf(deps.db, args.params)
  if (!found) return failPlain('not-found')
  const { input } = await readForm(args.request)
  const sectionId = found.section.id
  const { baseRevisionId = '', title = '', markdown = '', knownAt } = input
  const draft = { actor, sectionId, baseRevisionId, title, markdown, knownAt }
  const result = await saveDraft(draft, deps)
  if (result.ok) return Response.json(result.value)
  return Response.json({ issues: result.issues }, { status: statusOf[result.reason] })
}
