import { useCopy } from '#app/copy/copy-context.tsx'
import type { Copy } from '#app/copy/lv/index.ts'
import { Icon } from './icon.tsx'
import type { IconName } from './icon-names.ts'

type Key = 'notFound' | 'forbidden' | 'conflict' | 'tooMany' | 'badRequest' | 'error'

const byStatus: Readonly<Record<number, [Key, IconName]>> = {
  400: ['badRequest', 'circle-help'],
  403: ['forbidden', 'lock'],
  404: ['notFound', 'search'],
  405: ['badRequest', 'circle-help'],
  409: ['conflict', 'refresh-cw'],
  429: ['tooMany', 'hourglass'],
}

const known = (status: number): [Key, IconName] => byStatus[status] ?? ['error', 'triangle-alert']

export const failureTitle = (status: number, copy: Copy): string =>
  copy.failures[`${known(status)[0]}Title`]

/** A whole page that says what happened, what is safe and what to do. */
export function FailurePage({ status }: { status: number }) {
  const { copy } = useCopy()
  const [key, icon] = known(status)
  return (
    <main id="saturs" className="wrap narrow2">
      <section className="card emp">
        <Icon name={icon} className="big-ic" />
        <h1>{failureTitle(status, copy)}</h1>
        <p className="m">{copy.failures[`${key}Text`]}</p>
        <a className="ds-button" href="/" data-size="sm">
          {copy.failures.home}
        </a>
      </section>
    </main>
  )
}
