import type { ActionFunctionArgs } from '@remix-run/node'
import { requirePerson } from '#app/features/accounts/index.server.ts'
import { paths } from '#app/platform/paths.ts'
import { seeOther } from '#app/platform/respond.server.ts'

/** `everywhere` ends every session of the person, this one included. */
export async function action(args: ActionFunctionArgs) {
  const form = await args.request.formData()
  if (form.get('everywhere')) {
    const { actor } = await requirePerson(args)
    await args.context.sessions.endAll(actor.userId)
  }
  args.context.setCookie(await args.context.sessions.end(args.request))
  return seeOther(paths.signIn())
}

export const loader = () => seeOther(paths.home)
