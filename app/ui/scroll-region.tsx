import type { ReactNode } from 'react'

/** What may be wider than the page scrolls in its own frame, with the keyboard too; named by its heading. */
export function ScrollRegion({
  labelledBy,
  children,
}: {
  labelledBy: string
  children: ReactNode
}) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard.
    <section className="scroll-x" tabIndex={0} aria-labelledby={labelledBy}>
      {children}
    </section>
  )
}
