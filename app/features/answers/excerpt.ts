/** The first sentence of what somebody wrote, or as much of it as fits in a list. */
const longest = 110

export function excerptOf(body: string): string {
  const line = body.replace(/\s+/gu, ' ').trim()
  const sentence = /^.{20,}?[.?!](?=\s)/u.exec(line)?.[0] ?? line
  if (sentence.length <= longest) return sentence
  return `${sentence.slice(0, longest).replace(/\s\S*$/u, '')} …`
}
