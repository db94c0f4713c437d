/** A trajectory with its targets, drawn on the server; the table beneath is its text alternative. */
import { useCopy } from '#app/copy/copy-context.tsx'
import { createScales, linePath, type Point, type Scales } from './scale.ts'

export interface ChartLine {
  readonly name: string
  readonly points: readonly Point[]
  readonly target: number | undefined
  readonly euTarget: number | undefined
}

const width = 720
const height = 260
const frame = { left: 44, right: 652, top: 16, bottom: 224 }
const years: readonly [number, number] = [2023, 2030]

export function TrajectoryChart({
  id,
  lines,
  unit,
}: {
  id: string
  lines: readonly ChartLine[]
  unit: string
}) {
  const { copy, format } = useCopy()
  const values = lines.flatMap((l) => [
    ...l.points.map((p) => p.value),
    ...[l.target, l.euTarget].filter((v) => v !== undefined),
  ])
  if (values.length === 0) return null
  const scales = createScales(frame, years, values)
  const describe = (l: ChartLine) =>
    `${l.name}: ${l.points.map((p) => `${p.year} – ${format.number(p.value)}`).join(', ')}`
  return (
    <svg
      className="cht"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-labelledby={`${id}-title ${id}-desc`}
    >
      <title id={`${id}-title`}>{copy.data.chartTitle(lines.map((l) => l.name).join(', '))}</title>
      <desc id={`${id}-desc`}>{lines.map(describe).join('. ')}</desc>
      <Grid scales={scales} unit={unit} />
      {lines.map((line, i) => (
        <Line key={line.name} line={line} scales={scales} index={i} />
      ))}
    </svg>
  )
}

function Grid({ scales, unit }: { scales: Scales; unit: string }) {
  const { format } = useCopy()
  const marks = Array.from({ length: years[1] - years[0] + 1 }, (_, i) => years[0] + i)
  return (
    <g>
      {scales.ticks.map((tick) => (
        <g key={tick}>
          <line
            className="gr"
            x1={frame.left}
            x2={frame.right}
            y1={scales.y(tick)}
            y2={scales.y(tick)}
          />
          <text className="ax" x={frame.left - 8} y={scales.y(tick) + 4} textAnchor="end">
            {format.number(tick)}
            {unit}
          </text>
        </g>
      ))}
      {marks.map((year) => (
        <text key={year} className="ax" x={scales.x(year)} y={height - 12} textAnchor="middle">
          {year}
        </text>
      ))}
    </g>
  )
}

/** Lines differ in dash and mark, not in colour alone. */
function Line({ line, scales, index }: { line: ChartLine; scales: Scales; index: number }) {
  const { copy, format } = useCopy()
  const last = line.points.at(-1)
  return (
    <g className={`cl cl-${index % 3}`}>
      {line.euTarget === undefined ? null : (
        <g>
          <line
            className="cl-eu"
            x1={frame.left}
            x2={frame.right}
            y1={scales.y(line.euTarget)}
            y2={scales.y(line.euTarget)}
          />
          <text className="lb" x={frame.left + 6} y={scales.y(line.euTarget) - 6}>
            {copy.data.euTarget} {format.number(line.euTarget)}
          </text>
        </g>
      )}
      <path className="cl-l" d={linePath(line.points, scales)} />
      {line.points.map((p) => (
        <circle
          key={p.year}
          className="cl-d"
          cx={scales.x(p.year)}
          cy={scales.y(p.value)}
          r="3.5"
        />
      ))}
      {last ? (
        <text className="vl" x={scales.x(last.year) + 8} y={scales.y(last.value) + 4}>
          {format.number(last.value)}
        </text>
      ) : null}
    </g>
  )
}
