import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  applyChapterHunks,
  applyHunks,
  flatten,
  type Redline,
  redline,
  redlineChapter,
} from '#app/domain/redline/index.ts'
import { carryHash, normalize, readText } from '#app/domain/text/index.ts'
import { documents, fragments } from '#tests/support/arbitraries.ts'
import { documentOf, editDocument } from '#tests/support/documents.ts'
import { law, lawTimeout } from '#tests/support/laws.ts'

const compare = (old: string, next: string) => {
  const [a, b] = [readText(old), readText(next)]
  const change = redline(a, b)
  return { old: a, next: b, change, flat: flatten(a, b, change) }
}
const side = (flat: ReturnType<typeof flatten>, ...ops: string[]) =>
  flat
    .filter(({ op }) => ops.includes(op))
    .map(({ text }) => text)
    .join('')
const marked = (old: string, next: string) =>
  compare(old, next).flat.map(
    ({ op, text }) =>
      `${op === 'equal' ? '=' : op === 'insert' ? '+' : op === 'delete' ? '-' : op}${text}`,
  )
const indexes = ({ hunks }: Redline) => hunks.map(({ index }) => index)

/** Two texts with something in common. */
const pairs = (): fc.Arbitrary<readonly [string, string]> =>
  fc.oneof(
    fc.tuple(fragments(), fragments()).map(([a, b]) => [`${a}\n\n${b}`, `${b}\n\n${a}`] as const),
    fc.tuple(fragments(), fragments(), fragments()).map(([a, b, c]) => [a + b, a + c] as const),
    fc.tuple(documents(2500), fc.nat(9999)).map(([source, seed]) => {
      const edits = { words: 6, numbers: 2, moved: 2, deleted: 1, inserted: 1 }
      return [source, editDocument(source, seed, edits).markdown] as const
    }),
  )

describe('a redline', () => {
  it('joined again is the old and the new text', { timeout: lawTimeout }, () => {
    law(pairs(), ([a, b]) => {
      const { old, next, flat } = compare(a, b)
      expect(side(flat, 'equal', 'delete', 'move-from')).toBe(old.markdown)
      expect(side(flat, 'equal', 'insert', 'move-to')).toBe(next.markdown)
    })
  })

  it('gives the old text for no hunk and the new one for all', { timeout: lawTimeout }, () => {
    law(pairs(), ([a, b]) => {
      const { old, next, change } = compare(a, b)
      expect(applyHunks(old, change, []).markdown).toBe(old.markdown)
      expect(applyHunks(old, change, indexes(change)).markdown).toBe(next.markdown)
    })
  })

  it('gives a text in normal form for some of its hunks', { timeout: lawTimeout }, () => {
    law(
      fc.tuple(pairs(), fc.nat()),
      ([[a, b], choice]) => {
        const { old, change } = compare(a, b)
        const some = indexes(change).filter((index) => (choice >> (index % 30)) & 1)
        const { markdown } = applyHunks(old, change, some)
        expect(normalize(markdown)).toBe(markdown)
      },
      500,
    )
  })

  it('is plain JSON and says the same after being stored', { timeout: lawTimeout }, () => {
    law(
      pairs(),
      ([a, b]) => {
        const { change } = compare(a, b)
        expect(JSON.parse(JSON.stringify(change))).toEqual(change)
      },
      200,
    )
  })

  it('finds nothing between a text and itself', () => {
    law(documents(), (source) => expect(compare(source, source).change.hunks).toEqual([]), 200)
  })

  it('calls a change typography only when approvals may carry over', {
    timeout: lawTimeout,
  }, () => {
    law(pairs(), ([a, b]) => {
      const { old, next, change } = compare(a, b)
      const only = change.hunks.every(({ classes }) => classes.join() === 'typography')
      expect(only).toBe(carryHash(old) === carryHash(next))
    })
  })

  it('sees the moves, splits no number and marks little more than what changed', () => {
    const source = normalize(documentOf(5, 120_000))
    const edited = editDocument(source, 6, {
      words: 90,
      numbers: 12,
      moved: 8,
      deleted: 6,
      inserted: 6,
    })
    const { flat, change } = compare(source, edited.markdown)
    expect(change.stats.moved).toBe(8)
    expect(change.stats.inserted + change.stats.deleted).toBeLessThanOrEqual(
      1.25 * edited.changedWords,
    )
    const boundaries = new Set<number>()
    let at = 0
    for (const { op, text } of flat) {
      if (op === 'insert' || op === 'move-to') continue
      boundaries.add(at)
      at += text.length
    }
    const number = /\d{1,3}(?:[ \u00a0]\d{3})+|\d+(?:,\d+)?(?:[ \u00a0](?:%|milj\. euro))?/g
    for (const { index, 0: text } of source.matchAll(number)) {
      for (let inside = 1; inside < text.length; inside++)
        expect(boundaries.has(index + inside)).toBe(false)
    }
  })
})

