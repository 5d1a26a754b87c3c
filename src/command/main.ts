/** The command line: which commands there are, and what their exit status means. */
import { Command, CommanderError } from 'commander'
import packageJson from '../../package.json' with { type: 'json' }
import { addApproveCommand } from './approve.ts'
import { addBuildCommand } from './build.ts'
import { addCheckCommand } from './check.ts'
import { addGenerateCommand } from './generate.ts'
import { addReadCommand } from './read.ts'
import { addRedactCommand } from './redact.ts'
import { exitStatus } from './report.ts'
import { addReviewCommand } from './review.ts'
import { addServeCommand } from './serve.ts'

const program = new Command('casebook')
  .description('Closed case records in, knowledge articles and a searchable static site out.')
  .version(packageJson.version)
  .exitOverride()
  .addHelpText('after', '\nExit status: 0 done; 1 done, with findings; 2 could not run.')

const commands = [
  addGenerateCommand,
  addReadCommand,
  addRedactCommand,
  addReviewCommand,
  addApproveCommand,
  addCheckCommand,
  addBuildCommand,
  addServeCommand,
]
for (const add of commands) add(program)
for (const command of program.commands) command.exitOverride()

try {
  await program.parseAsync()
} catch (error) {
  if (!(error instanceof CommanderError)) throw error
  process.exitCode = error.exitCode === 0 ? exitStatus.done : exitStatus.couldNotRun
}
