/** What a chapter's indicators are called, by the heading of its trajectory section. */
import type { SectionKind } from './result.ts'

const NAME = /KPI\s[“"„](.+?)(?:[”“"]|\sun\s*$|$)/u

/** Names of the indicators in the trajectory's heading; some headings have none. */
export function indicatorNames(
  sections: readonly { readonly title: string; readonly kind: SectionKind }[],
): string[] {
  const title = sections.find(({ kind }) => kind === 'trajectory')?.title ?? ''
  return title
    .split(/(?=KPI\s)/u)
    .map((part) => NAME.exec(part.trim())?.[1]?.trim() ?? '')
    .filter((name) => name !== '')
}
