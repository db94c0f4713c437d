import { useCopy } from '#app/copy/copy-context.tsx'
import type { Workspace } from '#app/features/sections/queries/chapter-workspace.server.ts'
import { Button } from '#app/ui/button.tsx'

/** Choice of view and base, stepping through changes, printing. */
export function WorkspaceTools({ workspace: _ }: { workspace: Workspace }) {
  const { copy } = useCopy()
  return (
    <fieldset className="ws-tools no-print">
      <legend className="ds-sr-only">{copy.workspace.view}</legend>
      <div className="ws-ti">
        <span className="end row gap1">
          <Button
            type="button"
            variant="tertiary"
            icon="printer"
            aria-label={copy.workspace.print}
            data-print
          />
        </span>
      </div>
    </fieldset>
  )
}
