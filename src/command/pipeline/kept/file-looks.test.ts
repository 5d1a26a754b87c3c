import { createHash } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { FileHashes } from './file-looks.ts'

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
  hashes.found(file, sha256('told by a reader'))
  expect(hashes.isUnread(file)).toBe(false)
  expect(hashes.isOther(file)).toBe(true)
  const next = again(hashes)
  expect(next.isUnread(file)).toBe(false)
  expect(next.hashOf(file)).toBe(sha256('told by a reader'))
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
  hashes.found(file, sha256('of other bytes'))
  expect(hashes.hashOf(file)).toBe(sha256('of other bytes'))
  expect(again(hashes).hashOf(file)).toBe(sha256('as it is now'))
})

test('of very many files each is known by its own hash', async () => {
  const paths = Array.from({ length: 1300 }, (_, at) => join(folder, `many-${at}.txt`))
  await Promise.all(paths.map((path) => writeFile(path, path)))
  const hashes = filesIn(new Map())
  for (const path of paths) expect(hashes.hashOf(path)).toBe(sha256(path))
  const next = again(hashes)
  await writeFile(paths[700] ?? '', 'another text')
  expect(paths.filter((path) => next.isOther(path))).toEqual([paths[700]])
  expect(paths.map((path) => again(next).hashOf(path))).toEqual(
    paths.map((path, at) => sha256(at === 700 ? 'another text' : path)),
  )
})

test('what two runs have left of the same files counts once', async () => {
  await write('twice.txt', 'The badge reader beeps and does not open.')
  const records = new Map<string, Buffer>()
  const hashes = filesIn(records)
  hashes.hashOf(file)
  hashes.remember({ put: (key, bytes) => records.set(key, Buffer.from(bytes)) })
  for (const [key, bytes] of records) if (key.includes('piece')) records.set(key, Buffer.concat([bytes, bytes]))
  const next = filesIn(records)
  expect(next.isOther(file)).toBe(false)
  expect(again(next).hashOf(file)).toBe(sha256('The badge reader beeps and does not open.'))
})

function filesIn(records: ReadonlyMap<string, Buffer>): FileHashes {
  return new FileHashes('files', { get: (key) => records.get(key) ?? null })
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
