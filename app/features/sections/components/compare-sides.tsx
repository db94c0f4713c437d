import { useCopy } from '#app/copy/copy-context.tsx'
import type { ComparedView } from '#app/features/sections/queries/chapter-compare.server.ts'
import { Avatar, Org } from '#app/ui/pills.tsx'

/** How much changed per section, and who saved it. */
export function CompareSides({ sections }: { sections: readonly ComparedView[] }) {
  const { copy } = useCopy()
  return (
    <aside className="cmps">
      <section className="card" aria-labelledby="pa">
        <div className="card-h">
          <h2 id="pa">{copy.compare.bySection}</h2>
        </div>
        <ul className="bars">
          {sections.map((section) => (
            <SectionBar key={section.number} section={section} />
          ))}
        </ul>
      </section>
      <Authors sections={sections} />
    </aside>
  )
}

const wordCount = (text: string): number => text.split(/\s+/).filter(Boolean).length

function SectionBar({ section }: { section: ComparedView }) {
  const { copy } = useCopy()
  const inserted = section.hunks.reduce((n, h) => n + wordCount(h.after), 0)
  const deleted = section.hunks.reduce((n, h) => n + wordCount(h.before), 0)
  const scale = Math.max(60, inserted + deleted)
  return (
    <li>
      <a href={`#s-${section.number}`}>
        <span>
          <b className="num">{section.fullNumber}</b> {section.title}
        </span>
        <span className="num m s">{section.hunks.length}</span>
        <span
          className="bar"
          role="img"
          aria-label={`${copy.compare.inserted} ${inserted}, ${copy.compare.deleted} ${deleted}`}
        >
          <i className="bp" style={{ width: `${(90 * inserted) / scale}%` }} />
          <i className="bm" style={{ width: `${(90 * deleted) / scale}%` }} />
        </span>
      </a>
    </li>
  )
}

function Authors({ sections }: { sections: readonly ComparedView[] }) {
  const { copy } = useCopy()
  const counts = new Map<string, { institution: string | null; n: number }>()
  for (const revision of sections.flatMap((s) => s.revisions)) {
    const name = revision.author ?? copy.compare.imported
    const known = counts.get(name) ?? { institution: revision.institution, n: 0 }
    counts.set(name, { ...known, n: known.n + 1 })
  }
  if (counts.size === 0) return null
  return (
    <section className="card" aria-labelledby="kas">
      <div className="card-h">
        <h2 id="kas">{copy.compare.byAuthor}</h2>
      </div>
      <ul className="auth">
        {[...counts].map(([name, { institution, n }]) => (
          <li key={name}>
            <span className="row gap1">
              <Avatar name={name} kind={1} /> {name}
              {institution ? <Org shortName={institution} /> : null}
            </span>
            <span className="num m s">{n}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
