import type { ActionFunctionArgs } from '@remix-run/node'
import { requirePerson } from '#app/features/accounts/index.server.ts'
import { discardDraft, findSectionOf, saveDraft } from '#app/features/sections/index.server.ts'
import { readForm } from '#app/platform/forms.server.ts'
import { paths } from '#app/platform/paths.ts'
import { failPlain, seeOther, statusOf } from '#app/platform/respond.server.ts'

/** Autosave: answers JSON. `intent=discard` throws the draft away and goes back to the editor. */
export async function action(args: ActionFunctionArgs) {
  const { actor } = await requirePerson(args)
  const { deps } = args.context
  const found = await findSectionOf(deps.db, args.params)
  if (!found) return failPlain('not-found')
  const { chapter, section } = found
  const { input } = await readForm(args.request)
  const sectionId = section.id
  if (input.intent === 'discard') {
    await discardDraft({ actor, sectionId }, deps)
    return seeOther(paths.sectionEdit(chapter.edition_slug, chapter.number, section.number))
  }
  const { baseRevisionId = '', title = '', markdown = '', knownAt } = input
  const draft = { actor, sectionId, baseRevisionId, title, markdown, knownAt }
  const result = await saveDraft(draft, deps)
  if (result.ok) return Response.json(result.value)
  return Response.json({ issues: result.issues }, { status: statusOf[result.reason] })
}
