/** The commands there are, and what their exit status means. */
import { Command, CommanderError } from 'commander'
import packageJson from '../../package.json' with { type: 'json' }
import { describeFailure } from './failure.ts'
import { exitStatus } from './report.ts'

type AddCommand = (program: Command) => void

/** In the order in which people need them, each with the function that declares it. Loaded when asked for: most of a short command's time is loading. */
const groups: ReadonlyMap<string, ReadonlyMap<string, () => Promise<AddCommand>>> = new Map([
  [
    'From cases to articles:',
    new Map([
      ['generate', async () => (await import('./generate.ts')).addGenerateCommand],
      ['read', async () => (await import('./read.ts')).addReadCommand],
      ['redact', async () => (await import('./redact.ts')).addRedactCommand],
    ]),
  ],
  [
    'What a person decides:',
    new Map([
      ['review', async () => (await import('./review.ts')).addReviewCommand],
      ['approve', async () => (await import('./approve.ts')).addApproveCommand],
      ['check', async () => (await import('./check.ts')).addCheckCommand],
      ['settle', async () => (await import('./settle.ts')).addSettleCommand],
      ['link', async () => (await import('./link.ts')).addLinkCommand],
      ['unlink', async () => (await import('./unlink.ts')).addUnlinkCommand],
      ['decline', async () => (await import('./decline.ts')).addDeclineCommand],
    ]),
  ],
  [
    'Sites, search, assistants:',
    new Map([
      ['serve', async () => (await import('./serve.ts')).addServeCommand],
      ['build', async () => (await import('./build.ts')).addBuildCommand],
      ['search', async () => (await import('./search.ts')).addSearchCommand],
      ['mcp', async () => (await import('./mcp.ts')).addMcpCommand],
    ]),
  ],
  [
    'Several machines:',
    new Map([
      ['worker', async () => (await import('./queue/work.ts')).addWorkerCommand],
      ['merge', async () => (await import('./merge.ts')).addMergeCommand],
    ]),
  ],
])

/** Declares the command that is asked for, or all of them in their groups where there is none of that name. */
async function addCommands(program: Command, name: string): Promise<void> {
  const asked = [...groups.values()].find((commands) => commands.has(name))?.get(name)
  if (asked !== undefined) return (await asked())(program)
  for (const [heading, commands] of groups) {
    program.commandsGroup(heading)
    for (const load of commands.values()) (await load())(program)
  }
  program.commandsGroup('Help:').helpCommand('help [command]', 'show the help of a command')
}

/**
 * Does what the arguments (without those of Node) ask for, and leaves the exit status in `process.exitCode`. What goes wrong is reported on
 * standard error; nothing is thrown.
 */
export async function runCommandLine(args: readonly string[]): Promise<void> {
  const program = new Command('casebook')
    .description('Turns closed help-desk cases into knowledge articles and two searchable static sites.')
    .version(packageJson.version)
    .exitOverride()
    .showHelpAfterError('`casebook --help` lists the commands.')
    .addHelpText('after', '\nExit status: 0 done; 1 done, with findings; 2 could not run.')
  await addCommands(program, args[0] ?? '')
  for (const command of program.commands)
    command.exitOverride().showHelpAfterError(`\`casebook ${command.name()} --help\` lists its arguments and options.`)
  try {
    await program.parseAsync(args, { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) process.stderr.write(describeFailure(error))
    process.exitCode =
      error instanceof CommanderError && error.exitCode === 0 ? exitStatus.done : exitStatus.couldNotRun
  }
}
