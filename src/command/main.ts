/** The program `casebook`: runs the command line that it was started with. */
import { runCommandLine } from './command-line.ts'
import { describeFailure } from './failure.ts'
import { exitStatus } from './report.ts'

// Whoever reads the results may stop before their end, as `| head` does: that is no failure, and what is being written elsewhere is finished.
process.stdout.on('error', (error) => {
  if ('code' in error && error.code === 'EPIPE') return
  process.stderr.write(describeFailure(error))
  // Every file that was written is whole, and what the command has found nobody can read.
  process.exit(exitStatus.couldNotRun)
})

await runCommandLine(process.argv.slice(2))
