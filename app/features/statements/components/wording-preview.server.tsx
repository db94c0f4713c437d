/** The answer to the form's script: what the wording that is being typed would change. */
import type { WordingRun } from '#app/domain/consultation/wording-change.ts'
import type { Locale } from '#app/domain/shared/locale.ts'
import { renderFragment } from '#app/ui/shell/render-page.server.tsx'
import { WordingChange } from '#app/ui/wording-change.tsx'

export const sendPreview = (runs: readonly WordingRun[], locale: Locale): Response =>
  new Response(renderFragment(<WordingChange runs={runs} />, locale), {
    headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' },
  })
