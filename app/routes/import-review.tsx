import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { can } from '#app/domain/permissions/permissions.ts'
import { requirePerson } from '#app/features/accounts/index.server.ts'
import { ImportReviewPage } from '#app/features/imports/components/import-review-page.tsx'
import {
  discardImport,
  loadImportReview,
  saveImport,
  suggestEdition,
} from '#app/features/imports/index.server.ts'
import { saveImportForm } from '#app/features/imports/schemas.ts'
import { parseForm, readForm } from '#app/platform/forms.server.ts'
import { leaveNotice } from '#app/platform/notice.server.ts'
import { paths } from '#app/platform/paths.ts'
import { fail, replyToForm, seeOther } from '#app/platform/respond.server.ts'
import type { PageTitle } from '#app/ui/page-title.ts'

const title: PageTitle = ({ imports }) => imports.reviewTitle

export const handle = { title }

export async function loader(args: LoaderFunctionArgs) {
  const { actor, locale } = await requirePerson(args)
  if (!can(actor, 'edition.create', undefined)) return fail('forbidden')
  const { deps } = args.context
  const chapter = new URL(args.request.url).searchParams.get('chapter') ?? undefined
  const review = await loadImportReview(args.params.id ?? '', chapter, locale, deps)
  if (!review) return fail('not-found')
  return { review, suggestion: await suggestEdition(review.fileName, deps) }
}

export async function action(args: ActionFunctionArgs) {
  const { actor } = await requirePerson(args)
  const { deps } = args.context
  const importId = args.params.id ?? ''
  const { form, input } = await readForm(args.request)
  if (input.intent === 'discard') {
    const result = await discardImport({ actor, importId }, deps)
    if (!result.ok) return replyToForm(result, input)
    leaveNotice(args.context, 'import.discarded')
    return seeOther(paths.imports)
  }
  const parsed = parseForm(saveImportForm, form)
  if (!parsed.ok) return replyToForm(parsed, input)
  const result = await saveImport({ actor, importId, ...parsed.value }, deps)
  if (!result.ok) return replyToForm(result, input)
  leaveNotice(args.context, 'edition.created')
  return seeOther(paths.edition(result.value.slug))
}

export default function ImportReview() {
  return (
    <ImportReviewPage {...useLoaderData<typeof loader>()} reply={useActionData<typeof action>()} />
  )
}
