/** `npm start`: the articles of the sample cases, both sites, and the addresses where they are served. */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const start = fileURLToPath(new URL('../src/command/start.mjs', import.meta.url))

/** A case that could not be used (1) keeps nobody from seeing the others; a command that could not run (2) does. */
const couldNotRun = 2

for (const args of [['generate'], ['build'], ['serve', ...process.argv.slice(2)]]) {
  const { status } = spawnSync(process.execPath, [start, ...args], { stdio: 'inherit' })
  if (status === null || status >= couldNotRun) {
    process.exitCode = status ?? couldNotRun
    break
  }
}
