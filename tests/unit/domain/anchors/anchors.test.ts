import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { carryAnchor, makeAnchor } from '#app/domain/anchors/index.ts'
import { readText, type Text } from '#app/domain/text/index.ts'
import { law, lawTimeout } from '#tests/support/laws.ts'
import { editPassages, makePassages, markdownOf, placeOfPassage } from '#tests/support/passages.ts'

/** An anchor on the first place of the quote at or after the `nth` one. */
function anchorOn(text: Text, quote: string, nth = 0) {
  let left = nth
  for (const [block, { text: seen }] of text.blocks.entries()) {
    for (let at = seen.indexOf(quote); at >= 0; at = seen.indexOf(quote, at + 1)) {
      if (left-- === 0)
        return makeAnchor(text, { block, start: at, endBlock: block, end: at + quote.length }, 'r1')
    }
  }
  throw new Error(`no „${quote}” in the text`)
}

function carry(old: string, next: string, quote: string, nth = 0) {
  const [a, b] = [readText(old), readText(next)]
  const carried = carryAnchor(anchorOn(a, quote, nth), a, b, { revision: 'r2' })
  return {
    ...carried,
    quote: carried.anchor?.quote,
    block: b.blocks.find(({ id }) => id === carried.anchor?.block)?.text,
  }
}

const first =
  'Latvijā platjoslas tīkls sasniedz gandrīz visas skolas. Mērķis ir 70 % mājsaimniecību līdz 2030. gadam.'
const second = 'Otrā rindkopa stāsta par iedzīvotāju digitālajām prasmēm un apmācību norisi.'
const third = 'Trešā rindkopa apraksta uzņēmumu ieguldījumus mākoņdatošanā un lielajos datos.'
const doc = (...blocks: string[]) => blocks.join('\n\n')
const base = doc('# 4. Gigabits', first, second, third)
const quote = 'Mērķis ir 70 % mājsaimniecību līdz 2030. gadam.'

