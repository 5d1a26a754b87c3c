/** For tests: a Redis server of their own, on loopback, that keeps nothing. */
import { spawn, spawnSync } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'

/** Whether there is a server to start: Debian has it in the package `redis-server`. */
export const hasRedis = spawnSync('redis-server', ['--version']).status === 0

/** Starts one on a free port and gives its address. */
export async function startRedis(
  folder: string,
): Promise<{ readonly address: string; readonly stop: () => Promise<void> }> {
  const port = await freePort()
  const server = spawn('redis-server', ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--dir', folder])
  await isReady(server)
  const stop = async (): Promise<void> => {
    const ended = once(server, 'exit')
    server.kill()
    await ended
  }
  return { address: `redis://127.0.0.1:${port}/0`, stop }
}

function isReady(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    server.on('error', reject)
    server.stdout?.setEncoding('utf8').on('data', (text: string) => {
      if (text.includes('Ready to accept connections')) resolve()
    })
  })
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.on('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() =>
        typeof address === 'object' && address !== null ? resolve(address.port) : reject(new Error('No port.')),
      )
    })
  })
}
