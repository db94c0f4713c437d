/** What stands in the browser's tab; pages that only their reader may find stay out of search engines. */
export const titled = (title: string | undefined, more: { readonly hidden?: boolean } = {}) => [
  { title: title ? `${title} · Ceļvedis` : 'Ceļvedis' },
  ...(more.hidden ? [{ name: 'robots', content: 'noindex' }] : []),
]
