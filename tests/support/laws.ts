/** How many cases every law runs: 1,000, or LAW_RUNS. A failing input is printed by fast-check. */
import fc from 'fast-check'

export function lawRuns(usual = 1000): number {
  const asked = Number(process.env.LAW_RUNS ?? 0)
  return asked > 0 ? Math.max(1, Math.round((asked * usual) / 1000)) : usual
}

export function law<T>(arbitrary: fc.Arbitrary<T>, holds: (value: T) => void, usual = 1000): void {
  fc.assert(
    fc.property(arbitrary, (value) => {
      holds(value)
    }),
    { numRuns: lawRuns(usual), verbose: 1 },
  )
}

/** Time for a law that runs that often. */
export const lawTimeout = Math.max(60_000, lawRuns() * 60)
