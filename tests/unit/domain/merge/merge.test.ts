import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assemble, mergeTexts } from '#app/domain/merge/index.ts'
import { normalize, readText } from '#app/domain/text/index.ts'
import { documents, fragments } from '#tests/support/arbitraries.ts'
import { editDocument } from '#tests/support/documents.ts'
import { law, lawTimeout } from '#tests/support/laws.ts'
import { editPassages, makePassages, markdownOf } from '#tests/support/passages.ts'

const merge = (base: string, a: string, b: string) =>
  mergeTexts(readText(base), readText(a), readText(b))
const doc = (...blocks: string[]) => blocks.join('\n\n')

const triples = (): fc.Arbitrary<readonly [string, string, string]> =>
  fc.oneof(
    fc
      .tuple(fragments(), fragments(), fragments())
      .map(([x, y, z]) => [`${x}\n\n${y}`, `${x}${z}\n\n${y}`, `${x}\n\n${y}${z}`] as const),
    fc.tuple(documents(2000), fc.nat(9999), fc.nat(9999)).map(([base, x, y]) => {
      const edits = { words: 4, numbers: 1, moved: 1, deleted: 1, inserted: 1 }
      return [
        base,
        editDocument(base, x, edits).markdown,
        editDocument(base, y, edits).markdown,
      ] as const
    }),
    fc
      .record({
        seed: fc.nat(99_999),
        size: fc.integer({ min: 2, max: 9 }),
        edits: fc.integer({ min: 1, max: 4 }),
      })
      .map(({ seed, size, edits }) => {
        const passages = makePassages(seed, size)
        const side = (own: number) => markdownOf(editPassages(passages, own, edits))
        return [markdownOf(passages), side(seed + 1), side(seed + 2)] as const
      }),
  )

describe('a merge', () => {
  it('does not depend on who is who', { timeout: lawTimeout }, () => {
    law(triples(), ([base, a, b]) => {
      const [there, back] = [merge(base, a, b), merge(base, b, a)]
      expect(back.clean).toBe(there.clean)
      expect(back.text).toBe(there.text)
      const turned = back.conflicts.map(({ a: one, b: other, ...rest }) => ({
        ...rest,
        a: other,
        b: one,
      }))
      expect(turned).toEqual(there.conflicts)
    })
  })

  it('with one side unchanged is the other side', { timeout: lawTimeout }, () => {
    law(triples(), ([base, a]) => {
      const changed = normalize(a)
      expect(merge(base, base, a)).toMatchObject({ clean: true, text: changed })
      expect(merge(base, a, base)).toMatchObject({ clean: true, text: changed })
      expect(merge(base, a, a)).toMatchObject({ clean: true, text: changed })
    })
  })

  it('is in normal form, with any decision about its conflicts', { timeout: lawTimeout }, () => {
    law(
      fc.tuple(triples(), fc.constantFrom('base', 'a', 'b', 'both')),
      ([[base, a, b], choice]) => {
        const merged = merge(base, a, b)
        expect(normalize(merged.text)).toBe(merged.text)
        const decided = assemble(
          merged,
          new Map(merged.conflicts.map(({ index }) => [index, choice as 'a'])),
        )
        expect(normalize(decided)).toBe(decided)
      },
      500,
    )
  })

  it('keeps every new paragraph of both sides', { timeout: lawTimeout }, () => {
    law(
      fc.tuple(documents(2000), fc.nat(50), fc.nat(50)),
      ([base, x, y]) => {
        const put = (at: number, text: string) => {
          const blocks = normalize(base).trimEnd().split('\n\n')
          blocks.splice(at % (blocks.length + 1), 0, text)
          return blocks.join('\n\n')
        }
        const [one, two] = [
          'Ministrija piedāvā jaunu atbalstu skolām.',
          'Uzņēmumi lūdz vienkāršot iepirkumu kārtību.',
        ]
        const { text, clean } = merge(base, put(x, one), put(y, two))
        if (clean) for (const fresh of [one, two]) expect(text).toContain(fresh.slice(0, 20))
      },
      300,
    )
  })
})

