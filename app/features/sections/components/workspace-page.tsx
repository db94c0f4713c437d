/** The workspace of a chapter: outline, text in one of three views, tools. */
import { useCopy } from '#app/copy/copy-context.tsx'
import { ChapterHead } from '#app/features/chapters/components/chapter-head.tsx'
import type { Workspace } from '#app/features/sections/queries/chapter-workspace.server.ts'
import { Footer } from '#app/ui/shell/page-frame.tsx'
import { WorkspaceOutline } from './workspace-outline.tsx'
import { WorkspaceSection } from './workspace-section.tsx'
import { WorkspaceTools } from './workspace-tools.tsx'

export function WorkspacePage({ workspace }: { workspace: Workspace }) {
  const { copy } = useCopy()
  return (
    <>
      <main id="saturs" className="ws">
        <ChapterHead header={workspace.header} savedAt={workspace.savedAt} />
        <WorkspaceTools workspace={workspace} />
        <div className="ws-b">
          <WorkspaceOutline workspace={workspace} />
          <article
            className="reading prose numbered"
            lang="lv"
            aria-label={copy.workspace.chapter(workspace.header.number)}
          >
            {workspace.sections.map((section) => (
              <WorkspaceSection key={section.id} section={section} header={workspace.header} />
            ))}
            {workspace.absent.map(({ numbers, reason }) => (
              <p key={reason} className="absent m s">
                {copy.workspace.absentSections(numbers, reason)}
              </p>
            ))}
          </article>
        </div>
      </main>
      <Footer />
    </>
  )
}
