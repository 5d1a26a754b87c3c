/** Collects garbage before V8 would: with much memory in the machine it lets half a gigabyte pile up in each thread first. */
import { getHeapStatistics, setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/**
 * To be called between pieces of long work: collects where the heap of this thread has grown by half since it did so last.
 * Costs a look at a number otherwise.
 */
export function collectGarbage(): void {
  if (getHeapStatistics().used_heap_size < due) return
  collect()
  due = getHeapStatistics().used_heap_size * 1.5 + smallest
}

/** Bytes that are not worth collecting. */
const smallest = 64 * 1024 * 1024
let due = 2 * smallest

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
