import { RemixBrowser } from '@remix-run/react'
import { StrictMode, startTransition } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { CopyProvider, loadCopy } from './copy/copy-context.tsx'
import { isLocale } from './domain/shared/locale.ts'

/** Only the words of the page's own language are fetched. */
const lang = document.documentElement.lang
const locale = isLocale(lang) ? lang : 'lv'
const copy = await loadCopy(locale)

startTransition(() => {
  hydrateRoot(
    document,
    <StrictMode>
      <CopyProvider locale={locale} copy={copy}>
        <RemixBrowser />
      </CopyProvider>
    </StrictMode>,
  )
})
