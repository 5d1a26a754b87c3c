import { appendFile, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { writeCorpus } from '../../../../scripts/corpus/write-corpus.ts'
import { defaultSettings } from '../../../model/settings.ts'
import { createProgress } from '../../progress.ts'
import { listCaseFiles } from '../case-files.ts'
import { findCases } from '../find-cases.ts'
import { KeptParts } from './kept-parts.ts'
import type { MadeCase } from './job.ts'
import { makeCases } from '../make-cases.ts'
import type { Keeper, MadeHead } from '../make-cases.ts'
import { forgetfulContext, release } from '../run-context.ts'
import type { RunContext } from '../run-context.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'casebook-kept-'))
  writeCorpus(folder, { seed: 'cellar', cases: 60, nearDuplicates: 0.2, messages: 4, formats: null })
})
afterAll(() => rm(folder, { recursive: true, force: true }))

test('parts are kept as long as there is room, and forgotten at the end', () => {
  const kept = new KeptParts('packed', 10)
  const place = { path: 'a.txt', hash: '1', at: 0 }
  kept.keep(place, Uint8Array.of(1, 2, 3, 4, 5, 6, 7, 8))
  kept.keep({ ...place, at: 1 }, Uint8Array.of(1, 2, 3))
  kept.keep({ ...place, at: 2 }, Uint8Array.of(9, 9))
  expect(kept.take({ ...place, hash: '2' })).toBeNull()
  expect([0, 1].map((at) => kept.take({ ...place, at })?.length)).toEqual([8, undefined])
  kept.clear()
  expect(kept.take({ ...place, at: 2 })).toBeNull()
})

test('a part is given once, and its room is free for another', () => {
  const kept = new KeptParts('packed', 3)
  const place = { path: 'a.txt', hash: '1', at: 0 }
  kept.keep(place, Uint8Array.of(1, 2, 3))
  expect(kept.take(place)).toEqual(Uint8Array.of(1, 2, 3))
  expect(kept.take(place)).toBeNull()
  kept.keep({ ...place, at: 1 }, Uint8Array.of(4, 5, 6))
  expect(kept.take({ ...place, at: 1 })).toEqual(Uint8Array.of(4, 5, 6))
})

test('cases are the same from parts that were kept, from files that are read again, and from some of both', async () => {
  const allKept = await cleanCases({ kept: new KeptParts() })
  expect(allKept.heads).toHaveLength(60)
  expect(await cleanCases({ kept: new KeptParts('packed', 0) })).toEqual(allKept)
  expect(await cleanCases({ kept: new KeptParts('packed', 20_000) }, 2)).toEqual(allKept)
}, 60_000)

test('a file that changes before it is read again gives a finding; where its parts were kept, nothing is lost', async () => {
  const names = await readdir(join(folder, '000'))
  const file = names.find((name) => name.endsWith('.txt')) ?? ''
  const change = (): Promise<void> => appendFile(join(folder, '000', file), '\n')
  const before = await cleanCases({})
  expect(await cleanCases({}, 1, change)).toEqual(before)
  const { heads, findings } = await cleanCases({ kept: new KeptParts('packed', 0) }, 1, change)
  expect(heads).toHaveLength(59)
  expect(findings).toMatchObject([{ rule: 'read/changed-meanwhile', file: join(folder, '000', file) }])
}, 60_000)

test('a thread that got ready meanwhile makes even one case, and makes the same of it', async () => {
  const { heads } = await cleanCases({})
  const context = forgetfulContext(defaultSettings, createProgress(true), 2)
  const { cases } = await findCases(await listCaseFiles([folder], context), context)
  const [first] = cases
  if (first !== undefined) {
    context.pool?.open()
    context.pool?.prepare({ kind: 'make', task: first.task(), product: 'clean' })
  }
  const made = await makeCases(cases.slice(0, 1), 'clean', context, keeper)
  release(context)
  expect(made).toEqual({ heads: heads.filter(({ id }) => id === made.heads[0]?.id), findings: [] })
  expect(context.pool?.isOpen()).toBe(false)
}, 60_000)

const keeper: Keeper<MadeHead & { readonly product: MadeCase['product'] }> = {
  known: () => null,
  keep: (_, { id, age, product }) => ({ id, age, product }),
}

/** Reads and cleans all cases; `between` is called when the files have been read for the first time. */
async function cleanCases(own: Partial<RunContext>, workers = 1, between = async (): Promise<void> => {}) {
  const context = { ...forgetfulContext(defaultSettings, createProgress(true), workers), ...own }
  const { cases } = await findCases(await listCaseFiles([folder], context), context)
  await between()
  const made = await makeCases(cases, 'clean', context, keeper)
  release(context)
  return made
}
