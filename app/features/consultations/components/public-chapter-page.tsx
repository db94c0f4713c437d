/** A chapter in consultation: what it is about, how long it is open, the text, and what was said of it. */
import { useCopy } from '#app/copy/copy-context.tsx'
import { placeWords } from '#app/copy/place-words.ts'
import type { PublicChapter } from '#app/features/consultations/queries/public-chapter.server.ts'
import type {
  PublicBlock,
  PublicSection,
} from '#app/features/consultations/queries/public-sections.server.ts'
import { paths } from '#app/platform/paths.ts'
import { Icon } from '#app/ui/icon.tsx'
import { BriefFigures } from './brief-figures.tsx'
import { ChapterHero } from './chapter-hero.tsx'
import { ReceivedFeedback } from './received-feedback.tsx'
import { WindowNotice } from './window-notice.tsx'

export function PublicChapterPage({ page }: { page: PublicChapter }) {
  const { copy } = useCopy()
  const { head, sections } = page
  const open = head.phase === 'open'
  const readable = sections.length > 0
  return (
    <main id="saturs" className="pubm">
      <ChapterHero page={page} />
      <WindowNotice head={head} />
      {readable ? (
        <div className="pub-b">
          <Outline sections={sections} open={open} />
          <article className="pub-d prose" lang="lv" data-passages={open ? '' : undefined}>
            <BriefFigures brief={page.brief} />
            {sections.map((section) => (
              <SectionText key={section.id} section={section} page={page} />
            ))}
          </article>
        </div>
      ) : null}
      {readable ? <ReceivedFeedback page={page} /> : null}
      {open ? (
        <template
          data-passage-bar
          data-href={paths.feedback(head.slug, head.number)}
          data-label={copy.reading.selected}
          data-suggest={copy.reading.suggest}
          data-object={copy.reading.object}
          data-opinion={copy.reading.opinion}
        />
      ) : null}
    </main>
  )
}

function Outline({ sections, open }: { sections: readonly PublicSection[]; open: boolean }) {
  const { copy } = useCopy()
  const first = sections.filter((s) => s.depth === 1 && s.number !== '0')
  if (first.length === 0) return <div />
  return (
    <nav className="pub-o" aria-label={copy.reading.outline}>
      <h2>{copy.reading.inThisChapter}</h2>
      <ol>
        {first.map((section) => (
          <li key={section.id}>
            <a href={`#s-${section.number}`} lang="lv">
              {section.fullNumber}. {section.title}
            </a>
          </li>
        ))}
      </ol>
      <p className="s m">{open ? copy.reading.outlineHelp : copy.reading.outlineHelpClosed}</p>
    </nav>
  )
}

function SectionText({ section, page }: { section: PublicSection; page: PublicChapter }) {
  const Heading = section.depth > 1 ? 'h3' : 'h2'
  const bare = section.blocks.length === 0
  if (bare && section.number === '0') return null
  return (
    <section className="pub-s doc" id={`s-${section.number}`} data-section={section.number}>
      {section.number === '0' ? null : (
        <Heading>
          {section.fullNumber}. {section.title}
        </Heading>
      )}
      {bare && section.absentReason ? <p className="m s">{section.absentReason}</p> : null}
      {section.blocks.map((block) => (
        <Block key={block.id} block={block} section={section} page={page} />
      ))}
      {section.tail ? <div dangerouslySetInnerHTML={{ __html: section.tail }} /> : null}
    </section>
  )
}

function Block(props: { block: PublicBlock; section: PublicSection; page: PublicChapter }) {
  const { copy, locale } = useCopy()
  const { block, section, page } = props
  const { head } = page
  const html = { __html: block.html }
  const open = head.phase === 'open'
  if (!block.place || (!open && block.items === 0)) return <div dangerouslySetInnerHTML={html} />
  const place = placeWords(copy, section.fullNumber, block.place)
  return (
    <div className="pp">
      <div dangerouslySetInnerHTML={html} />
      <div className="pp-a" lang={locale}>
        {block.items > 0 ? (
          <a
            href={`${paths.publicChapter(head.slug, head.number, { at: block.id })}#received`}
            className="pp-n"
            aria-label={copy.reading.countOn(block.items, place)}
          >
            <Icon name="message-square" />
            {block.items}
          </a>
        ) : null}
        {open ? (
          <a
            className="pp-b"
            href={paths.feedback(head.slug, head.number, {
              section: section.number,
              block: block.id,
            })}
            aria-label={copy.reading.feedbackOn(place)}
          >
            <Icon name="message-square-plus" />
            <span>{copy.reading.feedback}</span>
          </a>
        ) : null}
      </div>
    </div>
  )
}
