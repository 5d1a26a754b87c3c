/** The command line of a script: help that ends well, and one plain line with status 2 for what cannot be understood. */
import { CommanderError, InvalidArgumentError } from 'commander'
import type { Command } from 'commander'

const couldNotRun = 2

/** Parses the command line and runs the script's action; sets the exit status. What the action throws is thrown. */
export async function runScript(script: Command): Promise<void> {
  // Whoever reads the output may stop before its end, as `| head` does.
  process.stdout.on('error', (error) => {
    if (!('code' in error) || error.code !== 'EPIPE') throw error
  })
  script.exitOverride().showSuggestionAfterError(false).allowExcessArguments(false)
  try {
    await script.parseAsync()
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    process.exitCode = error.exitCode === 0 ? 0 : couldNotRun
  }
}

/** Reads a whole number from 1 to a million. */
export function parseCount(value: string): number {
  if (!/^[1-9]\d{0,6}$/u.test(value)) throw new InvalidArgumentError('It is a whole number from 1 on.')
  return Number(value)
}

/** Reads a share, from 0 to 1. */
export function parseShare(value: string): number {
  if (!/^(?:0|1|0?\.\d{1,6})$/u.test(value)) throw new InvalidArgumentError('It is a number from 0 to 1, such as 0.15.')
  return Number(value)
}

/** Reads words between commas, each one of `known`. */
export function parseNames(known: readonly string[]): (value: string) => readonly string[] {
  return (value) => {
    const names = value.split(',')
    if (names.some((name) => !known.includes(name)))
      throw new InvalidArgumentError(`It is one or more of ${known.join(',')}.`)
    return names
  }
}
