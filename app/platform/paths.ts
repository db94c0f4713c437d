/** The only place where URLs are spelled. Numbers in them are for people and resolve to ids. */

const query = (values: Record<string, string | number | undefined>): string => {
  const pairs = Object.entries(values).filter(([, v]) => v !== undefined && v !== '')
  if (pairs.length === 0) return ''
  return `?${new URLSearchParams(pairs.map(([k, v]) => [k, String(v)]))}`
}

const chapter = (edition: string, n: number) => `/editions/${edition}/chapters/${n}`
const section = (edition: string, n: number, s: string) => `${chapter(edition, n)}/sections/${s}`

export const paths = {
  home: '/',
  signIn: (back?: string) => `/sign-in${query({ back })}`,
  signOut: '/sign-out',
  invitation: (token: string) => `/invitation/${token}`,
  account: '/account',
  language: (to: string, back: string) => `/language${query({ to, back })}`,
  people: '/people',

  editions: '/editions',
  newEdition: '/editions/new',
  institutions: '/institutions',
  edition: (edition: string) => `/editions/${edition}`,
  chapter,
  chapterView: (edition: string, n: number, view: { view?: string; base?: string }) =>
    `${chapter(edition, n)}${query(view)}`,
  /** A comment is begun, or found a new place, where the address says. */
  commentOn: (
    edition: string,
    n: number,
    at: {
      view?: string
      base?: string
      section?: string
      at?: string
      attach?: string
    },
  ) => `${chapter(edition, n)}${query(at)}`,
  commentThread: (edition: string, n: number, thread: string) =>
    `${chapter(edition, n)}#k-${thread}`,
  section,
  sectionInChapter: (edition: string, n: number, s: string) => `${chapter(edition, n)}#s-${s}`,
  /** `mode=suggest` proposes a text instead of saving it, for the item that asks for it if there is one. */
  sectionEdit: (
    edition: string,
    n: number,
    s: string,
    how: { mode?: 'suggest'; item?: string } = {},
  ) => `${section(edition, n, s)}/edit${query(how)}`,
  suggestions: (edition: string, n: number, s: string) => `${section(edition, n, s)}/suggestions`,
  sectionDraft: (edition: string, n: number, s: string) => `${section(edition, n, s)}/draft`,
  sectionHistory: (edition: string, n: number, s: string) => `${section(edition, n, s)}/history`,
  sectionCompare: (
    edition: string,
    n: number,
    s: string,
    from?: number,
    to?: number,
    view?: string,
  ) => `${section(edition, n, s)}/compare${query({ from, to, view })}`,
  chapterCompare: (
    edition: string,
    n: number,
    from?: string,
    to?: string,
    how: { view?: string; only?: string } = {},
  ) => `${chapter(edition, n)}/compare${query({ from, to, ...how })}`,
  chapterHistory: (edition: string, n: number) => `/editions/${edition}/journal?chapter=${n}`,
  transition: (edition: string, n: number, kind?: string) =>
    `${chapter(edition, n)}/transition${query({ kind })}`,
  chapterSetup: (edition: string, n: number, s?: string) =>
    `${chapter(edition, n)}/setup${s ? `#t-${s}` : ''}`,
  measures: (edition: string, n: number) => `${chapter(edition, n)}/measures`,
  series: (edition: string, n: number, key: string) => `${chapter(edition, n)}/series/${key}`,
  measure: (edition: string, n: number, m: string) => `${chapter(edition, n)}/measures/${m}`,
  signOffs: (edition: string, n?: number, cell?: { section?: string; by?: string }) =>
    `/editions/${edition}/sign-offs${query({ chapter: n, ...cell })}`,
  answers: (
    edition: string,
    n?: number,
    item?: string,
    how: {
      show?: string
      kind?: string
      by?: string
      q?: string
      page?: number
      renew?: string
      changes?: string
    } = {},
  ) => `/editions/${edition}/answers${query({ chapter: n, item, ...how })}`,
  moderation: (edition: string, how: { chapter?: number; show?: string; page?: number } = {}) =>
    `/editions/${edition}/moderation${query(how)}`,
  window: (edition: string, n: number) => `${chapter(edition, n)}/consultation`,
  journal: (edition: string, filter: { chapter?: number; event?: string; after?: string } = {}) =>
    `/editions/${edition}/journal${query(filter)}`,
  exports: (edition: string, n?: number) => `/editions/${edition}/export${query({ chapter: n })}`,
  exportFile: (edition: string) => `/editions/${edition}/export/file`,
  imports: '/imports',
  importReview: (id: string) => `/imports/${id}`,

  consultations: '/consultations',
  howItWorks: '/consultations#how',
  publicChapter: (
    edition: string,
    n: number,
    choice: { show?: string; at?: string; page?: number } = {},
  ) => `/consultations/${edition}/${n}${query(choice)}`,
  publicAnchor: (edition: string, n: number, id: string) => `/consultations/${edition}/${n}#${id}`,
  feedback: (
    edition: string,
    n: number,
    at: { section?: string; block?: string; kind?: string; quote?: string } = {},
  ) => `/consultations/${edition}/${n}/feedback${query(at)}`,
  wordingPreview: (edition: string, n: number) => `/consultations/${edition}/${n}/preview`,
  outcomes: (edition: string, choice: { chapter?: number; by?: string; page?: number } = {}) =>
    `/consultations/${edition}/outcomes${query(choice)}`,
  statements: '/statements',
  myStatements: (choice: { page?: number; number?: string } = {}) => `/statements${query(choice)}`,
  receipt: (secret: string) => `/statements/${secret}`,
  confirmStatement: (token: string) => `/confirm/${token}`,
} as const
