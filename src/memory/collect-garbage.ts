/** Collects garbage before V8 would: with much memory in the machine it lets half a gigabyte pile up in each thread first. */
import { getHeapStatistics, setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/** How far a heap may grow beyond what it held when it was collected last: by a share of that, and some bytes. */
interface Allowance {
  readonly share: number
  readonly bytes: number
}

const megabyte = 1024 * 1024

/** For work that holds much by itself. */
const ample: Allowance = { share: 0.5, bytes: 64 * megabyte }

/** For threads of which each piece of work leaves next to nothing behind. */
export const tight: Allowance = { share: 0.15, bytes: 12 * megabyte }

/**
 * To be called between pieces of long work: collects where the heap of this thread has grown beyond the allowance. Costs a look
 * at a number otherwise.
 */
export function collectGarbage({ share, bytes }: Allowance = ample): void {
  if (getHeapStatistics().used_heap_size < held * (1 + share) + bytes) return
  collect()
  held = getHeapStatistics().used_heap_size
}

/** Bytes after the last collection; at first what a thread holds when it has loaded what it needs. */
let held = 64 * megabyte

function collect(): void {
  known ??= findCollector()
  known()
}

let known: (() => void) | null = null

/** V8's own, which Node shows to who asks for it; nothing where it does not. */
function findCollector(): () => void {
  setFlagsFromString('--expose-gc')
  const found: unknown = runInNewContext('gc')
  return typeof found === 'function' ? () => Reflect.apply(found, undefined, []) : () => undefined
}
