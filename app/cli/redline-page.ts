/** A redline as a page that needs nothing else: no script, no style sheet, prints as it is. */
import { type Redline, renderHunkList, renderRedline } from '#app/domain/redline/index.ts'
import { escapeHtml, type Text } from '#app/domain/text/index.ts'

const style = `
:root{color-scheme:light dark}
body{max-width:72ch;margin:2rem auto;padding:0 1rem;font:1.0625rem/1.65 Georgia,serif}
ins{color:#075548;background:#dcf2eb;text-decoration:underline 2px #0b7a66}
del{color:#8a2d10;background:#fbe8e0;text-decoration:line-through #b5431f}
.is-moved,.is-moved-away{color:#4f2a86;border-left:4px solid #4f2a86;padding-left:.75rem}
.is-moved>:not(.move-label){background:#efe8f9;text-decoration:underline double}
.is-moved-away>:not(.move-label){text-decoration:line-through}
.move-label{font:.8125rem sans-serif;color:#4f2a86}
.is-changed,.is-inserted,.is-deleted{border-left:4px solid #5b6b7b;padding-left:.75rem}
.visually-hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
table{border-collapse:collapse}td,th{border:1px solid #8896a5;padding:.25rem .5rem;vertical-align:top}
.table-scroll{overflow-x:auto}.change-class{font:.8125rem sans-serif}
@media(prefers-color-scheme:dark){body{background:#12181f;color:#e6ebf0}a{color:#9cc2ff}
ins{color:#93e3cf;background:#10332c}del{color:#ffb8a1;background:#42211a}
.is-moved,.is-moved-away,.move-label{color:#d2bcf6}.is-moved>:not(.move-label){background:#30244a}}`

export function redlinePage(
  old: Text,
  next: Text,
  change: Redline,
  names: { readonly old: string; readonly new: string },
): string {
  const { inserted, deleted, moved, hunks } = change.stats
  const title = `${escapeHtml(names.new)} pret ${escapeHtml(names.old)}`
  return `<!doctype html>
<html lang="lv">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>Labojumi: ${title}</title>
<style>${style}
</style>
</head>
<body>
<header>
<h1>Labojumi: ${title}</h1>
<p>Labojumi: ${hunks} · ievietoti vārdi: ${inserted} · dzēsti vārdi: ${deleted} · pārvietotas rindkopas: ${moved}</p>
<details><summary>Labojumu saraksts</summary>
<nav aria-label="Labojumu saraksts">${renderHunkList(change.hunks)}</nav></details>
</header>
<main>
${renderRedline(old, next, change, { options: { headingShift: 1 } })}
</main>
</body>
</html>
`
}
