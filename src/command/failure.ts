/** What a command says when it cannot go on: the disk is full, a folder is not writable, the program itself failed. */
import { basename, dirname, join } from 'node:path'

/**
 * For people, ending with a line break. Names the file and what to do where the system refused something; of a fault of the
 * program only its kind and where it happened, because an error's text may hold what a case says.
 */
export function describeFailure(error: unknown): string {
  if (isRefusal(error)) {
    const { code, path, dest, syscall } = error
    // A write that fails half-way does not tell to what.
    const what = path === undefined ? 'casebook' : withoutTemporaryName(dest ?? path)
    const reason = (isUnmade(code, syscall) ? unmade : reasons.get(code)) ?? `the system refused it (${code})`
    return `${what}: ${path === undefined ? 'Something' : 'This'} could not be read or written: ${reason}. (run/refused)\n  Correct that and run the command again; every file written before is complete.\n`
  }
  const kind = error instanceof Error ? error.name : typeof error
  return [
    `casebook: Casebook itself failed (${kind}). (run/failed)`,
    '  Run the command again; if it happens again, report it with these lines, which contain nothing of any case:',
    ...(error instanceof Error ? framesOf(error) : []),
    '',
  ].join('\n')
}

/** Where it happened, a line each; the text of the error stands before that. */
function framesOf({ message, stack = '' }: Error): readonly string[] {
  const at = stack.indexOf(message)
  if (at < 0) return []
  return stack
    .slice(at + message.length)
    .split('\n')
    .filter((line) => /^\s+at /u.test(line))
}

interface Refusal {
  readonly code: string
  readonly path?: string
  readonly dest?: string
  readonly syscall?: string
}

/** Node says that a folder does not exist where one above it cannot be made, on a disk that can only be read above all. */
function isUnmade(code: string, syscall: string | undefined): boolean {
  return code === 'ENOENT' && syscall === 'mkdir'
}

const unmade = 'no folder can be created there, as on a read-only disk'

function isRefusal(error: unknown): error is Error & Refusal {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return false
  return 'path' in error ? typeof error.path === 'string' : reasons.has(error.code)
}

/** Whether the system says that there is no such file. */
export function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT'
}

/** The same error; one that does not tell which file it is about now does. */
export function withPath(error: unknown, path: string): unknown {
  return error instanceof Error && !('path' in error) ? Object.assign(error, { path }) : error
}

/** By the names that POSIX has for them. */
const reasons: ReadonlyMap<string, string> = new Map([
  ['EACCES', 'this user may not do that'],
  ['EPERM', 'this user may not do that'],
  ['EROFS', 'the disk is read-only'],
  ['ENOSPC', 'the disk is full'],
  ['EDQUOT', 'the quota of this user is used up'],
  ['EISDIR', 'a folder is in its place'],
  ['ENOTEMPTY', 'a folder is in its place'],
  ['ENOTDIR', 'a file is in the place of its folder'],
  ['EEXIST', 'something else is in its place'],
  ['ENOENT', 'it does not exist'],
  ['EMFILE', 'too many files are open'],
  ['ENFILE', 'too many files are open'],
  ['ELOOP', 'it is a loop of links'],
  ['EIO', 'the disk failed'],
])

/** The name of the file that a temporary one (`.name.<UUID>.tmp`) was to become. */
function withoutTemporaryName(path: string): string {
  const name = /^\.(.+)\.[0-9a-f-]{36}\.tmp$/u.exec(basename(path))?.[1]
  return name === undefined ? path : join(dirname(path), name)
}
