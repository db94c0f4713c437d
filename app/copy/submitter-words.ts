/** Who said it, in the reader's language: the organisations, or „Privātpersona” unless the person let the name show. */
import type { InstitutionKind } from '#app/domain/shared/institution.ts'
import type { Locale } from '#app/domain/shared/locale.ts'
import type { Copy } from './lv/index.ts'

type Submitter =
  | {
      readonly kind: 'organisations'
      readonly organisations: readonly {
        readonly nameLv: string
        readonly nameEn: string
        readonly kind: InstitutionKind
      }[]
    }
  | { readonly kind: 'person'; readonly name: string | null }

export function submitterWords(
  copy: Copy,
  locale: Locale,
  by: Submitter,
): { readonly name: string; readonly note: string } {
  if (by.kind === 'person') {
    return by.name
      ? { name: by.name, note: copy.terms.privatePerson }
      : { name: copy.terms.privatePerson, note: '' }
  }
  const names = by.organisations.map((o) => (locale === 'lv' ? o.nameLv : o.nameEn))
  const [first] = by.organisations
  return {
    name: names.join(', '),
    note: first && by.organisations.length === 1 ? copy.reading.institutionKind[first.kind] : '',
  }
}
