/** `npm start`: the articles of the sample cases, both sites, and the addresses where they are served. */
import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { fileURLToPath } from 'node:url'

const start = fileURLToPath(new URL('../src/command/start.mjs', import.meta.url))

/** A case that could not be used (1) keeps nobody from seeing the others; a command that could not run (2) does. */
const couldNotRun = 2
/** What shells add to the number of a signal that ended a program. */
const endedBySignal = 128

for (const args of [['generate'], ['build'], ['serve', ...process.argv.slice(2)]]) {
  const status = await run(args)
  if (status >= couldNotRun) {
    process.exitCode = status
    break
  }
}

/** Runs a command to its end and gives its exit status. Who asks this program to end asks the command: nothing is left running. */
function run(args: readonly string[]): Promise<number> {
  const command = spawn(process.execPath, [start, ...args], { stdio: 'inherit' })
  const handOn = (signal: NodeJS.Signals) => command.kill(signal)
  process.on('SIGTERM', handOn)
  // A terminal sends Ctrl+C to both.
  process.on('SIGINT', waitForCommand)
  return new Promise((resolve, reject) => {
    command.once('error', reject)
    command.once('exit', (status, signal) => {
      process.off('SIGTERM', handOn)
      process.off('SIGINT', waitForCommand)
      resolve(status ?? endedBySignal + (signal === null ? 0 : constants.signals[signal]))
    })
  })
}

function waitForCommand(): void {
  // It ends by itself, and this program behind it.
}
