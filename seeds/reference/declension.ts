/** The cases of an institution's name besides the nominative. Stems and patterns, no dictionary. */
export interface DeclinedForms {
  readonly genitive: string
  readonly dative: string
  readonly accusative: string
  readonly locative: string
}

const endings = {
  a: ['as', 'ai', 'u', 'ā'],
  e: ['es', 'ei', 'i', 'ē'],
  s: ['a', 'am', 'u', 'ā'],
} as const

/** `declined('Satiksmes ministrij', 'a')`; what follows the head noun stays as it is. */
export function declined(
  stem: string,
  pattern: keyof typeof endings,
  rest = '',
): { readonly nameLv: string; readonly forms: DeclinedForms } {
  const [genitive, dative, accusative, locative] = endings[pattern].map((e) => stem + e + rest)
  return {
    nameLv: stem + pattern + rest,
    forms: {
      genitive: genitive ?? '',
      dative: dative ?? '',
      accusative: accusative ?? '',
      locative: locative ?? '',
    },
  }
}
