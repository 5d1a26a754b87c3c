import { basename, dirname, join } from 'node:path'

/** Where the twin of the site at `destination` lies, and with it what is remembered of the site. */
export function twinFolder(destination: string): string {
  return join(dirname(destination), `.${basename(destination)}.twin`)
}
