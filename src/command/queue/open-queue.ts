/** The way to a queue of cases: the library that speaks to it, a server that answers, and a name that only equals share. */
import { createHash } from 'node:crypto'
import type * as bullmq from 'bullmq'
import { shownAddress } from './queue-address.ts'

export interface OpenedQueue {
  readonly library: typeof bullmq
  readonly connection: bullmq.ConnectionOptions
}

/** How long a server may take to answer at first, in milliseconds. */
const patience = 5000

/** Finds the library and the server; `problem` says in one sentence what is missing. */
export async function openQueue(address: string): Promise<OpenedQueue | { readonly problem: string }> {
  try {
    const [library, { Redis }] = await Promise.all([import('bullmq'), import('ioredis')])
    const answers = await isAnswering(
      new Redis(address, { lazyConnect: true, connectTimeout: patience, retryStrategy: null }),
    )
    if (!answers) return { problem: `No Redis or Valkey server answers at ${shownAddress(address)}.` }
    // What a server that is away for a while misses is asked again until it is back.
    return { library, connection: { url: address, maxRetriesPerRequest: null } }
  } catch {
    return {
      problem: 'A queue needs the packages bullmq and ioredis: run npm install.',
    }
  }
}

interface Server {
  readonly on: (event: 'error', listener: () => void) => unknown
  readonly connect: () => Promise<void>
  readonly ping: () => Promise<string>
  readonly disconnect: () => void
}

async function isAnswering(server: Server): Promise<boolean> {
  server.on('error', () => {})
  try {
    await server.connect()
    await server.ping()
    return true
  } catch {
    return false
  } finally {
    server.disconnect()
  }
}

/**
 * The queue that all share who would make the same of a case: the same program with the same settings (`version`), over the
 * same knowledge base as the command line names it. Whoever differs in one of them never sees the others' cases.
 */
export function queueName(version: string, content: string): string {
  return `casebook-${createHash('sha256').update(`${version} ${content}`).digest('hex').slice(0, 16)}`
}
