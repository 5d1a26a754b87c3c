/** For tests: runs the command line in this process, where what one run has loaded and compiled is there for the next. */
import { vi } from 'vitest'
import { runCommandLine } from './command-line.ts'
import type { CommandResult } from './run-command.ts'

/**
 * As `runCommand`, many times faster where a test runs several commands; one at a time. For commands that come to their end by
 * themselves and read nothing from standard input.
 */
export async function runCommandHere(
  args: readonly string[],
  { env = {} }: { readonly env?: Readonly<Record<string, string>> } = {},
): Promise<CommandResult> {
  const { exitCode } = process
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value)
  const stdout = hear(process.stdout)
  const stderr = hear(process.stderr)
  process.exitCode = 0
  try {
    await runCommandLine(args)
    return { status: process.exitCode, stdout: stdout.heard(), stderr: stderr.heard() }
  } finally {
    process.exitCode = exitCode
    stdout.end()
    stderr.end()
    vi.unstubAllEnvs()
  }
}

/** Takes what is written to a stream, until `end`. */
function hear(stream: NodeJS.WriteStream) {
  const chunks: Uint8Array[] = []
  const spy = vi.spyOn(stream, 'write').mockImplementation((chunk) => {
    chunks.push(Buffer.from(chunk))
    return true
  })
  return { heard: () => Buffer.concat(chunks).toString('utf8'), end: () => spy.mockRestore() }
}
