/** A thread that builds sites as often as it is asked; started by `site-thread.ts`. */
import { parentPort } from 'node:worker_threads'
import type { Settings } from '../../model/settings.ts'
import { buildEach } from './build-sites.ts'
import type { BuildOptions } from './build-sites.ts'

export interface SiteOrder {
  readonly options: BuildOptions
  readonly settings: Settings
}

parentPort?.on('message', async ({ options, settings }: SiteOrder) => {
  // eslint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
  parentPort?.postMessage(await buildEach(options, settings))
})
