#!/usr/bin/env node
// The installed command: finds a Node that runs TypeScript (the one that comes with the dependencies, if the machine's
// own is older) and hands the command line on to it. Plain JavaScript, because an old Node has to read it.
import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'

const main = fileURLToPath(new URL('main.ts', import.meta.url))
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
const runsTypeScript = major > 22 || (major === 22 && minor >= 18)
const node = runsTypeScript ? process.execPath : createRequire(import.meta.url).resolve('node/bin/node')
const { status, error } = spawnSync(node, [main, ...process.argv.slice(2)], { stdio: 'inherit' })
if (error) process.stderr.write(`casebook: ${error.message}\n`)
process.exitCode = status ?? 2
