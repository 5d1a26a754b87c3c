/** For tests: runs the command line as a user would and gives what it said. */
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export interface CommandResult {
  /** `null` where the process was killed. */
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

const start = fileURLToPath(new URL('start.mjs', import.meta.url))

/** Runs `casebook` with these arguments and, beside its own, these variables; kills it after `killAfter` milliseconds or when `killWhen` comes true, if given. */
export function runCommand(
  args: readonly string[],
  {
    input = '',
    killAfter,
    killWhen,
    env = {},
  }: {
    readonly input?: string
    readonly killAfter?: number
    readonly killWhen?: Promise<void>
    readonly env?: Readonly<Record<string, string>>
  } = {},
): Promise<CommandResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [start, ...args], { env: { ...process.env, ...env } })
    const output = { stdout: '', stderr: '' }
    child.stdout.setEncoding('utf8').on('data', (text: string) => (output.stdout += text))
    child.stderr.setEncoding('utf8').on('data', (text: string) => (output.stderr += text))
    child.on('error', reject)
    const timer = killAfter === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), killAfter)
    void killWhen?.then(() => child.kill('SIGKILL'))
    child.on('close', (status) => {
      clearTimeout(timer)
      resolve({ status, ...output })
    })
    child.stdin.end(input)
  })
}
