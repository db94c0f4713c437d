import type { LoaderFunctionArgs } from '@remix-run/node'
import { can } from '#app/domain/permissions/permissions.ts'
import { requirePerson } from '#app/features/accounts/index.server.ts'
import { findEdition } from '#app/features/editions/index.server.ts'
import { exportDocument, exportFormats, findMilestone } from '#app/features/exports/index.server.ts'
import { failPlain } from '#app/platform/respond.server.ts'

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await requirePerson(args)
  const { deps } = args.context
  if (!can(actor, 'chapter.read', undefined)) return failPlain('forbidden')
  const edition = await findEdition(deps.db, args.params.edition ?? '')
  const query = new URL(args.request.url).searchParams
  const format = exportFormats.find((f) => f === query.get('format'))
  if (!edition || !format) return failPlain('not-found')
  const wanted = query.get('milestone')
  const milestone = wanted ? await findMilestone(deps.db, edition.id, wanted) : undefined
  if (wanted && !milestone) return failPlain('not-found')
  const chapter = Number(query.get('chapter')) || undefined
  const file = await exportDocument({ edition, chapter, milestoneId: milestone?.id }, format, deps)
  return new Response(file.content, {
    headers: {
      'content-type': file.mediaType,
      'content-disposition': `attachment; filename="celvedis-${file.name}"`,
    },
  })
}
