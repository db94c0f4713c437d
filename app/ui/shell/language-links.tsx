import { useCopy } from '#app/copy/copy-context.tsx'
import { locales } from '#app/domain/shared/locale.ts'

const names = { lv: 'latviešu', en: 'English' } as const

/** Keeps the page: the link leads back to where the reader is. `hrefFor` spells it. */
export function LanguageLinks({ hrefFor }: { hrefFor: (locale: string) => string }) {
  const { locale, copy } = useCopy()
  return (
    <nav className="lang" aria-label={copy.shell.language}>
      {locales.map((one) => (
        <a
          key={one}
          href={hrefFor(one)}
          lang={one}
          aria-current={one === locale ? 'true' : undefined}
          aria-label={`${one.toUpperCase()}, ${names[one]}`}
        >
          {one.toUpperCase()}
        </a>
      ))}
    </nav>
  )
}
