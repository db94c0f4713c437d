/** `4.3.1`; the chapter's own introduction is known by the chapter's number. */
export const sectionNumber = (chapter: number, section: string): string =>
  section === '0' ? `${chapter}.` : `${chapter}.${section}`
