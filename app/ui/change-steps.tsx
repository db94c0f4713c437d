import { useCopy } from '#app/copy/copy-context.tsx'
import { Icon } from './icon.tsx'

/** Steps through `h-1`, `h-2` … with buttons and the keys N and P; without script the first change is a link. */
export function ChangeSteps({ count }: { count: number }) {
  const { copy } = useCopy()
  const words = copy.workspace
  if (count === 0) return <span className="s m">{words.noChanges}</span>
  const button = (step: 'previous' | 'next', label: string, key: string) => (
    <button
      type="button"
      className="ds-button ib"
      data-variant="tertiary"
      data-color="neutral"
      data-size="sm"
      aria-label={label}
      aria-keyshortcuts={key}
      title={`${label} (${key})`}
      data-change-step={step}
    >
      <Icon name={step === 'previous' ? 'chevron-up' : 'chevron-down'} />
    </button>
  )
  return (
    <span className="navch">
      {button('previous', words.previousChange, 'P')}
      <a className="s num" href="#h-1" data-change-place data-of={count} aria-live="polite">
        {words.changeOf(1, count)}
      </a>
      {button('next', words.nextChange, 'N')}
    </span>
  )
}
