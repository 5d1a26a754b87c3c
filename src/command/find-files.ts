/** Which files a command line means: files as named, folders walked to the bottom. */
import type { BigIntStats } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { isAbsolute, join, relative, resolve } from 'node:path'
import type { Finding } from '../model/finding.ts'

/**
 * Lists the files under `paths` in code-unit order, each once, however its path is spelled. Inside a folder, hidden names and those that
 * `passesOver` names are passed over. A folder that several links lead to is walked once, so that a link to a folder above it
 * ends. A path that cannot be opened becomes a finding and costs nothing else.
 */
export async function findFiles(
  paths: readonly string[],
  passesOver: (name: string) => boolean = () => false,
): Promise<{ files: readonly string[]; findings: readonly Finding[] }> {
  const walk = new Walk((name) => name.startsWith('.') || passesOver(name))
  for (const path of paths) await walk.visit(spelled(path))
  return { files: [...walk.files].toSorted(byCodeUnit), findings: walk.findings }
}

/** From where the program runs, as far as a path leads below that; else from the root. What is known of a file is known by this. */
function spelled(path: string): string {
  const below = relative('', path)
  if (below === '') return '.'
  return isAbsolute(below) || /^\.\.(?:[\\/]|$)/u.test(below) ? resolve(path) : below
}

/** What was found on the way through files and folders. */
class Walk {
  readonly files = new Set<string>()
  readonly findings: Finding[] = []
  readonly #isHidden: (name: string) => boolean
  /** Folders that were walked, by what the file system knows them by. */
  readonly #folders = new Set<string>()

  constructor(isHidden: (name: string) => boolean) {
    this.#isHidden = isHidden
  }

  /** Takes a file, or all files of a folder; follows links. */
  async visit(path: string): Promise<void> {
    try {
      // As big numbers: those of Windows do not fit into others.
      const entry = await stat(path, { bigint: true })
      if (entry.isFile()) this.files.add(path)
      else if (!entry.isDirectory()) this.findings.push(unusable(path, 'is neither a file nor a folder'))
      else if (this.#isNew(entry)) await this.#visitEntries(path)
    } catch (error) {
      this.findings.push(unusable(path, reasonOf(error)))
    }
  }

  /** False for a folder that was walked before. A file system without numbers cannot tell two folders apart. */
  #isNew({ dev, ino }: BigIntStats): boolean {
    const id = `${dev} ${ino}`
    if (ino !== 0n && this.#folders.has(id)) return false
    this.#folders.add(id)
    return true
  }

  /** What the folder itself says of its entries is enough for most of them: a look at each would cost more than all the rest. */
  async #visitEntries(folder: string): Promise<void> {
    const entries = await readdir(folder, { withFileTypes: true })
    for (const entry of entries.toSorted((a, b) => byCodeUnit(a.name, b.name))) {
      if (this.#isHidden(entry.name)) continue
      const path = join(folder, entry.name)
      if (entry.isFile()) this.files.add(path)
      else await this.visit(path)
    }
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
    ELOOP: 'is a loop of links',
    EIO: 'could not be read from the disk',
    ENOSPC: 'no longer fits on the disk',
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
