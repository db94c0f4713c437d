/** The top bar with this site's menu; which links a person sees follows from their roles. */
import { useLocation } from '@remix-run/react'
import { useCopy } from '#app/copy/copy-context.tsx'
import { can } from '#app/domain/permissions/permissions.ts'
import type { Person } from '#app/domain/shared/actor.ts'
import type { TopBarData } from '#app/features/editions/queries/top-bar.server.ts'
import { paths } from '#app/platform/paths.ts'
import type { IconName } from '#app/ui/icon-names.ts'
import { type MenuLink, TopBar } from '#app/ui/shell/top-bar.tsx'

export function WorkplaceBar({ person, data }: { person: Person; data: TopBarData }) {
  const { copy } = useCopy()
  const { pathname } = useLocation()
  const menu = useMenu(person, data, pathname)
  const first = person.memberships[0]
  return (
    <TopBar
      homeHref={paths.home}
      edition={
        data.edition && {
          title: data.edition.title,
          note: copy.shell.edition(data.edition.year),
          href: paths.editions,
        }
      }
      menu={menu}
      person={{
        name: person.name,
        role: first ? `${copy.terms.role[first.role]}, ${first.shortName}` : '',
      }}
      accountHref={paths.account}
    />
  )
}

function useMenu(person: Person, data: TopBarData, pathname: string): MenuLink[] {
  const { copy } = useCopy()
  const menu: MenuLink[] = []
  const add = (label: string, href: string, icon: IconName, count?: number) =>
    menu.push({ label, href, icon, count, current: isCurrent(pathname, href) })
  const slug = data.edition?.slug
  if (slug && can(person, 'chapter.read', undefined)) {
    add(copy.shell.overview, paths.edition(slug), 'layout-dashboard')
    add(copy.shell.answers, paths.answers(slug), 'inbox', data.unanswered)
    add(copy.shell.signOffs, paths.signOffs(slug), 'badge-check')
    add(copy.shell.journal, paths.journal(slug), 'history')
  }
  add(copy.shell.consultations, paths.consultations, 'megaphone')
  if (can(person, 'edition.create', undefined)) add(copy.shell.imports, paths.imports, 'file-up')
  if (can(person, 'account.manage', undefined)) add(copy.shell.people, paths.people, 'users')
  return menu
}

/** The overview is current on chapters too, the rest on their own pages. */
const isCurrent = (pathname: string, href: string): boolean =>
  pathname === href || (/^\/editions\/[^/]+$/.test(href) && pathname.startsWith(`${href}/chapters`))
