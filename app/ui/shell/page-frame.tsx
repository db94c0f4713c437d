import type { ReactNode } from 'react'
import { useCopy } from '#app/copy/copy-context.tsx'

export function SkipLink() {
  const { copy } = useCopy()
  return (
    <a className="ds-skip-link" href="#saturs">
      {copy.shell.skipToContent}
    </a>
  )
}

export function Footer({ children }: { children?: ReactNode }) {
  const { copy } = useCopy()
  return (
    <footer className="foot">
      <div>
        <p>
          <strong>{copy.shell.appName}</strong> — {copy.shell.tagline}
        </p>
        {children}
      </div>
    </footer>
  )
}
