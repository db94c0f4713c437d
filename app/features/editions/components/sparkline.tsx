import { createScales, linePath, type Point } from '#app/formats/charts/scale.ts'

const frame = { left: 4, right: 116, top: 5, bottom: 23 }

/** A trajectory in a table row; the words beside it say the same, so it is hidden from screen readers. */
export function Sparkline(props: {
  points: readonly Point[]
  target: number | undefined
  /** Years whose value contradicts something. */
  doubtful?: readonly number[]
}) {
  const { points, target, doubtful = [] } = props
  const first = points[0]
  const last = points.at(-1)
  if (!first || !last || first === last) return null
  const values = points.map((p) => p.value)
  const scales = createScales(
    frame,
    [first.year, last.year],
    target === undefined ? values : [...values, target],
    false,
  )
  return (
    <svg className="spark" width="120" height="28" aria-hidden="true">
      {target === undefined ? null : (
        <line
          className="sp-t"
          x1={frame.left}
          x2={frame.right}
          y1={scales.y(target)}
          y2={scales.y(target)}
        />
      )}
      <path className="sp-l" d={linePath(points, scales)} />
      <circle className="sp-d" cx={scales.x(last.year)} cy={scales.y(last.value)} r="2.5" />
      {points
        .filter((p) => doubtful.includes(p.year))
        .map((p) => (
          <g
            key={p.year}
            className="sp-bad"
            transform={`translate(${scales.x(p.year)} ${scales.y(p.value)})`}
          >
            <path d="M0-6 5.6 4H-5.6Z" />
          </g>
        ))}
    </svg>
  )
}
