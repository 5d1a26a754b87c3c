#!/usr/bin/env node
// The installed command: takes the Node that comes with the dependencies where the machine's own is older, and hands the
// command line on to it. Plain JavaScript, because an old Node has to read it.
import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'

const start = fileURLToPath(new URL('start.mjs', import.meta.url))
const isNewEnough = Number.parseInt(process.versions.node, 10) >= 24
const node = isNewEnough ? process.execPath : createRequire(import.meta.url).resolve('node/bin/node')
// As `npm run casebook` in package.json: Node would give more room to what was just made, a hundred megabytes over many cases, and be no faster.
const lean = '--max-semi-space-size=8'
const command = spawn(node, [lean, start, ...process.argv.slice(2)], { stdio: 'inherit' })
// Who ends this process means the command. A terminal sends Ctrl+C to both, and a second one would cut short what ends in order after the first.
process.on('SIGTERM', () => command.kill('SIGTERM'))
process.on('SIGINT', () => {})
command.on('error', (error) => {
  process.stderr.write(`casebook: ${error.message}\n`)
  process.exitCode = 2
})
command.on('exit', (status) => {
  process.exitCode = status ?? 2
})
