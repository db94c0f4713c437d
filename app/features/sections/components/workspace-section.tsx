import { createElement, type ReactNode } from 'react'
import { useCopy } from '#app/copy/copy-context.tsx'
import type { ChapterHeader } from '#app/features/chapters/queries/chapter-header.server.ts'
import type { DocumentSection } from '#app/features/sections/queries/chapter-document.server.ts'
import { paths } from '#app/platform/paths.ts'
import { Icon } from '#app/ui/icon.tsx'

interface SectionProps {
  readonly section: DocumentSection
  readonly header: ChapterHeader
  readonly suggestions: number
  /** The text with what stands around it; without it the text alone. */
  readonly text?: ReactNode
}

/** A section as ready HTML from the text room, with its heading and what can be done with it. */
export function WorkspaceSection({ section, header, suggestions, text }: SectionProps) {
  const { copy } = useCopy()
  const { slug, number } = header
  return (
    <section className="ws-s" id={`s-${section.number}`} aria-labelledby={`h-${section.number}`}>
      <div className="ws-sh">
        {createElement(
          section.depth > 1 ? 'h3' : 'h2',
          { id: `h-${section.number}` },
          `${section.fullNumber} ${section.title}`,
        )}
        <span className="row gap1 no-print">
          {suggestions > 0 ? (
            <a
              className="tg tg-w"
              href={paths.suggestions(slug, number, section.number)}
              aria-label={copy.workspace.suggestionsOf(section.fullNumber, suggestions)}
            >
              <Icon name="message-square-diff" />
              {copy.workspace.suggestionsIn(suggestions)}
            </a>
          ) : null}
          <a
            className="ds-button xs"
            data-variant="tertiary"
            data-color="neutral"
            data-size="sm"
            href={paths.sectionHistory(slug, number, section.number)}
          >
            <Icon name="history" />v{section.revisionNumber}
            <span className="ds-sr-only">{copy.workspace.sectionHistory(section.fullNumber)}</span>
          </a>
          {header.mayEdit ? (
            <a
              className="ds-button xs"
              data-variant="secondary"
              data-size="sm"
              href={paths.sectionEdit(slug, number, section.number)}
              aria-label={copy.workspace.editSection(section.fullNumber)}
            >
              <Icon name="pencil-line" />
              {copy.workspace.edit}
            </a>
          ) : null}
          {header.maySuggest && !header.mayEdit ? (
            <a
              className="ds-button xs"
              data-variant="secondary"
              data-size="sm"
              href={paths.sectionEdit(slug, number, section.number, { mode: 'suggest' })}
              aria-label={copy.workspace.suggestIn(section.fullNumber)}
            >
              <Icon name="message-square-diff" />
              {copy.suggestions.suggestMode}
            </a>
          ) : null}
        </span>
      </div>
      {section.empty && section.depth > 1 ? (
        <p className="m s">{copy.workspace.emptySection}</p>
      ) : null}
      {text ?? <div className="doc" dangerouslySetInnerHTML={{ __html: section.html }} />}
    </section>
  )
}
