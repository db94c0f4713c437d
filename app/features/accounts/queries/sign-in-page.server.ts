/** The sign-in page: what is open to the public, and in the demonstration who can be tried. */
import { copyFor } from '#app/copy/copy.server.ts'
import type { Locale } from '#app/domain/shared/locale.ts'
import type { Deps } from '#app/platform/deps.server.ts'
import { paths } from '#app/platform/paths.ts'

export const demoPassword = 'celvedis-demo'

export async function loadSignInPage(locale: Locale, deps: Deps) {
  return {
    demo: deps.env.demo
      ? { password: demoPassword, people: await demoPeople(locale, deps.db) }
      : undefined,
    open: await openConsultations(deps),
  }
}

async function demoPeople(locale: Locale, db: Deps['db']) {
  const roles = copyFor(locale).terms.role
  const rows = await db
    .selectFrom('users')
    .innerJoin('memberships', 'memberships.user_id', 'users.id')
    .innerJoin('institutions', 'institutions.id', 'memberships.institution_id')
    .select(['users.name', 'users.email', 'memberships.role', 'institutions.short_name'])
    .where('users.status', '=', 'active')
    .where('users.email', 'like', '%@demo.celvedis.lv')
    .where('memberships.ended_at', 'is', null)
    .orderBy('memberships.id')
    .execute()
  return rows.map((row) => ({
    name: row.name,
    email: row.email,
    role: `${roles[row.role]}, ${row.short_name}`,
  }))
}

async function openConsultations({ db, clock }: Deps) {
  const now = clock().toISOString()
  const rows = await db
    .selectFrom('consultations')
    .innerJoin('chapters', 'chapters.id', 'consultations.chapter_id')
    .innerJoin('editions', 'editions.id', 'chapters.edition_id')
    .select(['chapters.number', 'chapters.title', 'editions.slug', 'consultations.closes_at'])
    .where('chapters.state', '=', 'feedback')
    .where('consultations.opens_at', '<=', now)
    .where('consultations.closes_at', '>=', now)
    .where('consultations.suspended_at', 'is', null)
    .orderBy('chapters.number')
    .limit(6)
    .execute()
  return rows.map((row) => ({
    title: `${row.number}. ${row.title}`,
    href: paths.publicChapter(row.slug, row.number),
    closesAt: row.closes_at,
  }))
}
