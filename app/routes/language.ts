import type { LoaderFunctionArgs } from '@remix-run/node'
import { isLocale } from '#app/domain/shared/locale.ts'
import { preferenceCookie } from '#app/platform/cookies.server.ts'
import { fail, safeBack, seeOther } from '#app/platform/respond.server.ts'

export function loader({ request }: LoaderFunctionArgs) {
  const query = new URL(request.url).searchParams
  const to = query.get('to')
  if (!isLocale(to)) return fail('bad-request')
  const headers = { 'set-cookie': preferenceCookie('locale', to) }
  return seeOther(safeBack(query.get('back'), '/'), headers)
}
