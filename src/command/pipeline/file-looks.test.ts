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
  const hashes = new FileHashes({})
  expect(hashes.isUnread(file)).toBe(true)
  hashes.expect(file)
  expect(hashes.known()).toEqual({})
  hashes.found(file, 'told by a reader')
  expect(hashes.isUnread(file)).toBe(false)
  expect(hashes.isOther(file)).toBe(true)
  const next = new FileHashes(hashes.known())
  expect(next.isUnread(file)).toBe(false)
  expect(next.hashOf(file)).toBe('told by a reader')
})

test('a file that changes while somebody reads it is looked at again the next time', async () => {
  await write('changing.txt', 'before')
  const hashes = new FileHashes({})
  hashes.expect(file)
  await write('changing.txt', 'afterwards, and longer')
  hashes.found(file, sha256('before'))
  expect(hashes.hashOf(file)).toBe(sha256('before'))
  expect(new FileHashes(hashes.known()).hashOf(file)).toBe(sha256('afterwards, and longer'))
})

test('a reader who finds other bytes than were known is believed, and the file looked at again the next time', async () => {
  await write('other.txt', 'as it is now')
  const hashes = new FileHashes({})
  expect(hashes.hashOf(file)).toBe(sha256('as it is now'))
  hashes.found(file, 'of other bytes')
  expect(hashes.hashOf(file)).toBe('of other bytes')
  expect(new FileHashes(hashes.known()).hashOf(file)).toBe(sha256('as it is now'))
})

async function write(name: string, text: string): Promise<void> {
  file = join(folder, name)
  await writeFile(file, text)
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
