import { PerformanceObserver, constants } from 'node:perf_hooks'
import { setTimeout } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { collectGarbage } from './collect-garbage.ts'

test('garbage is collected when the heap has grown by much, and not before', async () => {
  let forced = 0
  const observer = new PerformanceObserver((list) => {
    forced += list.getEntries().filter(isForced).length
  })
  observer.observe({ entryTypes: ['gc'] })
  const held = Array.from({ length: 30_000_000 }, (_, at) => at / 2)
  collectGarbage()
  collectGarbage()
  await setTimeout(50)
  observer.disconnect()
  expect(held.at(-1)).toBe(14_999_999.5)
  expect(forced).toBe(1)
}, 60_000)

function isForced(entry: object): boolean {
  const detail: unknown = 'detail' in entry ? entry.detail : null
  const flags = typeof detail === 'object' && detail !== null && 'flags' in detail ? detail.flags : 0
  return typeof flags === 'number' && (flags & constants.NODE_PERFORMANCE_GC_FLAGS_FORCED) !== 0
}
