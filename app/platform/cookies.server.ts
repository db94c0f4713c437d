/** Small cookies without secrets: language and colour scheme. */
export function readCookie(request: Request, name: string): string | undefined {
  for (const pair of (request.headers.get('cookie') ?? '').split(';')) {
    const at = pair.indexOf('=')
    if (at > 0 && pair.slice(0, at).trim() === name) return pair.slice(at + 1).trim()
  }
  return undefined
}

/** Readable by scripts on purpose: the theme button works without a round trip. */
export const preferenceCookie = (name: 'locale' | 'theme', value: string): string =>
  `${name}=${value}; Path=/; Max-Age=31536000; SameSite=Lax`
