/** Loaded into a process that is measured: on its way out it notes what it used, its worker threads included. */
import { writeFileSync } from 'node:fs'

const target = process.env['BENCH_USAGE_FILE']
if (target !== undefined) {
  process.on('exit', () => {
    const { user, system } = process.cpuUsage()
    const { maxRSS } = process.resourceUsage()
    writeFileSync(target, JSON.stringify({ cpu: (user + system) / 1000, peak: maxRSS / 1024, wall: performance.now() }))
  })
}