describe('words are marked as a person would', () => {
  it.each([
    [
      'a number with its unit is one',
      'Sasniegti 53,15 % mērķa.',
      'Sasniegti 54,00 % mērķa.',
      ['=Sasniegti ', '-53,15 %', '+54,00 %', '= mērķa.\n'],
    ],
    [
      'thousands are one number',
      'Kopā 1 250 000 euro gadā.',
      'Kopā 1 270 000 euro gadā.',
      ['=Kopā ', '-1 250 000 euro', '+1 270 000 euro', '= gadā.\n'],
    ],
    [
      'a range of years',
      'Plāns 2021.–2027. gadam der.',
      'Plāns 2021.–2028. gadam der.',
      ['=Plāns ', '-2021.–2027. gadam', '+2021.–2028. gadam', '= der.\n'],
    ],
    [
      'the full stop stays outside',
      'Tas ir labs darbs.',
      'Tas ir labs mērķis.',
      ['=Tas ir labs ', '-darbs', '+mērķis', '=.\n'],
    ],
    [
      'a word inserted takes one blank',
      'Tas ir darbs šodien.',
      'Tas ir labs darbs šodien.',
      ['=Tas ir ', '+labs ', '=darbs šodien.\n'],
    ],
    [
      'a word deleted at the end',
      'Tas ir darbs šodien.',
      'Tas ir darbs.',
      ['=Tas ir darbs', '- šodien', '=.\n'],
    ],
    [
      'neighbouring changes are one',
      'Tas ir liels darbs visiem.',
      'Tas ir mazs mērķis visiem.',
      ['=Tas ir ', '-liels darbs', '+mazs mērķis', '= visiem.\n'],
    ],
    [
      'changes parted by a comma are one',
      'Dati, tīkli un skolas ir svarīgi.',
      'Skaitļi, kabeļi un skolas ir svarīgi.',
      ['-Dati, tīkli', '+Skaitļi, kabeļi', '= un skolas ir svarīgi.\n'],
    ],
  ])('%s', (_name, old, next, expected) => {
    expect(marked(old, next)).toEqual(expected)
  })
})

describe('classes of change', () => {
  const base = 'Mērķis ir sasniegt 55,0 % mājsaimniecību līdz 2027. gadam, un „plāns” ir izpildāms.'
  const classes = (next: string) => compare(base, next).change.hunks.flatMap((hunk) => hunk.classes)
  it.each([
    ['typography', base.replace('„plāns”', '"plāns"')],
    ['typography', base.replace('55,0 %', '55,0\u00a0%')],
    ['number', base.replace('55,0', '54,0')],
    ['number', base.replace('55,0 %', '55,0')],
    ['negation', base.replace('ir izpildāms', 'nav izpildāms')],
    ['wording', base.replace('sasniegt', 'aptvert')],
    ['structure', base.replace('Mērķis', '**Mērķis**')],
    ['wording', base.replace('gadam,', 'gadam')],
  ])('%s', (expected, next) => {
    expect(classes(next)).toContain(expected)
    if (expected === 'typography') expect(new Set(classes(next))).toEqual(new Set(['typography']))
    else expect(classes(next)).not.toContain('typography')
  })

  it('counts words that merely begin with ne- as no negation', () => {
    const found = compare('Tas ir nozīmīgs darbs.', 'Tas ir nepieciešams darbs.').change.hunks
    expect(found.flatMap((hunk) => hunk.classes)).toEqual(['wording'])
  })
})

