/** Where a value stands in a drawing: years across, values up. Pixels of the SVG's own space. */
import { scaleLinear } from 'd3-scale'
import { line } from 'd3-shape'

export interface Point {
  readonly year: number
  readonly value: number
}

export interface Frame {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

export interface Scales {
  x(year: number): number
  y(value: number): number
  /** Round values for the axis. */
  readonly ticks: readonly number[]
}

/** `values` are everything that must fit, targets included. */
export function createScales(
  frame: Frame,
  years: readonly [number, number],
  values: readonly number[],
  fromZero = true,
): Scales {
  const low = fromZero ? Math.min(0, ...values) : Math.min(...values)
  const high = Math.max(...values, low + 1)
  const y = scaleLinear([low, high], [frame.bottom, frame.top]).nice(5)
  const x = scaleLinear([years[0], years[1]], [frame.left, frame.right])
  return { x: (year) => round(x(year)), y: (value) => round(y(value)), ticks: y.ticks(5) }
}

/** Path data of a line through the points. */
export const linePath = (points: readonly Point[], scales: Scales): string =>
  line<Point>(
    (p) => scales.x(p.year),
    (p) => scales.y(p.value),
  )([...points]) ?? ''

const round = (n: number): number => Math.round(n * 10) / 10
