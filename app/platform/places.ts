/** Where an issue can be looked at or mended → a URL. */
import type { Place } from '#app/domain/shared/result.ts'
import { paths } from './paths.ts'

/** `number` is the chapter's. Section numbers come as people write them: `4.3.1`, or `4.` for the introduction. */
export function placeHref(edition: string, number: number, place: Place): string {
  switch (place.kind) {
    case 'section':
      return paths.sectionInChapter(edition, number, withoutChapter(place.number))
    case 'suggestions':
      return paths.suggestions(edition, number, withoutChapter(place.number))
    case 'sign-offs':
      return paths.signOffs(edition, number)
    case 'item':
      return paths.answers(edition, number, place.itemId)
    case 'answers':
      return paths.answers(edition, number)
    case 'consultation':
      return paths.window(edition, number)
    case 'setup':
      return paths.chapterSetup(edition, number, withoutChapter(place.number))
    case 'findings':
      return paths.chapter(edition, number)
  }
}

const withoutChapter = (number: string): string => number.replace(/^\d+\.?/, '') || '0'
