/** The years named in a statement of time: „no 2022. līdz 2026. gadam” → 2022…2026. */
export interface Years {
  readonly from: number | null
  readonly to: number | null
}

const until = /(?:līdz|ne vēlāk kā|until|by)\s+(?:\d{1,2}\.\s?\d{1,2}\.\s?)?(?:\d{4}|\d{1,2}\.)/iu

export function readYears(text: string): Years {
  const years = [...text.matchAll(/(?<!\d)(20[1-4]\d)(?!\d)/g)].map((match) => Number(match[1]))
  if (years.length === 0) return { from: null, to: null }
  const from = Math.min(...years)
  const to = Math.max(...years)
  // „līdz 2026. gadam” alone names an end and no beginning.
  if (from === to && until.test(text)) return { from: null, to }
  return { from, to }
}
