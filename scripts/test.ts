/**
 * The test command: makes sure that there is a browser for the tests that need one, runs every test, and closes with
 * the line `N passed, N failed`.
 */
import { spawnSync } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { startVitest } from 'vitest/node'
import { findBrowser } from './find-browser.ts'

if (findBrowser() === null) installBrowser()

const vitest = await startVitest('test', process.argv.slice(2), {
  watch: false,
  // Two at least: many tests wait for commands that they have started.
  maxWorkers: Math.max(2, availableParallelism() - 1),
  // A busy machine is no failure; what must be quick says so itself.
  testTimeout: 20_000,
  include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
})
const { passed, failed } = count()
await vitest.close()
process.stdout.write(`\n${passed} passed, ${failed} failed\n`)
process.exitCode = failed === 0 && passed > 0 ? 0 : 1

/** Tests by result. A file that could not even be loaded, an error outside any test and a skipped test count as failed. */
function count(): { passed: number; failed: number } {
  const totals = { passed: 0, failed: vitest.state.getUnhandledErrors().length }
  for (const module of vitest.state.getTestModules()) {
    if (module.errors().length > 0) totals.failed += 1
    for (const test of module.children.allTests()) {
      if (test.result().state === 'passed') totals.passed += 1
      else totals.failed += 1
    }
  }
  return totals
}

function installBrowser(): void {
  spawnSync(process.execPath, ['node_modules/playwright-core/cli.js', 'install', 'chromium'], { stdio: 'ignore' })
  if (findBrowser() !== null) return
  process.stderr.write(
    'No Chromium found for the browser tests: install one (Debian: apt-get install chromium fonts-noto-cjk) or set CHROMIUM_PATH to yours.\n',
  )
}