describe('blocks', () => {
  const filler = (n: number) =>
    `Rindkopa numur ${n} par citu lietu nekā pārējās, vārds${n} un darbs${n}.`
  const doc = (...blocks: string[]) => blocks.join('\n\n')
  const long = 'Platjoslas tīkls savieno visas skolas un bibliotēkas reģionos.'

  it('a moved paragraph is a move, also when it was edited', () => {
    const { change } = compare(
      doc(long, filler(1), filler(2), filler(3)),
      doc(filler(1), filler(2), filler(3), long.replace('visas', 'gandrīz visas')),
    )
    expect(change.stats).toMatchObject({ moved: 1, inserted: 1, deleted: 0 })
  })

  it('a paragraph that was split or joined keeps its words', () => {
    const [a, b] = [
      'Pirmais teikums par skolām un datiem.',
      'Otrais teikums par uzņēmumiem un tīkliem.',
    ]
    expect(compare(`${a} ${b}`, doc(a, b)).change).toMatchObject({
      stats: { inserted: 0, deleted: 0, hunks: 1 },
      hunks: [{ classes: ['structure'] }],
    })
    expect(compare(doc(a, b), `${a} ${b}`).change.stats).toMatchObject({
      inserted: 0,
      deleted: 0,
      hunks: 1,
    })
  })

  it('a list is compared by item', () => {
    const { change } = compare(
      '1. dati\n2. tīkli\n3. skolas',
      '1. dati\n2. prasmes\n3. tīkli\n4. skolas',
    )
    expect(change.stats).toMatchObject({ inserted: 1, deleted: 0, hunks: 1 })
  })

  it('a table is compared by row and cell', () => {
    const old =
      '| Gads | ES | LV |\n| --- | --- | --- |\n| 2023 | 50 % | 51 % |\n| 2024 | 52 % | 53 % |'
    const { change } = compare(old, old.replace('53 %', '54 %'))
    expect(change.hunks).toMatchObject([{ before: '53 %', after: '54 %', classes: ['number'] }])
    const wider =
      '| Gads | ES | Mērķis | LV |\n| --- | --- | --- | --- |\n| 2023 | 50 % | 60 % | 51 % |\n| 2024 | 52 % | 61 % | 53 % |'
    expect(compare(old, wider).change.stats).toMatchObject({ hunks: 1, deleted: 0 })
  })

  it('footnotes are compared by content: new labels for the same notes mark no word', () => {
    const old =
      'Viens[^1] un divi[^2].\n\n[^1]: Pirmais avots par datiem.\n\n[^2]: Otrais avots par skolām.'
    const next =
      'Jauns[^1]. Viens[^2] un divi[^3].\n\n[^1]: Pavisam cits avots šeit.\n\n[^2]: Pirmais avots par datiem.\n\n[^3]: Otrais avots par skolām.'
    const { change } = compare(old, next)
    expect(change.stats).toMatchObject({ deleted: 0 })
    expect(change.stats.inserted).toBeLessThanOrEqual(6)
  })
})

describe('a chapter', () => {
  it('sees a move between sections as one move and applies it in both', () => {
    const moved = 'Platjoslas tīkls savieno visas skolas un bibliotēkas reģionos.'
    const sections = [
      {
        key: '4.1',
        old: readText(`Pirmā rindkopa par datiem.\n\n${moved}`),
        new: readText('Pirmā rindkopa par datiem.'),
      },
      {
        key: '4.2',
        old: readText('Otrā sadaļa par skolām.'),
        new: readText(`Otrā sadaļa par skolām.\n\n${moved}`),
      },
      { key: '4.3', new: readText('Jauna sadaļa.') },
    ]
    const change = redlineChapter(sections)
    expect(change.stats).toMatchObject({ moved: 1, hunks: 2 })
    const olds = new Map(sections.flatMap(({ key, old }) => (old ? [[key, old] as const] : [])))
    const all = applyChapterHunks(
      olds,
      change,
      change.hunks.map(({ index }) => index),
    )
    const none = applyChapterHunks(olds, change, [])
    for (const { key, old, new: next } of sections) {
      expect(all.get(key)?.markdown).toBe(next.markdown)
      expect(none.get(key)?.markdown).toBe(old?.markdown ?? '')
    }
  })
})
