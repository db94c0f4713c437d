import { useCopy } from '#app/copy/copy-context.tsx'
import type { ObjectRecord } from '#app/features/sections/queries/object-record.server.ts'
import { Avatar, Org } from '#app/ui/pills.tsx'

/** Who changed a record when, newest first. */
export function ObjectHistory({ versions }: Pick<ObjectRecord, 'versions'>) {
  const { copy, format } = useCopy()
  const words = copy.records
  return (
    <section className="card" aria-labelledby="vesture">
      <div className="card-h">
        <h2 id="vesture">{words.history}</h2>
      </div>
      <ol className="vers">
        {versions.map((version) => (
          <li key={version.number}>
            <span className="row gap1">
              <b className="num">v{version.number}</b>
              <span className="m num">{format.dateTime(version.at)}</span>
            </span>
            <span className="row gap1">
              {version.author ? <Avatar name={version.author} /> : null}
              {version.author ?? words.firstVersion}
              {version.institution ? <Org shortName={version.institution} /> : null}
            </span>
            {version.note ? <span>„{version.note}”</span> : null}
          </li>
        ))}
      </ol>
    </section>
  )
}
