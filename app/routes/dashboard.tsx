import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { can } from '#app/domain/permissions/permissions.ts'
import { requirePerson } from '#app/features/accounts/index.server.ts'
import { readFilter } from '#app/features/editions/components/dashboard-filter.ts'
import { DashboardPage } from '#app/features/editions/components/dashboard-page.tsx'
import { findEdition, fixMilestone, loadDashboard } from '#app/features/editions/index.server.ts'
import { readForm } from '#app/platform/forms.server.ts'
import { leaveNotice } from '#app/platform/notice.server.ts'
import { paths } from '#app/platform/paths.ts'
import { fail, replyToForm, seeOther } from '#app/platform/respond.server.ts'
import type { PageTitle } from '#app/ui/page-title.ts'

const title: PageTitle = ({ dashboard }) => dashboard.title

export const handle = { title }

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await requirePerson(args)
  const { deps } = args.context
  const edition = await findEdition(deps.db, args.params.edition ?? '')
  if (!edition) return fail('not-found')
  if (!can(actor, 'chapter.read', undefined)) return fail('forbidden')
  const facts = { coordinatorId: edition.coordinator_id, archived: edition.archived_at !== null }
  return {
    slug: edition.slug,
    data: await loadDashboard(edition, deps),
    filter: readFilter(new URL(args.request.url).searchParams),
    mayManage: can(actor, 'edition.manage', facts),
    mayImport: can(actor, 'edition.create', undefined),
    mine: actor.memberships.map((m) => m.shortName),
  }
}

export async function action(args: ActionFunctionArgs) {
  const { actor } = await requirePerson(args)
  const { input } = await readForm(args.request)
  const slug = args.params.edition ?? ''
  const result = await fixMilestone({ actor, slug, name: input.name ?? '' }, args.context.deps)
  if (!result.ok) return replyToForm(result, input)
  leaveNotice(args.context, 'milestone.fixed', { name: (input.name ?? '').trim() })
  return seeOther(paths.edition(slug))
}

export default function Dashboard() {
  return (
    <DashboardPage {...useLoaderData<typeof loader>()} reply={useActionData<typeof action>()} />
  )
}
