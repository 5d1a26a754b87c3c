/** Cases handed out by a real Redis server to workers that are killed: every case comes back exactly once. */
import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { Redis } from 'ioredis'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { writeCorpus } from '../../../scripts/corpus/write-corpus.ts'
import { runCommand } from '../run-command.ts'
import { hasRedis, startRedis } from './test-redis.ts'

const command = fileURLToPath(new URL('../start.mjs', import.meta.url))
const count = 30

test('without a server the command says so, without the password in its address', async () => {
  const { status, stderr } = await runCommand(['generate', '--queue', 'redis://user:hunter2@127.0.0.1:1/0'])
  expect(status).toBe(2)
  expect(stderr).toBe('No Redis or Valkey server answers at redis://127.0.0.1:1/0.\n')
}, 60_000)

test.for(hasRedis ? [] : ['redis-server'])('NOT TESTED: the queue, because %s is not installed on this machine', () => {
  expect(hasRedis).toBe(false)
})

describe.for(hasRedis ? ['redis-server'] : [])('with a %s', () => {
  let folder = ''
  let address = ''
  let redis: Redis
  let server: Awaited<ReturnType<typeof startRedis>>
  let undisturbed: ReadonlyMap<string, string> = new Map()
  const workers: ChildProcess[] = []

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'casebook-queue-'))
    server = await startRedis(folder)
    address = server.address
    redis = new Redis(address)
    writeCorpus(join(folder, 'knowledge/cases'), {
      seed: 'quay',
      cases: count,
      nearDuplicates: 0.3,
      messages: 6,
      formats: null,
    })
    undisturbed = await generated('--cache', join(folder, 'cache of none'))
  }, 120_000)

  afterAll(async () => {
    for (const worker of workers) worker.kill('SIGKILL')
    redis.disconnect()
    await server.stop()
    await rm(folder, { recursive: true, force: true })
  })

  test('workers are killed over their cases, and every case comes back exactly once', async () => {
    const running = generated('--queue', address, '--cache', join(folder, 'cache of one'))
    const lost = await killOverACase()
    expect(lost).toBe(1)
    const started = [startWorker(), startWorker()]
    expect(await running).toEqual(undisturbed)
    expect(await left()).toEqual([])
    for (const worker of started) worker.kill('SIGTERM')
    expect(await Promise.all(started.map((worker) => once(worker, 'exit')))).toEqual([
      [0, null],
      [0, null],
    ])
  }, 240_000)

  test('a run that is killed is gone on with by the next: what was made meanwhile is not made again', async () => {
    const cache = join(folder, 'cache of two')
    const killed = start(['generate', ...generateOptions(), '--queue', address, '--cache', cache])
    await until(async () => (await waiting()) === count)
    killed.kill('SIGKILL')
    const worker = startWorker()
    await until(async () => (await done()) === count)
    worker.kill('SIGKILL')
    // No worker is left: all results are those that were waiting.
    expect(await generated('--queue', address, '--cache', cache)).toEqual(undisturbed)
    expect(await left()).toEqual([])
  }, 240_000)

  /** Kills workers until one dies with a case in its hands; gives how many cases are in dead hands then. */
  async function killOverACase(): Promise<number> {
    for (;;) {
      const worker = startWorker()
      await until(async () => (await active()) > 0)
      worker.kill('SIGKILL')
      await once(worker, 'exit')
      const inDeadHands = await active()
      if (inDeadHands > 0) return inDeadHands
    }
  }

  function startWorker(): ChildProcess {
    const worker = start(['worker', '--queue', address, '--content', join(folder, 'knowledge')])
    workers.push(worker)
    return worker
  }

  function generateOptions(): readonly string[] {
    return ['--content', join(folder, 'knowledge'), '--quiet']
  }

  async function generated(...options: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const content = join(folder, 'knowledge')
    for (const name of await readdir(content)) {
      if (name !== 'cases') await rm(join(content, name), { recursive: true })
    }
    const { stderr, stdout } = await runCommand(['generate', ...generateOptions(), ...options])
    const texts = new Map([
      ['findings', stderr],
      ['summary', stdout],
    ])
    for (const entry of await readdir(content, { recursive: true, withFileTypes: true })) {
      const path = join(entry.parentPath, entry.name)
      if (entry.isFile() && !path.includes('.cache'))
        texts.set(path.slice(content.length), await readFile(path, 'utf8'))
    }
    return texts
  }

  async function keysOf(name: string): Promise<readonly string[]> {
    return redis.keys(`bull:casebook-*:${name}`)
  }

  async function active(): Promise<number> {
    const keys = await keysOf('active')
    return keys[0] === undefined ? 0 : redis.llen(keys[0])
  }

  async function waiting(): Promise<number> {
    const keys = await keysOf('wait')
    return keys[0] === undefined ? 0 : redis.llen(keys[0])
  }

  async function done(): Promise<number> {
    const keys = await keysOf('completed')
    return keys[0] === undefined ? 0 : redis.zcard(keys[0])
  }

  /** Jobs that are still somewhere in the queue. */
  async function left(): Promise<readonly string[]> {
    const keys = await redis.keys('bull:casebook-*')
    return keys.filter((key) => /:[0-9a-f]{32}$/u.test(key))
  }
})

function start(args: readonly string[]): ChildProcess {
  return spawn(process.execPath, [command, ...args], { stdio: 'ignore' })
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await wait(20)
}
