/**
 * The libraries that read and write YAML, each loaded when it is first needed: front matter as Casebook writes it is read and
 * written without them, and to load their hundred modules takes each thread 30 ms.
 */
import { createRequire } from 'node:module'
import type matter from 'gray-matter'
import type * as yaml from 'yaml'

const load = createRequire(import.meta.url)

/** YAML documents, with places and comments. */
export function loadYaml(): typeof yaml {
  const loaded: typeof yaml = load('yaml')
  return loaded
}

/** What cuts front matter off a text. */
export function loadMatter(): typeof matter {
  const loaded: typeof matter = load('gray-matter')
  return loaded
}
