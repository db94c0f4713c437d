import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { can } from '#app/domain/permissions/permissions.ts'
import { requirePerson } from '#app/features/accounts/index.server.ts'
import { NewEditionPage } from '#app/features/imports/components/new-edition-page.tsx'
import { chosenChapters, loadNewEdition, startEdition } from '#app/features/imports/index.server.ts'
import { newEditionForm } from '#app/features/imports/schemas.ts'
import { parseForm, readForm } from '#app/platform/forms.server.ts'
import { leaveNotice } from '#app/platform/notice.server.ts'
import { paths } from '#app/platform/paths.ts'
import { fail, replyToForm, seeOther } from '#app/platform/respond.server.ts'

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await requirePerson(args)
  if (!can(actor, 'edition.create', undefined)) return fail('forbidden')
  return { edition: await loadNewEdition(args.context.deps) }
}

export async function action(args: ActionFunctionArgs) {
  const { actor } = await requirePerson(args)
  const { deps } = args.context
  const { form, input } = await readForm(args.request)
  const parsed = parseForm(newEditionForm, form)
  if (!parsed.ok) return replyToForm(parsed, input)
  const { include, ...edition } = parsed.value
  const proposed = await loadNewEdition(deps)
  const chapters = chosenChapters(include, input, proposed.chapters)
  const result = await startEdition({ actor, ...edition, chapters }, deps)
  if (!result.ok) return replyToForm(result, input)
  leaveNotice(args.context, 'edition.started')
  return seeOther(paths.edition(result.value.slug))
}

export default function NewEdition() {
  return (
    <NewEditionPage {...useLoaderData<typeof loader>()} reply={useActionData<typeof action>()} />
  )
}
