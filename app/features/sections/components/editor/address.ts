/** Addresses of links: what people type is completed, what could run a script is never a link. */

/** Places inside the document, which pages resolve themselves. */
const inside = /^(?:cell|ref):/
const safe = /^(?:https?:|mailto:|tel:|\/(?!\/)|#)/i

export const linkAttributes = (url: string, title: string | null): Record<string, string> => ({
  ...(safe.test(url) ? { href: url } : { 'data-url': url }),
  ...(title && { title }),
})

/** The address somebody typed, completed; undefined when it cannot be one. */
export function readAddress(typed: string): string | undefined {
  const text = typed.trim()
  if (text === '' || /\s/.test(text)) return undefined
  if (safe.test(text) || inside.test(text)) return text
  if (/^[^@/:]+@[^@/:]+\.[^@/:]+$/.test(text)) return `mailto:${text}`
  if (/^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+([/:?#]|$)/u.test(text)) return `https://${text}`
  return undefined
}
