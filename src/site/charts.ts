/** Charts as coordinates, drawn into SVG by the page. Units are those of the view box. */
import type { Wording } from './words.ts'

export interface Bar {
  readonly label: Wording
  readonly value: number
}

export interface Column {
  readonly label: string
  readonly value: number
}

export interface DrawnColumn extends Column {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Size of a column chart; the labels of its axes lie inside. */
export const columnChart = { width: 720, height: 220, left: 36, bottom: 26, top: 12 } as const

/** Columns side by side over a common scale with round steps. */
export function drawColumns(columns: readonly Column[]) {
  const { width, height, left, bottom, top } = columnChart
  const scale = roundScale(Math.max(1, ...columns.map(({ value }) => value)))
  const slot = Math.min((width - left) / Math.max(1, columns.length), widestColumn)
  const heightOf = (value: number) => round(((height - bottom - top) * value) / scale.top)
  return {
    columns: columns.map((column, at): DrawnColumn => ({
      ...column,
      x: round(left + at * slot + slot * 0.15),
      y: round(height - bottom - heightOf(column.value)),
      width: round(slot * 0.7),
      height: heightOf(column.value),
    })),
    lines: scale.steps.map((value) => ({ value, y: round(height - bottom - heightOf(value)) })),
    labels: columns.flatMap((column, at) =>
      at % Math.ceil(columns.length / labelsShown) === 0
        ? [{ text: column.label, x: round(left + at * slot + slot / 2), y: height - 8 }]
        : [],
    ),
  }
}

const widestColumn = 60
const labelsShown = 9

/** Steps of 1, 2 or 5 times a power of ten, at most five, that reach over `highest`. */
function roundScale(highest: number): { readonly top: number; readonly steps: readonly number[] } {
  const power = 10 ** Math.floor(Math.log10(highest / 4))
  const step = Math.max(1, [1, 2, 5, 10].map((factor) => factor * power).find((size) => size * 4 >= highest) ?? highest)
  const count = Math.ceil(highest / step)
  return { top: count * step, steps: Array.from({ length: count + 1 }, (_, at) => at * step) }
}

/** Bars one under the other, longest first: the length of each in per cent of the longest. */
export function drawBars(bars: readonly Bar[]) {
  const longest = Math.max(1, ...bars.map(({ value }) => value))
  return [...bars]
    .sort((a, b) => b.value - a.value)
    .map(({ label, value }) => ({ label, value, percent: round((100 * value) / longest) }))
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
