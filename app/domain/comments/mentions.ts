/** Whom a remark calls: „@Vārds Uzvārds” of people who take part in the chapter. Anybody else stays plain text. */

export interface Mentionable {
  readonly id: string
  readonly name: string
}

/** In the order of their first mention, nobody twice. The longest name wins where one begins another. */
export function mentionsIn(body: string, people: readonly Mentionable[]): readonly string[] {
  const longestFirst = [...people].sort((a, b) => b.name.length - a.name.length)
  const called = new Set<string>()
  for (const { index } of body.matchAll(/(?<![\p{L}\p{N}])@/gu)) {
    const after = level(body.slice(index + 1, index + 201))
    const person = longestFirst.find((p) => startsWithName(after, level(p.name)))
    if (person) called.add(person.id)
  }
  return [...called]
}

function startsWithName(text: string, name: string): boolean {
  return name !== '' && text.startsWith(name) && !/^[\p{L}\p{N}]/u.test(text.slice(name.length))
}

const level = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\s\u00a0]+/gu, ' ')
    .toLocaleLowerCase('lv')
