/** Charts as SVG, drawn by Vega while the page is built: no script, colours by the page's own style sheet. */
import type { Axis, Mark, RectMark, Spec, TextEncodeEntry, TextMark } from 'vega'
import { parse, View } from 'vega'

export interface Bar {
  readonly label: string
  readonly value: number
  /** Where the bar and its name lead. */
  readonly path?: string
}

export interface Period {
  readonly label: string
  readonly opened: number
  readonly closed: number
  /** Where the columns lead. */
  readonly path: string | null
}

const fontSize = 13
const barStep = 26
const labelGap = 8
const widestLabel = 190
const valueWidth = 48
const scaleWidth = 36
const periodsHeight = 200

/** Bars one under the other, longest first, each with its value behind it. `width` is in CSS pixels. */
export function drawBars(bars: readonly Bar[], width: number): Promise<string> {
  const rows = [...bars]
    .sort((a, b) => b.value - a.value)
    .map(({ label, value, path }, row) => ({ row, label: fit(label), value, path }))
  const left = Math.max(...rows.map(({ label }) => widthOf(label))) + labelGap
  return draw({
    width: width - left - valueWidth,
    height: bars.length * barStep,
    padding: { left, right: valueWidth, top: 0, bottom: 0 },
    data: [{ name: 'bars', values: rows }],
    scales: [
      {
        name: 'row',
        type: 'band',
        domain: { data: 'bars', field: 'row' },
        range: 'height',
        paddingInner: 0.45,
        paddingOuter: 0.2,
      },
      { name: 'value', type: 'linear', domain: { data: 'bars', field: 'value' }, domainMin: 0, range: 'width' },
    ],
    marks: [...barMarks],
  })
}

function besideBars(encoding: TextEncodeEntry): TextMark {
  return {
    type: 'text',
    aria: false,
    from: { data: 'bars' },
    encode: {
      enter: {
        y: { scale: 'row', field: 'row', band: 0.5 },
        baseline: { value: 'middle' },
        fontSize: { value: fontSize },
        ...encoding,
      },
    },
  }
}

/** The bars, their names before them and their values behind them. */
const barMarks: readonly Mark[] = [
  {
    type: 'rect',
    aria: false,
    from: { data: 'bars' },
    encode: {
      enter: {
        y: { scale: 'row', field: 'row' },
        height: { scale: 'row', band: 1 },
        x: { value: 0 },
        x2: { scale: 'value', field: 'value' },
        fill: { value: 'var(--accent-strong)' },
        href: { field: 'path' },
      },
    },
  },
  besideBars({
    x: { value: -labelGap },
    text: { field: 'label' },
    href: { field: 'path' },
    align: { value: 'right' },
    fill: { value: 'var(--quiet)' },
  }),
  besideBars({
    x: { scale: 'value', field: 'value', offset: 6 },
    text: { field: 'value' },
    fill: { value: 'var(--ink)' },
  }),
]

/** Two columns a period, what was opened beside what was closed, over a scale in whole numbers. */
export function drawPeriods(periods: readonly Period[], width: number): Promise<string> {
  return draw({
    width: width - scaleWidth - 12,
    height: periodsHeight,
    padding: { left: scaleWidth, right: 12, top: 8, bottom: 26 },
    data: [{ name: 'periods', values: periods.map(({ path, ...one }) => ({ ...one, path: path ?? undefined })) }],
    scales: [
      { name: 'period', type: 'band', domain: { data: 'periods', field: 'label' }, range: 'width', padding: 0.3 },
      {
        name: 'count',
        type: 'linear',
        domain: { data: 'periods', fields: ['opened', 'closed'] },
        domainMin: 0,
        nice: true,
        range: 'height',
      },
    ],
    axes: [
      {
        ...plainAxis,
        orient: 'left',
        scale: 'count',
        grid: true,
        gridColor: 'var(--line)',
        tickMinStep: 1,
        tickCount: 4,
        format: 'd',
      },
      { ...plainAxis, orient: 'bottom', scale: 'period', labelOverlap: 'parity', labelSeparation: 16, labelPadding: 8 },
    ],
    marks: [column('opened', 'var(--opened)'), column('closed', 'var(--accent-strong)'), wholeHeight],
  })
}

/** Over both columns, seen under the mouse alone: low ones would be hard to hit. */
const wholeHeight: RectMark = {
  type: 'rect',
  aria: false,
  from: { data: 'periods' },
  encode: {
    enter: {
      x: { scale: 'period', field: 'label' },
      width: { scale: 'period', band: 1 },
      y: { value: 0 },
      y2: { scale: 'count', value: 0 },
      fill: { value: 'var(--accent)' },
      fillOpacity: { value: 0 },
      href: { field: 'path' },
    },
  },
}

function column(field: 'opened' | 'closed', fill: string): RectMark {
  return {
    type: 'rect',
    aria: false,
    from: { data: 'periods' },
    encode: {
      enter: {
        x: { scale: 'period', field: 'label', ...(field === 'closed' ? { band: 0.5 } : {}) },
        width: { scale: 'period', band: 0.5 },
        y: { scale: 'count', field },
        y2: { scale: 'count', value: 0 },
        fill: { value: fill },
      },
    },
  }
}

/** The page's heading and table say what a chart is about, and lead on; its lines, labels and links are for eyes and mice alone. */
const plainAxis = {
  aria: false,
  domain: false,
  ticks: false,
  labelColor: 'var(--quiet)',
  labelFontSize: fontSize,
} as const satisfies Partial<Axis>

/** The table behind the chart holds the whole of it. */
function fit(label: string): string {
  if (widthOf(label) <= widestLabel) return label
  const characters = Array.from(label)
  while (widthOf(characters.join('')) > widestLabel - fontSize) characters.pop()
  return `${characters.join('').trimEnd()}…`
}

/** About as wide as it is drawn: a Han character fills its square, a Latin letter up to two thirds of it, by the font the system has. */
function widthOf(label: string): number {
  return Array.from(label).reduce((sum, character) => sum + fontSize * (wide.test(character) ? 1 : 0.66), 0)
}

// Example: `配`, `（`
const wide = /[\p{Script=Han}\u3000-\u303f\uff00-\uff60]/u

async function draw(spec: Spec): Promise<string> {
  const view = new View(parse({ autosize: 'none', ...spec }), { renderer: 'none' })
  const svg = await view.toSVG()
  view.finalize()
  return svg
    .replace(root, '<svg class="chart" aria-hidden="true"')
    .replaceAll(' xlink:href="', ' tabindex="-1" href="')
    .replaceAll(longNumber, shorten)
}

// Example: `<svg xmlns="…" xmlns:xlink="…" version="1.1" class="marks"`
const root = /<svg(?:\s(?:xmlns|xmlns:xlink|version|class)="[^"]*")*/u
// Example: `29.772727272727277`
const longNumber = /\d{1,6}\.\d{2,20}/gu

function shorten(number: string): string {
  return String(Math.round(Number(number) * 10) / 10)
}
