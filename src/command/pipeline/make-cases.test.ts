import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { defaultSettings } from '../../model/settings.ts'
import { createProgress } from '../progress.ts'
import { listCaseFiles } from './case-files.ts'
import { findCases } from './find-cases.ts'
import { makeCases } from './make-cases.ts'
import { forgetfulContext, release } from './run-context.ts'
import type * as pool from './workers/worker-pool.ts'

vi.mock('./workers/worker-pool.ts', async (importOriginal) => {
  const { openPool, worthAThread } = await importOriginal<typeof pool>()
  const module = new URL('fixtures/dying-worker.ts', import.meta.url)
  const withDyingWorker: typeof pool.openPool = (options) => openPool({ ...options, module })
  return { worthAThread, openPool: withDyingWorker }
})

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'casebook-dying-'))
  for (let at = 0; at < 60; at += 1) {
    const number = at === 31 ? 'TKT-2024-0666' : `TKT-2024-${1000 + at}`
    const mail = `From: Ola Fenwick <ola@fenwick${at}.example>\nSent: ${1 + (at % 28)} March 2024 09:41\nTo: Desk <desk@desk.example>\nSubject: [Case ${number}] Printer ${at}\n\nPrinter ${at} prints every page twice since Monday.\n`
    await writeFile(join(folder, `case-${String(at).padStart(2, '0')}.txt`), mail)
  }
})
afterAll(() => rm(folder, { recursive: true, force: true }))

test('a worker that dies over a case leaves a finding for this case; all others are made', async () => {
  const context = forgetfulContext(defaultSettings, createProgress(true), 2)
  const { cases } = await findCases(await listCaseFiles([folder], context), context)
  const { heads, findings } = await makeCases(cases, 'clean', context, {
    known: () => null,
    keep: (_, { id, age }) => ({ id, age }),
  })
  release(context)
  expect(heads).toHaveLength(59)
  expect(heads.map(({ id }) => id)).not.toContain('TKT-2024-0666')
  expect(findings).toMatchObject([{ rule: 'generate/case-failed', file: join(folder, 'case-31.txt') }])
}, 120_000)
