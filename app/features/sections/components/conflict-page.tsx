/** Two people changed the same passages: what merges by itself is folded away, the rest is decided here. */
import { useCopy } from '#app/copy/copy-context.tsx'
import { paths } from '#app/platform/paths.ts'
import { Breadcrumbs } from '#app/ui/breadcrumbs.tsx'
import { Button } from '#app/ui/button.tsx'
import { Icon } from '#app/ui/icon.tsx'
import { ErrorSummary } from '#app/ui/issues.tsx'
import { Note } from '#app/ui/note.tsx'
import { Footer } from '#app/ui/shell/page-frame.tsx'
import type { ConflictPageProps } from './conflict-page-data.ts'
import { PlaceCard } from './conflict-place.tsx'

export function ConflictPage(page: ConflictPageProps) {
  const { copy, format } = useCopy()
  const words = copy.editor.conflict
  const { slug, chapter, section, base, theirs, places, automatic } = page
  return (
    <>
      <main id="saturs" className="wrap narrow2">
        <form method="post" className="stack gap4">
          <Breadcrumbs
            crumbs={[
              { label: copy.shell.overview, href: paths.edition(slug) },
              {
                label: copy.editor.chapter(chapter.number),
                href: paths.chapter(slug, chapter.number),
              },
              { label: `${section.fullNumber}.` },
            ]}
          />
          <div className="ph">
            <div>
              <h1>{places.length === 1 ? words.title : words.titleMany}</h1>
              <p className="m">
                {words.lead(theirs.author, theirs.number, format.dateTime(theirs.at), base.number)}
              </p>
            </div>
            <Decide page={page} />
          </div>
          <ErrorSummary issues={page.reply?.issues} />
          <Note tone="i" icon="git-merge">
            <b>{words.toDecide(places.length)}</b> {words.merged(automatic.length)}
          </Note>
          <Hidden page={page} />
          {places.map((place, index) => (
            <PlaceCard key={place.id} place={place} number={index + 1} page={page} />
          ))}
          {automatic.length > 0 ? <Automatic page={page} /> : null}
          <div className="row sp">
            <p className="s m">{words.draftStays}</p>
            <Decide page={page} />
          </div>
        </form>
      </main>
      <Footer />
    </>
  )
}

function Decide({ page }: { page: ConflictPageProps }) {
  const { copy } = useCopy()
  const words = copy.editor.conflict
  return (
    <div className="row">
      {page.maySuggest ? (
        <Button
          variant="secondary"
          icon="message-square-diff"
          name="intent"
          value="suggest"
          formNoValidate
        >
          {words.suggest}
        </Button>
      ) : null}
      <Button icon="check" name="intent" value="resolve">
        {words.save(page.theirs.number + 1)}
      </Button>
    </div>
  )
}

/** The text that was to be saved comes along, so that the answer needs nothing kept on the server. */
function Hidden({ page }: { page: ConflictPageProps }) {
  const { base, theirs, title, mine, note } = page
  const fields = {
    baseRevisionId: base.revisionId,
    theirsRevisionId: theirs.revisionId,
    title,
    markdown: mine,
    note,
  }
  return Object.entries(fields).map(([name, value]) => (
    <input key={name} type="hidden" name={name} value={value} readOnly />
  ))
}

function Automatic({ page: { automatic, theirs } }: { page: ConflictPageProps }) {
  const { copy } = useCopy()
  const words = copy.editor.conflict
  return (
    <details className="card ds-details plainD">
      <summary>
        <Icon name="circle-check" /> {words.mergedTitle(automatic.length)}
      </summary>
      <div className="stack pad">
        {automatic.map(({ by, where, html }) => (
          <div key={`${by} ${where ?? ''} ${html}`} className="stack gap1">
            <div className="prose" lang="lv" dangerouslySetInnerHTML={{ __html: html }} />
            <p>
              <span className="tg">
                {[by === 'mine' ? words.byYou : theirs.author, where].filter(Boolean).join(' · ')}
              </span>
            </p>
          </div>
        ))}
      </div>
    </details>
  )
}
