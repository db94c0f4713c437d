/** The changes that a draft names, and those it may name. */
import { useCopy } from '#app/copy/copy-context.tsx'
import type { LinkView } from '#app/features/answers/queries/answer-views.server.ts'
import type { LinkableChange } from '#app/features/answers/queries/linkable-changes.server.ts'
import { paths } from '#app/platform/paths.ts'
import { Button } from '#app/ui/button.tsx'
import { Icon } from '#app/ui/icon.tsx'
import { issuesOf } from '#app/ui/issues.tsx'
import { WordingChange } from '#app/ui/wording-change.tsx'
import { here, type PanelProps } from './answer-panel.tsx'
import { FieldIssues } from './field-issues.tsx'

export function AnswerLinks({ page, workplace }: PanelProps) {
  const { copy } = useCopy()
  const words = copy.answers
  const links = workplace.draft?.links ?? []
  const wrong = issuesOf(page.reply?.issues, 'change').length > 0
  return (
    <div className={wrong ? 'fld bad' : 'fld'} id="change" tabIndex={-1}>
      <h3 className="ds-label">{words.change}</h3>
      <p className="s m">{words.changeHelp}</p>
      <FieldIssues issues={page.reply?.issues} field="change" />
      {links.length === 0 ? <p className="s">{words.noLinks}</p> : null}
      <div className="lk">
        {links.map((link) => (
          <Linked key={link.id} link={link} page={page} />
        ))}
      </div>
      <Choice page={page} workplace={workplace} open={wrong || page.allChanges} />
    </div>
  )
}

function Linked({ link, page }: { link: LinkView; page: PanelProps['page'] }) {
  const { copy } = useCopy()
  const words = copy.answers
  const { revisionNumber: n } = link
  return (
    <div className={link.stands ? 'lk-i' : 'lk-i off'}>
      <div className="row gap1">
        <Icon name="git-commit-horizontal" />
        <a
          href={paths.sectionCompare(page.slug, page.chapter.number, link.section, n - 1, n)}
          className="b"
        >
          {words.linkTitle(link.fullNumber, n)}
        </a>
        <span className={link.stands ? 'tg tg-ok' : 'tg tg-e'}>
          {link.stands ? words.stands : words.undone}
        </span>
        {link.acceptedWording ? <span className="tg">{words.accepted}</span> : null}
        <span className="end">
          <Button
            small
            variant="tertiary"
            icon="x"
            name="intent"
            value={`unlink ${link.id}`}
            aria-label={words.unlink}
            title={words.unlink}
          />
        </span>
      </div>
      <p className="prose" lang="lv">
        <WordingChange runs={link.runs} />
      </p>
      {link.mayUndo ? (
        <Button small variant="secondary" icon="rotate-ccw" name="intent" value={`undo ${link.id}`}>
          {words.undo}
        </Button>
      ) : null}
    </div>
  )
}

function Choice({ page, workplace, open }: PanelProps & { open: boolean }) {
  const { copy } = useCopy()
  const words = copy.answers
  const { section } = workplace.place
  return (
    <details className="lk-c" open={open}>
      <summary className="s">
        <Icon name="link" />
        {words.chooseChange}
      </summary>
      {workplace.changes.length === 0 ? (
        <p className="s m">{words.noChanges}</p>
      ) : (
        <fieldset className="lk-l">
          <legend className="s m">{words.recentChanges}</legend>
          {workplace.changes.map((change) => (
            <Change
              key={`${change.revisionId} ${change.hunk}`}
              change={change}
              chosen={page.reply?.input.hunk}
            />
          ))}
          <Button small variant="secondary" icon="link" name="intent" value="link">
            {words.linkChosen}
          </Button>
        </fieldset>
      )}
      <p className="row s">
        {section ? (
          <a href={here(page, workplace, { changes: page.allChanges ? undefined : 'all' })}>
            {page.allChanges ? words.changesOfSection : words.changesOfChapter}
          </a>
        ) : null}
        {section ? (
          <a href={paths.sectionEdit(page.slug, page.chapter.number, section.number)}>
            {words.editSection}
          </a>
        ) : null}
      </p>
    </details>
  )
}

function Change(props: { change: LinkableChange; chosen: string | undefined }) {
  const { copy, format } = useCopy()
  const { change } = props
  const value = `${change.revisionId} ${change.hunk}`
  return (
    <label className="kopt">
      <input
        className="ds-input"
        type="radio"
        name="hunk"
        value={value}
        defaultChecked={props.chosen === value}
      />
      <span className="lk-t">
        <span className="prose" lang="lv">
          <WordingChange runs={change.runs} />
        </span>
        <small>
          {copy.answers.linkTitle(change.fullNumber, change.revisionNumber)} ·{' '}
          {copy.answers.savedAt(change.by, format.dateTime(change.at))}
        </small>
      </span>
    </label>
  )
}
