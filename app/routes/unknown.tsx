import { fail } from '#app/platform/respond.server.ts'

export function loader() {
  return fail('not-found')
}

export default function Unknown() {
  return null
}
