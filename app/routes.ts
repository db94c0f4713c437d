/** URL → route module. Every URL of the site is a line here; platform/paths.ts spells the links to them. */
import { index, layout, type RouteConfig, route } from '@remix-run/route-config'

export default [
  index('routes/home.tsx'),
  route('sign-in', 'routes/sign-in.tsx'),
  route('sign-out', 'routes/sign-out.ts'),
  route('language', 'routes/language.ts'),
  route('invitation/:token', 'routes/invitation.tsx'),
  route('editions/:edition/export/file', 'routes/export-file.ts'),
  route('editions/:edition/chapters/:chapter/sections/:section/edit', 'routes/section-edit.tsx'),
  route('editions/:edition/chapters/:chapter/sections/:section/draft', 'routes/section-draft.ts'),
  layout('routes/workplace.tsx', [
    route('account', 'routes/account.tsx'),
    route('people', 'routes/people.tsx'),
    route('editions', 'routes/editions.tsx'),
    route('imports', 'routes/imports.tsx'),
    route('imports/:id', 'routes/import-review.tsx'),
    route('editions/:edition', 'routes/dashboard.tsx'),
    route('editions/:edition/chapters/:chapter', 'routes/chapter.tsx'),
    route('editions/:edition/chapters/:chapter/compare', 'routes/chapter-compare.tsx'),
    route(
      'editions/:edition/chapters/:chapter/sections/:section/compare',
      'routes/section-compare.tsx',
    ),
    route('editions/:edition/chapters/:chapter/transition', 'routes/transition.tsx'),
    route(
      'editions/:edition/chapters/:chapter/sections/:section/history',
      'routes/section-history.tsx',
    ),
    route('editions/:edition/export', 'routes/export.tsx'),
    route('editions/:edition/journal', 'routes/journal.tsx'),
    route('editions/:edition/answers', 'routes/answers.tsx'),
    route('editions/:edition/moderation', 'routes/moderation.tsx'),
    route('editions/:edition/sign-offs', 'routes/sign-offs.tsx'),
  ]),
  route('consultations/:edition/:n', 'routes/public-chapter.ts'),
  route('*', 'routes/unknown.tsx'),
] satisfies RouteConfig
