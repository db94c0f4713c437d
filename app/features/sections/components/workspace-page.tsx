/** The workspace of a chapter: outline, text in one of three views, tools. */
import type { ReactNode } from 'react'
import { useCopy } from '#app/copy/copy-context.tsx'
import { ChapterHead } from '#app/features/chapters/components/chapter-head.tsx'
import type { DocumentSection } from '#app/features/sections/queries/chapter-document.server.ts'
import type { Workspace } from '#app/features/sections/queries/chapter-workspace.server.ts'
import { Footer } from '#app/ui/shell/page-frame.tsx'
import { WorkspaceOutline } from './workspace-outline.tsx'
import { WorkspaceSection } from './workspace-section.tsx'
import { WorkspaceTools } from './workspace-tools.tsx'

interface WorkspacePageProps {
  readonly workspace: Workspace
  /** What the reader has to know first. */
  readonly top?: ReactNode
  /** A section's text with what stands beside it. */
  readonly text?: (section: DocumentSection) => ReactNode
  /** Acts on a selection in the text. */
  readonly selection?: ReactNode
}

export function WorkspacePage({ workspace, top, text, selection }: WorkspacePageProps) {
  const { copy } = useCopy()
  return (
    <>
      <main id="saturs" className="ws">
        <ChapterHead header={workspace.header} savedAt={workspace.savedAt} />
        <WorkspaceTools workspace={workspace} />
        <div className="ws-b">
          <WorkspaceOutline workspace={workspace} />
          <div className="ws-doc" data-margin>
            {top}
            <article
              className="reading prose numbered"
              lang="lv"
              aria-label={copy.workspace.chapter(workspace.header.number)}
            >
              {workspace.sections.map((section) => (
                <WorkspaceSection
                  key={section.id}
                  section={section}
                  header={workspace.header}
                  suggestions={
                    workspace.outline.find((o) => o.number === section.number)?.suggestions ?? 0
                  }
                  text={text?.(section)}
                />
              ))}
              {workspace.absent.map(({ numbers, reason }) => (
                <p key={reason} className="absent m s">
                  {copy.workspace.absentSections(numbers, reason)}
                </p>
              ))}
            </article>
            {selection}
          </div>
        </div>
      </main>
      <Footer />
    </>
  )
}
