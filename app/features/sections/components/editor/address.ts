/** Addresses of links: what people type is completed, what could run a script is never a link. */
import { safeAddress } from '#app/domain/text/index.ts'

/** Places inside the document, which pages resolve themselves. */
const inside = /^(?:cell|ref):/
const complete = /^(?:https?:\/\/|mailto:|\/(?!\/)|#)/i
const mail = /^[^@/:\s]+@[^@/:\s]+\.[^@/:\s]+$/
const host = /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?:[:/?#]|$)/u

export const linkAttributes = (url: string, title: string | null): Record<string, string> => ({
  ...(safeAddress(url) === undefined ? { 'data-url': url } : { href: url }),
  ...(title && { title }),
})

/** The address somebody typed, completed; undefined when it cannot be one. */
export function readAddress(typed: string): string | undefined {
  const text = typed.trim()
  if (text === '' || /\s/.test(text)) return undefined
  if (complete.test(text) || inside.test(text)) return text
  if (mail.test(text)) return `mailto:${text}`
  return host.test(text) ? `https://${text}` : undefined
}