const first =
  'Atbalsts ir 12,6 milj. euro gadā. Skolas saņem jaunus datorus. Tīkls ir pieejams visiem.'
const second = 'Otrā rindkopa stāsta par iedzīvotāju digitālajām prasmēm un apmācību norisi.'
const third = 'Trešā rindkopa apraksta uzņēmumu ieguldījumus mākoņdatošanā un lielajos datos.'
const base = doc('# 3. Prasmes', first, second, third)

describe('what goes together', () => {
  it.each([
    [
      'edits of different paragraphs',
      base.replace('iedzīvotāju', 'visu iedzīvotāju'),
      base.replace('uzņēmumu', 'mazo uzņēmumu'),
      base.replace('iedzīvotāju', 'visu iedzīvotāju').replace('uzņēmumu', 'mazo uzņēmumu'),
    ],
    [
      'edits of different sentences',
      base.replace('12,6', '14,1'),
      base.replace('jaunus datorus', 'planšetes'),
      base.replace('12,6', '14,1').replace('jaunus datorus', 'planšetes'),
    ],
    [
      'edits of one sentence apart from each other',
      base.replace('Otrā rindkopa', 'Šī rindkopa'),
      base.replace('apmācību norisi', 'apmācību gaitu'),
      base.replace('Otrā rindkopa', 'Šī rindkopa').replace('apmācību norisi', 'apmācību gaitu'),
    ],
    [
      'a move and an edit',
      doc('# 3. Prasmes', second, third, first),
      base.replace('12,6', '14,1'),
      doc('# 3. Prasmes', second, third, first.replace('12,6', '14,1')),
    ],
    [
      'the same change twice',
      base.replace('12,6', '14,1'),
      base.replace('12,6', '14,1'),
      base.replace('12,6', '14,1'),
    ],
    [
      'the same new paragraph twice',
      doc(base, 'Jauna rindkopa.'),
      doc(base, 'Jauna rindkopa.'),
      doc(base, 'Jauna rindkopa.'),
    ],
    [
      'two deletions of one paragraph',
      doc('# 3. Prasmes', first, third),
      doc('# 3. Prasmes', first, third),
      doc('# 3. Prasmes', first, third),
    ],
    [
      'a deletion beside an edit',
      doc('# 3. Prasmes', first, third),
      base.replace('12,6', '14,1'),
      doc('# 3. Prasmes', first.replace('12,6', '14,1'), third),
    ],
    [
      'a split and an edit',
      base.replace('gadā. Skolas', 'gadā.\n\nSkolas'),
      base.replace('Tīkls ir', 'Tīkls jau ir'),
      base.replace('gadā. Skolas', 'gadā.\n\nSkolas').replace('Tīkls ir', 'Tīkls jau ir'),
    ],
    [
      'typography against words',
      base.replace('12,6 milj.', '12,6\u00a0milj.'),
      base.replace('12,6 milj.', '14,1 milj.'),
      base.replace('12,6 milj.', '14,1 milj.'),
    ],
  ])('%s', (_name, a, b, expected) => {
    expect(merge(base, a, b)).toMatchObject({
      clean: true,
      conflicts: [],
      text: normalize(expected),
    })
  })

  it('new items and rows of both sides', () => {
    const list = '- dati\n- tīkli\n- skolas'
    expect(
      merge(list, '- jauni dati\n- tīkli\n- skolas', '- dati\n- tīkli\n- skolas\n- prasmes').text,
    ).toBe('- jauni dati\n- tīkli\n- skolas\n- prasmes\n')
    const table = '| Gads | LV |\n| --- | --- |\n| 2023 | 51 % |\n| 2024 | 53 % |\n'
    const merged = merge(table, table.replace('53', '54'), `${table}| 2025 | 60 % |\n`)
    expect(merged).toMatchObject({
      clean: true,
      text: `${table.replace('53', '54')}| 2025 | 60 % |\n`,
    })
  })

  it('two new paragraphs at one place, in an order that does not depend on who is who', () => {
    const [one, two] = [
      doc(base, 'Ministrija piedāvā atbalstu.'),
      doc(base, 'Uzņēmumi lūdz vienkāršot kārtību.'),
    ]
    expect(merge(base, one, two)).toMatchObject({
      clean: true,
      text: normalize(
        doc(base, 'Ministrija piedāvā atbalstu.', 'Uzņēmumi lūdz vienkāršot kārtību.'),
      ),
    })
  })

  it('new footnotes of both sides with one label keep both texts', () => {
    const a = `${base.replace('gadā.', 'gadā.[^1]')}\n\n[^1]: Budžeta likums.`
    const b = `${base.replace('norisi.', 'norisi.[^1]')}\n\n[^1]: Aptaujas dati.`
    const { text, clean } = merge(base, a, b)
    expect(clean).toBe(true)
    expect(text).toContain('Budžeta likums.')
    expect(text).toContain('Aptaujas dati.')
    expect(readText(text).blocks.filter(({ kind }) => kind === 'footnote')).toHaveLength(2)
  })
})

