import { describe, expect, it } from 'vitest'
import { rebaseSuggestion } from '#app/domain/merge/index.ts'
import { applyHunks } from '#app/domain/redline/index.ts'
import { normalize, readText } from '#app/domain/text/index.ts'

const base = [
  '# 3. Prasmes',
  'Pamatprasmes apgūst 12,6 tūkst. iedzīvotāju gadā.',
  'Skolas saņem jaunus datorus un tīkla iekārtas.',
].join('\n\n')

describe('a suggestion', () => {
  it('survives later edits of its section and can still be taken hunk by hunk', () => {
    const current = readText(base.replace('iedzīvotāju', 'visu iedzīvotāju'))
    const {
      merge: merged,
      change,
      proposed,
    } = rebaseSuggestion(
      readText(base),
      readText(base.replace('12,6', '14,1').replace('datorus', 'planšetdatorus')),
      current,
    )
    expect(merged.clean).toBe(true)
    expect(change.hunks).toHaveLength(2)
    expect(applyHunks(current, change, [0]).markdown).toBe(
      normalize(base.replace('iedzīvotāju', 'visu iedzīvotāju').replace('12,6', '14,1')),
    )
    expect(proposed.markdown).toContain('visu iedzīvotāju')
  })
})
