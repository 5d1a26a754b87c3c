/** Cases that wait for a model, drafted by a worker: what the queue is for. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { startFakeServer } from '../model/fixtures/fake-server.ts'
import type { FakeModel } from '../model/fixtures/fake-server.ts'
import { chineseCase, englishCase } from '../model/fixtures/harbour-cases.ts'
import { seenIn, written } from '../model/fixtures/shown-case.ts'
import { runCommand } from '../run-command.ts'
import { hasRedis, startRedis } from './test-redis.ts'

const start = fileURLToPath(new URL('../start.mjs', import.meta.url))

/** Says again what the case begins with. */
const repeating: FakeModel = (request) => {
  const [first] = seenIn(request)
  return {
    content: written([{ section: 'symptom', text: first?.text ?? '', sentences: [first?.id ?? ''] }]),
  }
}

test.for(hasRedis ? [] : ['redis-server'])('NOT TESTED: a model behind the queue, because %s is not installed', () => {
  expect(hasRedis).toBe(false)
})

test.for(hasRedis ? ['redis-server'] : [])(
  'with a %s, a worker asks the model about each case once, within its rate; a second run asks nothing',
  { timeout: 240_000 },
  async () => {
    const home = await mkdtemp(join(tmpdir(), 'casebook-queue-model-'))
    const redis = await startRedis(home)
    const model = await startFakeServer(repeating)
    const knowledge = join(home, 'knowledge')
    await mkdir(join(knowledge, 'cases'), { recursive: true })
    await writeFile(join(knowledge, 'cases', 'export.txt'), englishCase)
    await writeFile(join(knowledge, 'cases', 'portal.txt'), chineseCase)
    const env = { CASEBOOK_MODEL_BASE_URL: model.baseUrl, CASEBOOK_MODEL: 'fake' }
    const options = ['--content', knowledge, '--drafter', 'model', '--queue', redis.address]
    const worker = spawn(process.execPath, [start, 'worker', ...options, '--rate', '600'], {
      env: { ...process.env, ...env },
      stdio: 'ignore',
    })
    try {
      const first = await runCommand(['generate', ...options, '--json'], { env })
      expect(first).toMatchObject({ status: 0, stderr: '' })
      expect(JSON.parse(first.stdout)).toMatchObject({ cases: 2 })
      expect(model.requests).toHaveLength(2)
      const articles = join(knowledge, 'articles')
      for (const name of await readdir(articles)) {
        expect(await readFile(join(articles, name), 'utf8')).toContain('drafter: model fake')
      }
      const second = await runCommand(['generate', ...options, '--json'], { env })
      expect(JSON.parse(second.stdout)).toMatchObject({ cases: 2, created: [], updated: [], written: 0 })
      expect(model.requests).toHaveLength(2)
    } finally {
      worker.kill()
      await once(worker, 'exit')
      await model.close()
      await redis.stop()
      await rm(home, { recursive: true, force: true })
    }
  },
)
