/** A thread that builds sites; started by `build.ts`. */
import { parentPort, workerData } from 'node:worker_threads'
import type { Settings } from '../model/settings.ts'
import { buildEach } from './build-sites.ts'
import type { BuildOptions } from './build-sites.ts'

const { options, settings }: { readonly options: BuildOptions; readonly settings: Settings } = workerData
// eslint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
parentPort?.postMessage(await buildEach(options, settings))
