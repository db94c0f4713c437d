import type { LoaderFunctionArgs } from '@remix-run/node'
import { visitOf } from '#app/features/accounts/index.server.ts'
import { listEditions } from '#app/features/editions/index.server.ts'
import { paths } from '#app/platform/paths.ts'
import { seeOther } from '#app/platform/respond.server.ts'

/** People who work here start at the overview, everybody else with what is open to the public. */
export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await visitOf(args)
  if (actor.kind !== 'person') return seeOther(paths.consultations)
  const [only, ...others] = await listEditions(args.context.deps.db)
  // With one edition there is nothing to choose.
  return seeOther(only && others.length === 0 ? paths.edition(only.slug) : paths.editions)
}
