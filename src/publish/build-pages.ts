/** The pages, by Astro. They read their data through the environment, as Astro hands nothing else on to a page. */
import { fileURLToPath } from 'node:url'
import { build } from 'astro'

export interface PagesJob {
  /** Folder with `site.json` and `articles/`. */
  readonly data: string
  /** Folder the site is written to. */
  readonly out: string
  /** Folder for Astro's cache: never shared between audiences, or pages of one come back in the other. */
  readonly cache: string
}

/**
 * Builds the pages of one site. Not to be called while another build runs in this process: both would read one environment.
 *
 * @throws what Astro throws when a page cannot be built.
 */
export async function buildPages(job: PagesJob): Promise<void> {
  const before = { ...process.env }
  process.env['CASEBOOK_SITE_DATA'] = job.data
  process.env['CASEBOOK_SITE_OUT'] = job.out
  process.env['CASEBOOK_SITE_CACHE'] = job.cache
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1'
  try {
    await build({ root: projectRoot, outDir: job.out, cacheDir: job.cache, logLevel: 'warn', mode: 'production' })
  } finally {
    for (const name of ['CASEBOOK_SITE_DATA', 'CASEBOOK_SITE_OUT', 'CASEBOOK_SITE_CACHE', 'ASTRO_TELEMETRY_DISABLED']) {
      restore(name, before[name])
    }
  }
}

const projectRoot = fileURLToPath(new URL('../../', import.meta.url))

function restore(name: string, value: string | undefined): void {
  if (value === undefined) {
    delete process.env[name]
  } else {
    process.env[name] = value
  }
}
