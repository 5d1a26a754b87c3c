// Loaded into a process that is measured: on its way out it notes what it used, its worker threads included. Plain JavaScript, so that
// the process loads nothing for TypeScript that it would not load by itself.
import { writeFileSync } from 'node:fs'
import { isMainThread } from 'node:worker_threads'

const target = process.env['BENCH_USAGE_FILE']
if (isMainThread && target !== undefined) {
  process.on('exit', () => {
    const { user, system } = process.cpuUsage()
    const { maxRSS } = process.resourceUsage()
    writeFileSync(target, JSON.stringify({ cpu: (user + system) / 1000, peak: maxRSS / 1024, wall: performance.now() }))
  })
}
