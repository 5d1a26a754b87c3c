/** Files of a site that may be the same file as one of the site that is published: none is ever written in place. */
import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  rmSync,
  rmdirSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { timeOfFolder } from './site-folders.ts'
import type { SiteRecord } from '../record/site-record.ts'

/** Writes a file unless it holds these bytes already; says whether it did. Makes its folder where there is none. */
export function writeSiteFile(path: string, content: string | Uint8Array): boolean {
  const folder = dirname(path)
  const bytes = typeof content === 'string' ? Buffer.from(content) : content
  // Asked first: of tens of thousands of pages most need a folder of their own, and an error costs more than the question.
  if (!existsSync(folder)) mkdirSync(folder, { recursive: true })
  else if (existsSync(path)) {
    if (readFileSync(path).equals(bytes)) return false
    rmSync(path)
  }
  writeFileSync(path, bytes, { flag: 'wx' })
  return true
}

/** Removes a file, and the folders that are empty without it. */
export function removeSiteFile(folder: string, file: string): void {
  rmSync(join(folder, file), { force: true })
  for (let parent = dirname(file); parent !== '.'; parent = dirname(parent)) {
    try {
      rmdirSync(join(folder, parent))
    } catch {
      // Something else lies there.
      return
    }
  }
}

/** Makes `file` of one folder the same as that of another; a copy where the file system knows no links. */
export function linkSiteFile(from: string, to: string, file: string): void {
  const [source, target] = [join(from, file), join(to, file)]
  const code = tryToLink(source, target)
  if (code === null) return
  // Tried first and made way for afterwards: of tens of thousands of files most are new.
  if (code === 'ENOENT') mkdirSync(dirname(target), { recursive: true })
  if (code === 'EEXIST') rmSync(target)
  if (tryToLink(source, target) !== null) copyFileSync(source, target)
}

/** Why a link could not be made; `null` where it was. */
function tryToLink(source: string, target: string): string | null {
  try {
    linkSync(source, target)
    return null
  } catch (error) {
    return codeOf(error)
  }
}

/** Size and time of a file's last change, as a record holds them. */
export function looksOfFile(path: string): readonly [size: number, changed: number] {
  const { size, mtimeMs } = statSync(path)
  return [size, mtimeMs]
}

/**
 * Whether a folder holds the files that the record names, as they were written, and no others: those would have changed a
 * folder. To look at a folder costs a tenth of what it costs to list it.
 */
export function holdsExactly(folder: string, { files, folders }: Pick<SiteRecord, 'files' | 'folders'>): boolean {
  for (const [path, [changed]] of folders) {
    if (timeOfFolder(`${folder}/${path}`) !== changed) return false
  }
  for (const [path, [, size, changed]] of files) {
    const stat = statSync(`${folder}/${path}`, { throwIfNoEntry: false })
    if (stat?.size !== size || stat.mtimeMs !== changed) return false
  }
  return true
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}
