/** The commands there are, and what their exit status means. */
import { Command, CommanderError } from 'commander'
import packageJson from '../../package.json' with { type: 'json' }
import { describeFailure } from './failure.ts'
import { exitStatus } from './report.ts'

/** Each with the function that declares it. Loaded when asked for: most of a short command's time is loading. */
const commands: ReadonlyMap<string, () => Promise<(program: Command) => void>> = new Map([
  ['generate', async () => (await import('./generate.ts')).addGenerateCommand],
  ['worker', async () => (await import('./queue/work.ts')).addWorkerCommand],
  ['merge', async () => (await import('./merge.ts')).addMergeCommand],
  ['read', async () => (await import('./read.ts')).addReadCommand],
  ['redact', async () => (await import('./redact.ts')).addRedactCommand],
  ['review', async () => (await import('./review.ts')).addReviewCommand],
  ['settle', async () => (await import('./settle.ts')).addSettleCommand],
  ['link', async () => (await import('./link.ts')).addLinkCommand],
  ['unlink', async () => (await import('./unlink.ts')).addUnlinkCommand],
  ['decline', async () => (await import('./decline.ts')).addDeclineCommand],
  ['approve', async () => (await import('./approve.ts')).addApproveCommand],
  ['check', async () => (await import('./check.ts')).addCheckCommand],
  ['build', async () => (await import('./build.ts')).addBuildCommand],
  ['serve', async () => (await import('./serve.ts')).addServeCommand],
  ['search', async () => (await import('./search.ts')).addSearchCommand],
  ['mcp', async () => (await import('./mcp.ts')).addMcpCommand],
])

/**
 * Does what the arguments (without those of Node) ask for, and leaves the exit status in `process.exitCode`. What goes wrong is told on
 * standard error; nothing is thrown.
 */
export async function runCommandLine(args: readonly string[]): Promise<void> {
  const program = new Command('casebook')
    .description('Closed case records in, knowledge articles and a searchable static site out.')
    .version(packageJson.version)
    .exitOverride()
    .showHelpAfterError('`casebook --help` lists the commands.')
    .addHelpText('after', '\nExit status: 0 done; 1 done, with findings; 2 could not run.')
  const asked = commands.get(args[0] ?? '')
  for (const load of asked === undefined ? commands.values() : [asked]) (await load())(program)
  for (const command of program.commands)
    command.exitOverride().showHelpAfterError(`\`casebook ${command.name()} --help\` tells what it takes.`)
  try {
    await program.parseAsync(args, { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) process.stderr.write(describeFailure(error))
    process.exitCode =
      error instanceof CommanderError && error.exitCode === 0 ? exitStatus.done : exitStatus.couldNotRun
  }
}
