/** Started by `compile-pages.ts` in a process of its own: `node run-astro.ts PROJECT_ROOT`, in the folder that gets `program/`. */
import { join } from 'node:path'
import { build } from 'astro'

const [, , root = ''] = process.argv

// The working directory's own spelling of the path: Astro compares the two letter by letter.
await build({
  root,
  outDir: join(process.cwd(), 'program'),
  cacheDir: join(process.cwd(), 'cache'),
  logLevel: 'warn',
  mode: 'production',
})
process.exit(0)
