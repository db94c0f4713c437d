import { createContext, type ReactNode, useContext } from 'react'
import type { Locale } from '#app/domain/shared/locale.ts'
import { type Formats, formatsFor } from './format.ts'
import type { Copy } from './lv/index.ts'

interface Words {
  readonly locale: Locale
  readonly copy: Copy
  readonly format: Formats
}

const Context = createContext<Words | undefined>(undefined)

export function CopyProvider(props: { locale: Locale; copy: Copy; children: ReactNode }) {
  const { locale, copy } = props
  return (
    <Context.Provider value={{ locale, copy, format: formatsFor(locale) }}>
      {props.children}
    </Context.Provider>
  )
}

/** The words and formats of the reader's language. */
export function useCopy(): Words {
  const words = useContext(Context)
  if (!words) throw new Error('useCopy outside CopyProvider')
  return words
}

export const loadCopy = async (locale: Locale): Promise<Copy> =>
  locale === 'lv' ? (await import('./lv/index.ts')).lv : (await import('./en/index.ts')).en
