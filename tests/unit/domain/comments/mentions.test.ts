import { expect, it } from 'vitest'
import { mentionsIn } from '#app/domain/comments/mentions.ts'

const people = [
  { id: 'ilze', name: 'Ilze Kalniņa' },
  { id: 'ilze-b', name: 'Ilze Kalniņa-Bērziņa' },
  { id: 'janis', name: 'Jānis Ozols' },
]

it.each<readonly [string, string, readonly string[]]>([
  ['by full name', 'Vai @Ilze Kalniņa to zina?', ['ilze']],
  ['whatever the case', '@ilze kalniņa', ['ilze']],
  ['over a line end or a hard blank', '@Jānis\u00a0Ozols, @Ilze\nKalniņa', ['janis', 'ilze']],
  ['the longer of two names', '@Ilze Kalniņa-Bērziņa', ['ilze-b']],
  ['everybody once', '@Jānis Ozols @Jānis Ozols', ['janis']],
  ['before a full stop', 'Skat. @Jānis Ozols.', ['janis']],
  ['not a longer word', '@Jānis Ozolsons', []],
  ['not an e-mail address', 'raksti uz a@Jānis Ozols', []],
  ['nobody unknown', '@Pēteris Zariņš', []],
])('calls %s', (_, body, expected) => {
  expect(mentionsIn(body, people)).toEqual(expected)
})
