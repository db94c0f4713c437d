/** Words of a name without their endings, so that declined forms and other wordings can be compared. */
const STEM = 5

export function stems(text: string): string[] {
  const words = text.toLocaleLowerCase('lv').match(/[\p{L}\d]+/gu) ?? []
  return words
    .filter((word) => word.length > 2 || /\d/.test(word))
    .map((word) => word.slice(0, STEM))
}
