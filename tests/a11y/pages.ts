/**
 * Every page that is looked at, and by whom. A new page is one line; what needs more than an address to be seen
 * (a menu, a dialog, a refused form) has steps.
 */
import type { Page } from 'playwright-core'
import { paths } from '#app/platform/paths.ts'
import type { Site } from '#tests/support/served-site.server.ts'
import { importPath, invitationPath, statementPaths } from './page-addresses.server.ts'

export interface PageToLookAt {
  readonly name: string
  readonly path: string | ((site: Site) => Promise<string>)
  /** Key of a person of the demonstration; left out: nobody has signed in. */
  readonly as?: string
  /** Main pages are looked at narrow, dark and in English on every run. */
  readonly isMain?: boolean
  readonly steps?: (page: Page) => Promise<void>
}

const e = '2023'
const chapter = (view: { view?: string; base?: string } = {}) => paths.chapterView(e, 4, view)

export const pages: readonly PageToLookAt[] = [
  { name: 'sign-in', path: paths.signIn(), isMain: true },
  {
    name: 'sign-in refused',
    path: paths.signIn(),
    steps: async (page) => {
      await page.fill('[name=email]', 'nobody@example.lv')
      await page.fill('[name=password]', 'wrong password')
      await page.press('[name=password]', 'Enter')
      await page.waitForSelector('.err-sum, [role=alert]')
    },
  },
  { name: 'invitation', path: invitationPath },
  { name: 'account', path: paths.account, as: 'andris' },
  { name: 'people', path: paths.people, as: 'sarmite' },
  { name: 'editions', path: `${paths.editions}?all`, as: 'zane' },
  { name: 'imports', path: paths.imports, as: 'zane' },
  { name: 'import review', path: importPath, as: 'zane', isMain: true },
  { name: 'dashboard of a coordinator', path: paths.edition(e), as: 'zane', isMain: true },
  { name: 'dashboard of a ministry', path: paths.edition(e), as: 'andris' },
  { name: 'dashboard of a reviewer', path: paths.edition(e), as: 'kristaps' },
  { name: 'workspace', path: chapter(), as: 'andris', isMain: true },
  { name: 'workspace, redline', path: chapter({ view: 'redline' }), as: 'zane', isMain: true },
  { name: 'workspace, side by side', path: chapter({ view: 'side' }), as: 'zane' },
  { name: 'workspace of a draft', path: paths.chapter(e, 6), as: 'elina' },
  { name: 'workspace of an approved chapter', path: paths.chapter(e, 5), as: 'kristaps' },
  { name: 'compare a chapter', path: paths.chapterCompare(e, 4), as: 'zane', isMain: true },
  {
    name: 'compare a chapter, inline',
    path: paths.chapterCompare(e, 4, undefined, undefined, { view: 'inline', only: 'numbers' }),
    as: 'zane',
  },
  { name: 'compare a section', path: paths.sectionCompare(e, 4, '1', 1, 2), as: 'andris' },
  { name: 'history of a section', path: paths.sectionHistory(e, 4, '1'), as: 'andris' },
  {
    name: 'editor',
    path: paths.sectionEdit(e, 4, '1'),
    as: 'andris',
    isMain: true,
    steps: editorIsOpen,
  },
  {
    name: 'editor, saving',
    path: paths.sectionEdit(e, 4, '1'),
    as: 'andris',
    steps: async (page) => {
      await editorIsOpen(page)
      await page.click('.ed-top button[name=intent]')
      await page.waitForSelector('dialog[open]')
    },
  },
  { name: 'chapter setup', path: paths.chapterSetup(e, 4), as: 'zane' },
  { name: 'chapter setup of the owner', path: paths.chapterSetup(e, 9), as: 'andris' },
  { name: 'series', path: paths.series(e, 4, '4-1'), as: 'andris', isMain: true },
  { name: 'measures', path: paths.measures(e, 4), as: 'andris' },
  { name: 'measure', path: paths.measure(e, 4, '1'), as: 'andris', isMain: true },
  { name: 'move a chapter on', path: paths.transition(e, 9, 'return'), as: 'zane' },
  { name: 'submit a chapter', path: paths.transition(e, 17, 'submit'), as: 'juris' },
  { name: 'sign-offs', path: paths.signOffs(e), as: 'zane', isMain: true },
  {
    name: 'sign-offs, a cell',
    path: paths.signOffs(e, 9, { section: '1', by: 'AiM' }),
    as: 'kristaps',
  },
  { name: 'journal', path: paths.journal(e), as: 'zane', isMain: true },
  { name: 'export', path: paths.exports(e, 4), as: 'zane' },
  { name: 'public chapter', path: paths.publicChapter(e, 4), isMain: true },
  { name: 'public chapter, approved', path: paths.publicChapter(e, 5) },
  { name: 'consultations', path: paths.consultations, isMain: true },
  { name: 'feedback form', path: paths.feedback(e, 4), isMain: true },
  {
    name: 'feedback form of an organisation',
    path: paths.feedback(e, 4, { section: '1' }),
    as: 'dace',
  },
  { name: 'feedback form, closed', path: paths.feedback(e, 5) },
  {
    name: 'feedback form refused',
    path: paths.feedback(e, 4),
    steps: async (page) => {
      await page.locator('main form[method=post] button.ds-button').last().click()
      await page.waitForSelector('[role=alert]')
    },
  },
  { name: 'receipt', path: async (site) => (await statementPaths(site)).receipt, isMain: true },
  { name: 'confirmation', path: async (site) => (await statementPaths(site)).confirm },
  { name: 'confirmation, used', path: paths.confirmStatement('used') },
  { name: 'my statements', path: paths.statements },
  { name: 'statements of an organisation', path: paths.statements, as: 'dace' },
  { name: 'outcomes', path: paths.outcomes(e), isMain: true },
  { name: 'not found', path: '/no/such/page' },
  { name: 'not found in public', path: '/consultations/2023/99' },
  { name: 'not allowed', path: paths.people, as: 'andris' },
]

async function editorIsOpen(page: Page): Promise<void> {
  await page.waitForSelector('.ed-host [contenteditable=true]')
}
