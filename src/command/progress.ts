/** Progress of long work: a bar on a terminal, now and then a plain line elsewhere, nothing when asked to be quiet. */
import { Presets, SingleBar } from 'cli-progress'

export interface Progress {
  /** Starts the next step; `total` things of it are to be done. */
  start(step: string, total: number): void
  /** One more thing is done. */
  advance(): void
  /** What is to be said beside the count, such as what it has cost so far. */
  note(text: string): void
  /** The step is over. */
  stop(): void
}

/** Where standard error is no terminal, a line after this share of the work … */
const plainShare = 0.05
/** … but not more often than after this time, in milliseconds. */
const plainPause = 10_000

/** Below this many things a step is over before a line about it could be read. */
const worthALine = 200

/** Progress on standard error, in the form that suits it. */
export function createProgress(quiet: boolean): Progress {
  if (quiet) return { start() {}, advance() {}, note() {}, stop() {} }
  return process.stderr.isTTY ? barProgress() : lineProgress()
}

function barProgress(): Progress {
  const bar = new SingleBar(
    {
      format: '{step} {bar} {value} of {total}, {rate}, {eta_formatted} left{note}',
      hideCursor: true,
      clearOnComplete: true,
    },
    Presets.shades_classic,
  )
  let done = 0
  let begun = 0
  let note = ''
  return {
    start(step, total) {
      done = 0
      begun = performance.now()
      if (total > 0) bar.start(total, 0, { step: step.padEnd(18), rate: '', note })
    },
    advance() {
      done += 1
      bar.update(done, { rate: rateOf(done, begun), note })
    },
    note(text) {
      note = `; ${text}`
      bar.update(done, { note })
    },
    stop() {
      bar.stop()
    },
  }
}

function lineProgress(): Progress {
  let step = ''
  let total = 0
  let done = 0
  let begun = 0
  let told = 0
  let note = ''
  return {
    start(nextStep, nextTotal) {
      step = nextStep
      total = nextTotal
      done = 0
      begun = performance.now()
      told = begun
    },
    advance() {
      done += 1
      if (total < worthALine || done % Math.ceil(total * plainShare) !== 0) return
      const now = performance.now()
      if (now - told < plainPause && done < total) return
      told = now
      const left = done < total ? `, ${Math.ceil((((now - begun) / done) * (total - done)) / 1000)} s left` : ''
      process.stderr.write(`${step}: ${done} of ${total}, ${rateOf(done, begun)}${left}${note}\n`)
    },
    note(text) {
      note = `; ${text}`
    },
    stop() {},
  }
}

function rateOf(done: number, begun: number): string {
  return `${Math.round(done / Math.max(0.001, (performance.now() - begun) / 1000))} a second`
}
