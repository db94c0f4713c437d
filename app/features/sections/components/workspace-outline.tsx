import { useCopy } from '#app/copy/copy-context.tsx'
import type {
  OutlineEntry,
  Workspace,
} from '#app/features/sections/queries/chapter-workspace.server.ts'
import { paths } from '#app/platform/paths.ts'
import { Icon } from '#app/ui/icon.tsx'

/** Sections with what changed, what was said and whether they are approved; on a phone a picker. */
export function WorkspaceOutline({ workspace }: { workspace: Workspace }) {
  const { copy } = useCopy()
  const words = copy.workspace
  const { outline, approved } = workspace
  return (
    <>
      <nav className="outl" aria-label={words.chapterContents}>
        <div className="outl-h">
          <h2>{words.contents}</h2>
          <span className="s m">{words.approvedOf(approved.done, approved.of)}</span>
        </div>
        <Entries entries={outline} />
        <ChapterLinks workspace={workspace} />
      </nav>
      <details className="outl-s only-s">
        <summary>
          <Icon name="list" /> {words.contents} <Icon name="chevrons-up-down" />
        </summary>
        <Entries entries={outline} />
        <ChapterLinks workspace={workspace} />
      </details>
    </>
  )
}

/** The other pages of the chapter. */
function ChapterLinks({ workspace }: { workspace: Workspace }) {
  const { copy } = useCopy()
  const words = copy.workspace
  const { header } = workspace
  return (
    <div className="outl-f">
      <a href={paths.measures(header.slug, header.number)}>
        <Icon name="list-checks" />
        {words.measures} <span className="cnt">{workspace.counts.measures}</span>
      </a>
      <a href={paths.signOffs(header.slug, header.number)}>
        <Icon name="badge-check" />
        {words.signOffs}
      </a>
      <a href={paths.chapterSetup(header.slug, header.number)}>
        <Icon name="settings" />
        {copy.setup.link}
      </a>
      <a href={paths.chapterCompare(header.slug, header.number)}>
        <Icon name="git-compare" />
        {words.compare}
      </a>
      <a href={paths.chapterHistory(header.slug, header.number)}>
        <Icon name="history" />
        {words.journal}
      </a>
    </div>
  )
}

function Entries({ entries }: { entries: readonly OutlineEntry[] }) {
  return (
    <ul>
      {entries.map((entry) => (
        <li key={entry.number} className={entry.depth > 1 ? 'sub' : ''}>
          <a href={`#s-${entry.number}`}>
            <span className="num">{entry.fullNumber}</span>
            <span>{entry.title}</span>
            <Marks entry={entry} />
          </a>
        </li>
      ))}
    </ul>
  )
}

const squares = { approved: 'sq-a', stale: 'sq-s', none: 'sq-p' } as const

function Marks({ entry }: { entry: OutlineEntry }) {
  const { copy } = useCopy()
  const words = copy.workspace
  return (
    <span className="outl-m">
      {entry.changes > 0 ? (
        <span className="oc-ch" title={words.changesIn(entry.changes)}>
          <Icon name="diff" />
          {entry.changes}
          <span className="ds-sr-only"> {words.changesIn(entry.changes)}</span>
        </span>
      ) : null}
      {entry.items > 0 ? (
        <span title={words.itemsIn(entry.items)}>
          <Icon name="inbox" />
          {entry.items}
          <span className="ds-sr-only"> {words.itemsIn(entry.items)}</span>
        </span>
      ) : null}
      {entry.comments > 0 ? (
        <span title={words.commentsIn(entry.comments)}>
          <Icon name="message-square" />
          {entry.comments}
          <span className="ds-sr-only"> {words.commentsIn(entry.comments)}</span>
        </span>
      ) : null}
      {entry.suggestions > 0 ? (
        <span title={words.suggestionsIn(entry.suggestions)}>
          <Icon name="message-square-diff" />
          {entry.suggestions}
          <span className="ds-sr-only"> {words.suggestionsIn(entry.suggestions)}</span>
        </span>
      ) : null}
      {entry.approval ? (
        <i
          className={`sq ${squares[entry.approval]}`}
          role="img"
          aria-label={words.mark[entry.approval]}
        >
          {entry.approval === 'approved' ? <Icon name="check" /> : null}
          {entry.approval === 'stale' ? <Icon name="refresh-cw" /> : null}
        </i>
      ) : null}
    </span>
  )
}