describe('what a person decides', () => {
  it.each([
    ['the same number', 'same-number', base.replace('12,6', '14,1'), base.replace('12,6', '15,2')],
    [
      'a number and a negation of one sentence',
      'number-and-negation',
      base.replace('Atbalsts ir 12,6', 'Atbalsts ir 14,1'),
      base.replace('Atbalsts ir', 'Atbalsts nav'),
    ],
    [
      'a deleted paragraph that was edited',
      'delete-edit',
      doc('# 3. Prasmes', second, third),
      base.replace('12,6', '14,1'),
    ],
    [
      'a deleted sentence that was edited',
      'delete-edit',
      base.replace(' Skolas saņem jaunus datorus.', ''),
      base.replace('jaunus datorus', 'planšetes'),
    ],
    [
      'the same words',
      'same-passage',
      base.replace('jaunus datorus', 'planšetes'),
      base.replace('jaunus datorus', 'labākas grāmatas'),
    ],
    [
      'a paragraph moved to two places',
      'move-move',
      doc('# 3. Prasmes', second, first, third),
      doc('# 3. Prasmes', second, third, first),
    ],
    [
      'nearly the same new paragraph',
      'both-inserted',
      doc(base, 'Ministrija piedāvā jaunu atbalstu visām skolām.'),
      doc(base, 'Ministrija piedāvā jaunu atbalstu dažām skolām.'),
    ],
  ])('%s', (_name, reason, a, b) => {
    const merged = merge(base, a, b)
    expect(merged.clean).toBe(false)
    expect(merged.conflicts.map((conflict) => conflict.reason)).toEqual([reason])
  })

  it('gets the whole sentence and can take either, both or own words', () => {
    const [a, b] = [
      base.replace('12,6', '14,1'),
      base.replace('12,6', '15,2').replace('planšetes', 'x'),
    ]
    const merged = merge(base, a, b)
    expect(merged.conflicts).toMatchObject([
      {
        base: 'Atbalsts ir 12,6 milj. euro gadā. ',
        a: 'Atbalsts ir 14,1 milj. euro gadā. ',
        b: 'Atbalsts ir 15,2 milj. euro gadā. ',
      },
    ])
    expect(merged.text).toBe(normalize(base))
    const decide = (choice: 'a' | 'b' | 'both' | { text: string }) =>
      assemble(merged, new Map([[0, choice]]))
    expect(decide('a')).toBe(normalize(a))
    expect(decide('b')).toBe(normalize(b))
    expect(decide('both')).toContain('14,1 milj. euro gadā. Atbalsts ir 15,2')
    expect(decide({ text: 'Atbalstu nosaka likums. ' })).toContain(
      '# 3. Prasmes\n\nAtbalstu nosaka likums. Skolas',
    )
  })

  it('keeps the other edits while one thing is open', () => {
    const merged = merge(
      base,
      base.replace('12,6', '14,1').replace('iedzīvotāju', 'visu iedzīvotāju'),
      base.replace('12,6', '15,2').replace('uzņēmumu', 'mazo uzņēmumu'),
    )
    expect(merged.conflicts).toHaveLength(1)
    expect(merged.text).toContain('visu iedzīvotāju')
    expect(merged.text).toContain('mazo uzņēmumu')
  })
})
