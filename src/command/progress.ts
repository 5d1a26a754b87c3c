/** Progress of long work: a bar on a terminal, now and then a plain line elsewhere, nothing when asked to be quiet. */
import { Presets, SingleBar } from 'cli-progress'

export interface Progress {
  /** Starts the next step; `total` things of it are to be done. */
  start(step: string, total: number): void
  /** One more thing is done. */
  advance(): void
  /** The step is over. */
  stop(): void
}

/** Where standard error is no terminal, a line after this share of the work. */
const plainShare = 0.25

/** Below this many things a step is over before a line about it could be read. */
const worthALine = 200

/** Progress on standard error, in the form that suits it. */
export function createProgress(quiet: boolean): Progress {
  if (quiet) return { start() {}, advance() {}, stop() {} }
  return process.stderr.isTTY ? barProgress() : lineProgress()
}

function barProgress(): Progress {
  const bar = new SingleBar(
    { format: '{step} {bar} {value}/{total}, {eta_formatted} left', hideCursor: true, clearOnComplete: true },
    Presets.shades_classic,
  )
  return {
    start(step, total) {
      bar.start(total, 0, { step: step.padEnd(22) })
    },
    advance() {
      bar.increment()
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
  return {
    start(nextStep, nextTotal) {
      step = nextStep
      total = nextTotal
      done = 0
    },
    advance() {
      done += 1
      const every = Math.ceil(total * plainShare)
      if (total >= worthALine && done % every === 0) process.stderr.write(`${step}: ${done} of ${total}\n`)
    },
    stop() {},
  }
}