describe('an anchor', () => {
  it.each([
    ['stays when nothing changed', base, 'exact', quote],
    [
      'stays when the text before it was edited',
      base.replace('Latvijā', 'Visā Latvijā jau'),
      'exact',
      quote,
    ],
    [
      'stays when another paragraph came before',
      base.replace(first, doc('Pavisam jauna rindkopa par citu tēmu.', first)),
      'exact',
      quote,
    ],
    [
      'stays when only typography changed',
      base.replace('70 % māj', '70\u00a0% māj'),
      'exact',
      'Mērķis ir 70\u00a0% mājsaimniecību līdz 2030. gadam.',
    ],
    [
      'asks when a number in it changed',
      base.replace('70 %', '75 %'),
      'changed',
      quote.replace('70', '75'),
    ],
    [
      'asks when a word came into it',
      base.replace('70 % māj', '70 % visu māj'),
      'changed',
      quote.replace('70 % māj', '70 % visu māj'),
    ],
    ['moves with its paragraph', doc('# 4. Gigabits', second, third, first), 'moved', quote],
    [
      'moves with its paragraph when that was edited elsewhere',
      doc('# 4. Gigabits', second, third, first.replace('gandrīz', 'jau')),
      'moved',
      quote,
    ],
    [
      'asks when its paragraph was moved and it was edited',
      doc('# 4. Gigabits', second, third, first.replace('70 %', '75 %')),
      'changed',
      quote.replace('70', '75'),
    ],
    [
      'stays when its paragraph was split beside it',
      base.replace('skolas. Mērķis', 'skolas.\n\nMērķis'),
      'exact',
      quote,
    ],
    [
      'stays when its paragraph was joined with the next one',
      base.replace(`${first}\n\n`, `${first} `),
      'exact',
      quote,
    ],
    [
      'asks when the paragraph was split inside it',
      base.replace('mājsaimniecību līdz', 'mājsaimniecību\n\nlīdz'),
      'changed',
      quote.replace(' līdz', '\nlīdz'),
    ],
    [
      'moves with a sentence put to the front of its paragraph',
      base.replace(first, `${quote} Latvijā platjoslas tīkls sasniedz gandrīz visas skolas.`),
      'moved',
      quote,
    ],
    [
      'keeps to its copy when the paragraph was doubled',
      doc('# 4. Gigabits', first, second, third, first),
      'exact',
      quote,
    ],
    ['is orphaned when its sentence is gone', base.replace(` ${quote}`, ''), 'orphaned', undefined],
    [
      'is orphaned when its paragraph is gone',
      doc('# 4. Gigabits', second, third),
      'orphaned',
      undefined,
    ],
    ['is orphaned when all is gone', 'Pavisam cits teksts.', 'orphaned', undefined],
  ])('%s', (_name, next, state, expected) => {
    const carried = carry(base, next, quote)
    expect(carried).toMatchObject({ state })
    expect(carried.quote).toBe(expected)
  })

  it('on a number alone asks when the number changed', () => {
    expect(carry(base, base.replace('70 %', '65 %'), '70 %')).toMatchObject({
      state: 'changed',
      quote: '65 %',
    })
  })

  it('never goes to a twin: the deleted one is orphaned, the other place only proposed', () => {
    const twins = doc(`${second} Dati tiks precizēti.`, first, `${third} Dati tiks precizēti.`)
    const gone = twins.replace(`${second} Dati tiks precizēti.`, second)
    const carried = carry(twins, gone, 'Dati tiks precizēti.')
    expect(carried.state).toBe('orphaned')
    expect(carried.proposal?.anchor.quote).toBe('Dati tiks precizēti.')
    expect(carry(twins, gone, 'Dati tiks precizēti.', 1)).toMatchObject({ state: 'exact' })
  })

  it('never goes to the twin paragraph', () => {
    const boiler = 'Daudzvalstu projekti šajā jomā nav identificēti, un jauni netiek plānoti.'
    const old = doc('# Viens', boiler, second, '# Divi', boiler, third)
    expect(carry(old, doc('# Viens', second, '# Divi', boiler, third), boiler).state).toBe(
      'orphaned',
    )
    expect(carry(old, doc('# Viens', second, '# Divi', boiler, third), boiler, 1).state).toBe(
      'exact',
    )
    expect(carry(old, doc('# Viens', boiler, second, '# Divi', third), boiler, 1).state).toBe(
      'orphaned',
    )
    expect(carry(old, doc('# Viens', boiler, second, '# Divi', third), boiler).state).toBe('exact')
  })

  it('does not choose between two equal sentences side by side', () => {
    const old = doc(`${second} Dati tiks precizēti. Plāns der. Dati tiks precizēti. ${third}`)
    const next = doc(`${second} Dati tiks precizēti. ${third}`)
    expect(carry(old, next, 'Dati tiks precizēti.').state).toBe('orphaned')
    expect(carry(old, next, 'Dati tiks precizēti.', 1).state).toBe('orphaned')
  })

  it('holds in cells, items, headings and footnotes', () => {
    const table =
      '| Gads | Vērtība |\n| --- | --- |\n| 2023 | 51 % mājsaimniecību |\n| 2024 | 60 % |'
    const text = doc(
      '# 4.2. Trajektorija un mērķi',
      '- pirmais punkts par skolām\n- otrais punkts par tīkliem[^1]',
      table,
      second,
      '[^1]: Avots ir datu bāze.',
    )
    const next = doc(
      '# 4.2. Trajektorija un mērķi',
      '- jauns punkts\n- pirmais punkts par skolām\n- otrais punkts par tīkliem[^1]',
      table.replace('| 2023', '| 2022 | 49 % |\n| 2023'),
      second,
      '[^1]: Avots ir lielā datu bāze.',
    )
    expect(carry(text, next, 'otrais punkts par tīkliem').state).toBe('exact')
    expect(carry(text, next, '51 % mājsaimniecību').state).toBe('exact')
    expect(carry(text, next, 'Trajektorija un mērķi').state).toBe('exact')
    expect(carry(text, next, 'Avots ir datu bāze')).toMatchObject({
      state: 'changed',
      quote: 'Avots ir lielā datu bāze',
    })
  })

  it('reaches over several blocks', () => {
    const a = readText(base)
    const over = makeAnchor(a, { block: 1, start: 57, endBlock: 2, end: 13 }, 'r1')
    expect(over.quote).toBe(`${first.slice(57)}\nOtrā rindkopa`)
    const next = readText(base.replace('# 4.', '# 5.').replace('Latvijā', 'Šeit Latvijā'))
    expect(carryAnchor(over, a, next, { revision: 'r2' })).toMatchObject({
      state: 'exact',
      anchor: { quote: over.quote },
    })
    const between = readText(base.replace(second, doc('Jauna rindkopa pa vidu.', second)))
    expect(carryAnchor(over, a, between, { revision: 'r2' })).toMatchObject({ state: 'changed' })
  })

  it('stays where it is when nothing changed, wherever it is', () => {
    const a = readText(base)
    law(
      fc.tuple(fc.integer({ min: 1, max: 3 }), fc.nat(70), fc.integer({ min: 1, max: 20 })),
      ([block, start, length]) => {
        const end = Math.min(a.blocks[block]!.text.length, start + length)
        if (end <= start || a.blocks[block]!.text.slice(start, end).trim().length < 1) return
        const anchor = makeAnchor(a, { block, start, endBlock: block, end }, 'r1')
        const carried = carryAnchor(anchor, a, a, { revision: 'r2' })
        expect(carried).toMatchObject({ state: 'exact', score: 1 })
      },
      200,
    )
  })
})

describe('anchors in texts full of look-alikes', () => {
  const cases = fc.record({
    seed: fc.nat(1_000_000),
    size: fc.integer({ min: 4, max: 15 }),
    edits: fc.integer({ min: 1, max: 6 }),
    which: fc.nat(),
  })

  it('are never silently in the wrong place', { timeout: lawTimeout }, () => {
    const tally = { alive: 0, orphaned: 0 }
    law(cases, ({ seed, size, edits, which }) => {
      const doc = makePassages(seed, size)
      const next = editPassages(doc, seed + 1, edits)
      const [a, b] = [readText(markdownOf(doc)), readText(markdownOf(next))]
      const all = doc.flat()
      const { id } = all[which % all.length]!
      const from = placeOfPassage(doc, id)!
      const anchor = makeAnchor(a, { ...from, endBlock: from.block }, 'r1')
      const carried = carryAnchor(anchor, a, b, { revision: 'r2' })
      const truth = placeOfPassage(next, id)
      if (truth) tally.alive++
      if (truth && carried.state === 'orphaned') tally.orphaned++
      if (carried.state === 'orphaned' || carried.state === 'changed') return
      expect(truth).toBeDefined()
      const at = b.blocks.findIndex((block) => block.id === carried.anchor!.block)
      expect(b.blocks[at]!.text).toBe(b.blocks[truth!.block]!.text)
      expect(carried.anchor!.start).toBeLessThan(truth!.end)
      expect(carried.anchor!.end).toBeGreaterThan(truth!.start)
    })
    const rate = ((100 * tally.orphaned) / tally.alive).toFixed(1)
    console.log(
      `anchors: wrong places 0, false orphans ${tally.orphaned} of ${tally.alive} (${rate} %)`,
    )
  })
})
