/** The workspace with its margin: comments, items from outside, and the way to begin a comment. */
import { useCopy } from '#app/copy/copy-context.tsx'
import { WorkspacePage } from '#app/features/sections/components/workspace-page.tsx'
import type { Workspace } from '#app/features/sections/queries/chapter-workspace.server.ts'
import { paths } from '#app/platform/paths.ts'
import type { FormReply } from '#app/platform/respond.server.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { Icon } from '#app/ui/icon.tsx'
import { ErrorSummary } from '#app/ui/issues.tsx'
import { Note } from '#app/ui/note.tsx'
import type { Margin } from '../margin-types.ts'
import { type MarginPlace, MarginText } from './margin-text.tsx'

interface CommentedWorkspaceProps {
  readonly workspace: Workspace
  readonly margin: Margin
  readonly reply: FormReply | undefined
}

export function CommentedWorkspace({ workspace, margin, reply }: CommentedWorkspaceProps) {
  const { header, view, redline } = workspace
  const place: MarginPlace = {
    slug: header.slug,
    chapter: header.number,
    view,
    base: redline?.from.id,
  }
  return (
    <>
      <WorkspacePage
        workspace={workspace}
        top={
          <>
            <ErrorSummary issues={reply?.issues} />
            {margin.attaching && !margin.form ? <Attaching place={place} /> : null}
          </>
        }
        text={(section) => {
          const own = margin.sections.find((s) => s.sectionId === section.id)
          return own ? (
            <MarginText
              html={section.html}
              fullNumber={section.fullNumber}
              section={own}
              margin={margin}
              place={place}
              reply={reply}
            />
          ) : undefined
        }}
        selection={
          margin.mayComment && view !== 'side' ? <OnSelection {...{ margin, place }} /> : null
        }
      />
      <script src="/margin.js" defer />
    </>
  )
}

function Attaching({ place }: { place: MarginPlace }) {
  const { copy } = useCopy()
  const words = copy.comments
  const { slug, chapter, view, base } = place
  return (
    <Note tone="i" icon="link-2" role="status">
      <b>{words.attaching}.</b> {words.attachingText}
      <div className="row mt">
        <ButtonLink
          small
          variant="secondary"
          href={paths.chapterView(slug, chapter, { view, base })}
        >
          {words.stopAttaching}
        </ButtonLink>
      </div>
    </Note>
  )
}

/** Shown by margin.js beside a selection in the text, which it adds to the address. */
function OnSelection({ margin, place }: { margin: Margin; place: MarginPlace }) {
  const { copy, locale } = useCopy()
  const { slug, chapter, view, base } = place
  const { attaching } = margin
  return (
    <a
      hidden
      lang={locale}
      className="ds-button xs cm-sel no-print"
      data-size="sm"
      data-comment-selection
      href={paths.commentOn(slug, chapter, { view, base, attach: attaching?.id })}
      aria-keyshortcuts="Control+Alt+M"
    >
      <Icon name={attaching ? 'link-2' : 'message-square-plus'} />
      {attaching ? copy.comments.attachHere : copy.comments.addSelected}
      <kbd>Ctrl Alt M</kbd>
    </a>
  )
}
