/** Where the bar over public pages leads. `here` is the page the reader comes back to after choosing a language. */
import { paths } from '#app/platform/paths.ts'

export const publicLinks = (here: string, signedIn: boolean) => ({
  consultations: paths.consultations,
  mine: paths.statements,
  how: paths.howItWorks,
  work: signedIn ? paths.home : paths.signIn(here),
  language: (locale: string) => paths.language(locale, here),
})
