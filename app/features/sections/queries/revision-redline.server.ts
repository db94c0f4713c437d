/** The changed blocks between two revisions as HTML in one text; unchanged ones are left out. */
import { redline, renderRedline } from '#app/domain/redline/index.ts'
import type { Text } from '#app/domain/text/index.ts'
import { type Connection, findRevision } from '../repo.server.ts'
import { textOfRevision } from '../revision-text.server.ts'

const empty: Text = { markdown: '', blocks: [] }

/** Empty when nothing visible differs. `from` undefined: the section is new since then. */
export async function loadRevisionRedline(
  db: Connection,
  from: string | undefined,
  to: string,
): Promise<string> {
  const before = from === undefined ? undefined : await findRevision(db, from)
  const after = await findRevision(db, to)
  const old = before ? textOfRevision(before) : empty
  const next = after ? textOfRevision(after) : empty
  const { ops } = redline(old, next)
  return renderRedline(
    old,
    next,
    { ops: ops.filter((op) => op.op !== 'same') },
    {
      options: { idPrefix: 'c-' },
    },
  )
}
