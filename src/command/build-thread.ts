/** A thread that builds sites; started by `build.ts`. */
import { enableCompileCache } from 'node:module'
import { parentPort, workerData } from 'node:worker_threads'
import type { Settings } from '../model/settings.ts'
import type { BuildOptions } from './build-sites.ts'

// A thread does not take this over from the one that starts it; what is loaded before it is compiled each time.
enableCompileCache()
const { buildEach } = await import('./build-sites.ts')

const { options, settings }: { readonly options: BuildOptions; readonly settings: Settings } = workerData
// eslint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
parentPort?.postMessage(await buildEach(options, settings))
