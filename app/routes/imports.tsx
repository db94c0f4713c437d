import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { can } from '#app/domain/permissions/permissions.ts'
import { invalid } from '#app/domain/shared/result.ts'
import { requirePerson } from '#app/features/accounts/index.server.ts'
import { ImportsPage } from '#app/features/imports/components/imports-page.tsx'
import {
  largestUpload,
  listImports,
  readUploadedRoadmap,
} from '#app/features/imports/index.server.ts'
import { paths } from '#app/platform/paths.ts'
import { fail, replyToForm, seeOther } from '#app/platform/respond.server.ts'
import { readUpload } from '#app/platform/uploads.server.ts'
import type { PageTitle } from '#app/ui/page-title.ts'

const title: PageTitle = ({ imports }) => imports.title

export const handle = { title }

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await requirePerson(args)
  if (!can(actor, 'edition.create', undefined)) return fail('forbidden')
  return { imports: await listImports(args.context.deps.db) }
}

export async function action(args: ActionFunctionArgs) {
  const { actor } = await requirePerson(args)
  if (!can(actor, 'edition.create', undefined)) return fail('forbidden')
  const read = await readUpload(args.request, 'file', largestUpload)
  if (!read.ok) return replyToForm(invalid({ key: 'import.too-large', field: 'file' }), {}, 413)
  if (!read.upload) return replyToForm(invalid({ key: 'form.required', field: 'file' }), {})
  const { name: fileName, bytes } = read.upload
  const result = await readUploadedRoadmap({ actor, fileName, bytes }, args.context.deps)
  return result.ok ? seeOther(paths.importReview(result.value.importId)) : replyToForm(result, {})
}

export default function Imports() {
  return <ImportsPage {...useLoaderData<typeof loader>()} reply={useActionData<typeof action>()} />
}
