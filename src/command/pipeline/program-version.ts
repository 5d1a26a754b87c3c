/** What a result depends on besides its case: the program, the Node that runs it, the settings. */
import { createHash, hash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Settings } from '../../model/settings.ts'

const source = fileURLToPath(new URL('../..', import.meta.url))

/** Folders of code that no article depends on. */
const elsewhere: ReadonlySet<string> = new Set(['site', 'publish', 'golden', 'fixtures'])

/** A hash that is another one as soon as the program's code, its libraries, Node's Unicode tables or the settings change. */
export function programVersion(settings: Settings): string {
  ofCode ??= hashOfCode()
  return hash(
    'sha256',
    JSON.stringify([process.versions.node, process.versions['icu'], settings, ofCode]),
    'hex',
  ).slice(0, 16)
}

/** Of the code as it was when it was first asked for: what runs stays what it is, however often a site is built. */
let ofCode: string | null = null

function hashOfCode(): string {
  const hashed = createHash('sha256')
  hashed.update(readFileSync(join(source, '../package.json')))
  for (const path of codeBelow(source)) {
    hashed.update(relative(source, path))
    hashed.update(readFileSync(path))
  }
  return hashed.digest('hex')
}

function codeBelow(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .toSorted((left, right) => (left.name < right.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) return elsewhere.has(entry.name) ? [] : codeBelow(path)
      return /(?<!\.test)\.ts$/u.test(entry.name) ? [path] : []
    })
}
