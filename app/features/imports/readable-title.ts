/** A title printed in capitals → as people write it; short forms and names with digits stay as they are. */
export function readableTitle(printed: string, shortForms: ReadonlySet<string>): string {
  if (printed !== printed.toLocaleUpperCase('lv')) return printed
  const words = printed.split(' ').map((word) => {
    const bare = word.replace(/[^\p{L}\p{N}]/gu, '')
    const stays = /\d/.test(bare) || (shortForms.has(bare) && bare.length > 1)
    return stays ? word : word.toLocaleLowerCase('lv')
  })
  const title = words.join(' ')
  return title.charAt(0).toLocaleUpperCase('lv') + title.slice(1)
}
