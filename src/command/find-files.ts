/** Which files a command line means: files as named, folders walked to the bottom. */
import { readdir, stat } from 'node:fs/promises'
import { isAbsolute, join, relative, resolve } from 'node:path'
import type { Finding } from '../model/finding.ts'

/**
 * Lists the files under `paths` in code-unit order, each once, however its path is spelled. Inside a folder, hidden names and those that
 * `passesOver` names are passed over; a path that cannot be opened becomes a finding and costs nothing else.
 */
export async function findFiles(
  paths: readonly string[],
  passesOver: (name: string) => boolean = () => false,
): Promise<{ files: readonly string[]; findings: readonly Finding[] }> {
  const files = new Set<string>()
  const findings: Finding[] = []
  const isHidden = (name: string): boolean => name.startsWith('.') || passesOver(name)
  for (const path of paths) await walk(spelled(path), isHidden, files, findings)
  return { files: [...files].toSorted(byCodeUnit), findings }
}

/** From where the program runs, as far as a path leads below that; else from the root. What is known of a file is known by this. */
function spelled(path: string): string {
  const below = relative('', path)
  if (below === '') return '.'
  return isAbsolute(below) || /^\.\.(?:[\\/]|$)/u.test(below) ? resolve(path) : below
}

async function walk(
  path: string,
  isHidden: (name: string) => boolean,
  files: Set<string>,
  findings: Finding[],
): Promise<void> {
  try {
    const entry = await stat(path)
    if (entry.isFile()) files.add(path)
    else if (entry.isDirectory()) await walkFolder(path, isHidden, files, findings)
    else findings.push(unusable(path, 'is neither a file nor a folder'))
  } catch (error) {
    findings.push(unusable(path, reasonOf(error)))
  }
}

/** What the folder itself says of its entries is enough for most of them: a look at each would cost more than all the rest. */
async function walkFolder(
  folder: string,
  isHidden: (name: string) => boolean,
  files: Set<string>,
  findings: Finding[],
): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true })
  for (const entry of entries.toSorted((a, b) => byCodeUnit(a.name, b.name))) {
    if (isHidden(entry.name)) continue
    const path = join(folder, entry.name)
    if (entry.isFile()) files.add(path)
    else await walk(path, isHidden, files, findings)
  }
}

/** Why the operating system refused, in plain words. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const reasons: Record<string, string> = {
    ENOENT: 'does not exist',
    EACCES: 'may not be read by this user',
    EPERM: 'may not be read by this user',
    EISDIR: 'is a folder',
    ELOOP: 'is a chain of links that never ends',
    EIO: 'could not be read from the disk',
    ENOSPC: 'does not fit on the disk any more',
  }
  return reasons[code] ?? `could not be used (${code === '' ? 'unknown reason' : code})`
}

/** Finding for a path that could not be opened. */
export function unusable(path: string, reason: string): Finding {
  return {
    rule: 'read/unreadable-file',
    severity: 'error',
    file: path,
    message: `This path ${reason}, so nothing was taken from it.`,
    hint: 'Check the spelling and the permissions, then run the command again.',
  }
}

function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
