import { useCopy } from '#app/copy/copy-context.tsx'
import type { OtherChapter } from '#app/features/signoffs/queries/other-chapters.server.ts'
import { paths } from '#app/platform/paths.ts'
import { Icon } from '#app/ui/icon.tsx'
import { Org } from '#app/ui/pills.tsx'

export function OtherChapters(props: { slug: string; chapters: readonly OtherChapter[] }) {
  const { copy } = useCopy()
  const words = copy.signOffs
  if (props.chapters.length === 0) return null
  return (
    <section className="card" aria-labelledby="citas">
      <div className="card-h">
        <h2 id="citas">{words.otherChapters}</h2>
      </div>
      <div className="scroll-x">
        <table className="tb">
          <thead>
            <tr>
              <th scope="col">{words.chapter}</th>
              <th scope="col">{words.owner}</th>
              <th scope="col">{words.signed}</th>
              <th scope="col">{words.stale}</th>
              <th scope="col">{words.objections}</th>
              <th scope="col">{words.waiting}</th>
              <th scope="col">{words.approvedSections}</th>
            </tr>
          </thead>
          <tbody>
            {props.chapters.map((c) => (
              <tr key={c.number}>
                <th scope="row">
                  <a className="chl" href={paths.signOffs(props.slug, c.number)}>
                    <span className="chn num">{c.number}</span>
                    <span>{c.title}</span>
                  </a>
                </th>
                <td>
                  <span className="row gap1">
                    {c.owners.map((o) => (
                      <Org key={o} shortName={o} />
                    ))}
                  </span>
                </td>
                <td className="num">{c.given}</td>
                <td className="num">{c.stale > 0 ? <Count n={c.stale} tone="w" /> : 0}</td>
                <td className="num">
                  {c.objections > 0 ? <Count n={c.objections} tone="e" /> : 0}
                </td>
                <td className="num">{c.waiting}</td>
                <td className="num">
                  {c.approvals.filter((a) => a === 'approved').length}/{c.approvals.length}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

function Count({ n, tone }: { n: number; tone: 'w' | 'e' }) {
  return (
    <span className={`tg tg-${tone}`}>
      <Icon name={tone === 'w' ? 'refresh-cw' : 'octagon-alert'} />
      {n}
    </span>
  )
}
