/** The pages, by Astro, in a process of their own. */
import { fork } from 'node:child_process'
import { symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { SiteFolders } from './workplace.ts'

/**
 * Builds the pages of one site from `folders.data` into `folders.site`. Several may be built at once.
 *
 * The pages get their data through the environment, as Astro hands nothing else on to a page. Astro keeps its program files
 * beside the pages only if these lie within the working directory (else all builds share one folder and mix them up), and
 * from there they look for their libraries: hence the process, its directory and the link.
 *
 * @throws where a page could not be built, with what Astro said
 */
export async function buildPages(folders: SiteFolders): Promise<void> {
  await symlink(librariesFolder(), join(folders.root, 'node_modules'), 'junction')
  const child = fork(fileURLToPath(new URL('run-astro.ts', import.meta.url)), [projectRoot], {
    cwd: folders.root,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: {
      ...process.env,
      NODE_ENV: 'production',
      ASTRO_TELEMETRY_DISABLED: '1',
      CASEBOOK_SITE_DATA: folders.data,
      CASEBOOK_SITE_OUT: folders.site,
      CASEBOOK_SITE_CACHE: folders.cache,
    },
  })
  let said = ''
  const listen = (chunk: Buffer) => {
    said = `${said}${chunk.toString()}`.slice(-mostSaid)
  }
  child.stdout?.on('data', listen)
  child.stderr?.on('data', listen)
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
  if (code !== 0) {
    throw new Error(`The pages could not be built.\n${said}`)
  }
}

const projectRoot = fileURLToPath(new URL('../../', import.meta.url))

/** Characters of Astro's output that an error repeats. */
const mostSaid = 4000

/** The `node_modules` that Astro stands in, which is not ours where we are somebody's dependency ourselves. */
function librariesFolder(): string {
  return dirname(dirname(createRequire(import.meta.url).resolve('astro/package.json')))
}
