/** Puts a merge together with the decisions that people made about its conflicts. */
import { normalize } from '#app/domain/text/index.ts'
import type { Choice, Conflict, Merge, MergedBlock, MergedPart } from './types.ts'

/** Normal form. Conflicts without a decision keep the passage of the base. */
export function assemble(merge: Merge, choices: ReadonlyMap<number, Choice>): string {
  return normalize(assembleBlocks(merge.blocks, merge.conflicts, choices))
}

export function assembleBlocks(
  blocks: readonly MergedBlock[],
  conflicts: readonly Conflict[],
  choices: ReadonlyMap<number, Choice>,
): string {
  const written: string[] = []
  for (const { parts, when } of blocks) {
    if (when && !standsHere(when, choices.get(when.conflict) ?? 'base')) continue
    const md = parts.map((part) => textOf(part, conflicts, choices)).join('')
    if (md.trim() !== '') written.push(md)
  }
  return written.join('\n\n')
}

/** A block that was moved to two places stands in one of them, or in both if so decided. */
function standsHere({ choice }: NonNullable<MergedBlock['when']>, decided: Choice): boolean {
  if (decided === 'both') return choice !== 'base'
  return typeof decided === 'string' ? decided === choice : choice === 'base'
}

function textOf(
  part: MergedPart,
  conflicts: readonly Conflict[],
  choices: ReadonlyMap<number, Choice>,
): string {
  if (typeof part === 'string') return part
  const conflict = conflicts[part]!
  const choice = choices.get(part) ?? 'base'
  if (typeof choice !== 'string') return choice.text
  return choice === 'both' ? both(conflict) : conflict[choice]
}

function both({ a, b }: Conflict): string {
  if (a === '' || b === '') return a + b
  if (/\n/.test(a + b)) return `${a.replace(/\n+$/, '')}\n\n${b.replace(/^\n+/, '')}`
  const blank = /\s$/.test(a) || /^\s/.test(b) ? '' : ' '
  return a + blank + b
}
