import type { LoaderFunctionArgs } from '@remix-run/node'
import { visitOf } from '#app/features/accounts/index.server.ts'
import { paths } from '#app/platform/paths.ts'
import { seeOther } from '#app/platform/respond.server.ts'

/** People who work here start at the overview, everybody else with what is open to the public. */
export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await visitOf(args)
  return seeOther(actor.kind === 'person' ? paths.editions : paths.consultations)
}
