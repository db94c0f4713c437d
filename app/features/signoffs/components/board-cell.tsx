import { useCopy } from '#app/copy/copy-context.tsx'
import type { Cell, CellState } from '#app/features/signoffs/queries/board-cells.ts'
import { Icon } from '#app/ui/icon.tsx'
import type { IconName } from '#app/ui/icon-names.ts'

const looks: Readonly<Record<CellState, [string, IconName]>> = {
  agrees: ['ok', 'check'],
  'agrees-with-remarks': ['rem', 'message-square'],
  objects: ['obj', 'octagon-alert'],
  approved: ['fin', 'badge-check'],
  returned: ['obj', 'corner-up-left'],
  carried: ['car', 'check-check'],
  stale: ['old', 'refresh-cw'],
  waiting: ['wait', 'hourglass'],
  'not-needed': ['na', 'minus'],
}

/** One cell of the matrix: colour, icon and revision; a link to its details. */
export function BoardCell(props: { cell: Cell; label: string; href: string; chosen: boolean }) {
  const { copy } = useCopy()
  const { cell, label } = props
  const [look, icon] = looks[cell.state]
  if (cell.state === 'not-needed') {
    return (
      <td className="mx na">
        <Icon name={icon} />
        <span className="ds-sr-only">{copy.signOffs.cell['not-needed']}</span>
      </td>
    )
  }
  const revision = cell.revision === undefined ? '' : copy.signOffs.revision(cell.revision)
  return (
    <td className="mx">
      <a
        className={`mc mc-${look}${props.chosen ? ' sel' : ''}`}
        href={props.href}
        aria-current={props.chosen ? 'true' : undefined}
        aria-label={`${label}: ${copy.signOffs.cell[cell.state]}${revision ? `, ${revision}` : ''}`}
      >
        <Icon name={icon} />
        {revision ? <span>{revision}</span> : null}
      </a>
    </td>
  )
}

export function CellLegend() {
  const { copy } = useCopy()
  const states: CellState[] = [
    'agrees',
    'agrees-with-remarks',
    'carried',
    'objects',
    'stale',
    'waiting',
    'approved',
  ]
  return (
    <div className="card-f">
      {states.map((state) => (
        <span className="lg-i" key={state}>
          <span className={`mc mini mc-${looks[state][0]}`} aria-hidden="true">
            <Icon name={looks[state][1]} />
          </span>
          {copy.signOffs.cell[state]}
        </span>
      ))}
    </div>
  )
}
