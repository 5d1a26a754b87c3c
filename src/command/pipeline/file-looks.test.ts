import { createHash } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { FileHashes } from './file-looks.ts'
import { KeptList } from './kept-list.ts'

let folder = ''
let file = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'casebook-looks-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

test('what somebody else has read of a new file is taken for its hash, and known the next time without reading', async () => {
  await write('new.txt', 'The tape drive ejects every cartridge.')
  const hashes = filesIn(new Map())
  expect(hashes.isUnread(file)).toBe(true)
  hashes.expect(file)
  expect(again(hashes).isUnread(file)).toBe(true)
  hashes.found(file, 'told by a reader')
  expect(hashes.isUnread(file)).toBe(false)
  expect(hashes.isOther(file)).toBe(true)
  const next = again(hashes)
  expect(next.isUnread(file)).toBe(false)
  expect(next.hashOf(file)).toBe('told by a reader')
})

test('a file that changes while somebody reads it is looked at again the next time', async () => {
  await write('changing.txt', 'before')
  const hashes = filesIn(new Map())
  hashes.expect(file)
  await write('changing.txt', 'afterwards, and longer')
  hashes.found(file, sha256('before'))
  expect(hashes.hashOf(file)).toBe(sha256('before'))
  expect(again(hashes).hashOf(file)).toBe(sha256('afterwards, and longer'))
})

test('a reader who finds other bytes than were known is believed, and the file looked at again the next time', async () => {
  await write('other.txt', 'as it is now')
  const hashes = filesIn(new Map())
  expect(hashes.hashOf(file)).toBe(sha256('as it is now'))
  hashes.found(file, 'of other bytes')
  expect(hashes.hashOf(file)).toBe('of other bytes')
  expect(again(hashes).hashOf(file)).toBe(sha256('as it is now'))
})

function filesIn(records: ReadonlyMap<string, Buffer>): FileHashes {
  return new FileHashes(new KeptList('files', { get: (key) => records.get(key) ?? null }))
}

/** As the next run knows them. */
function again(hashes: FileHashes): FileHashes {
  const records = new Map<string, Buffer>()
  hashes.remember({ put: (key, bytes) => records.set(key, Buffer.from(bytes)) })
  return filesIn(records)
}

async function write(name: string, text: string): Promise<void> {
  file = join(folder, name)
  await writeFile(file, text)
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
