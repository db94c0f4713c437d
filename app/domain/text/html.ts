/** Escaping for HTML, and which addresses a document may lead to. */

const unsafe = /[&<>"]/
const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

export function escapeHtml(text: string): string {
  return unsafe.test(text) ? text.replace(/[&<>"]/g, (sign) => entities[sign]!) : text
}

/** Web and mail addresses, places in the page and on the site; nothing that could run. */
export function safeAddress(url: string): string | undefined {
  if (/^(?:https?:\/\/|mailto:)/i.test(url)) return url
  return /^(?:[#?]|\/(?!\/)|[^:/?#\s\\]+(?:[/?#]|$))/.test(url) ? url : undefined
}
