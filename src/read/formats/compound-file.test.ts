import { burn } from '@kenjiuno/msgreader/lib/Burner.js'
import { TypeEnum } from '@kenjiuno/msgreader/lib/Reader.js'
import { expect, test } from 'vitest'
import { isSoundCompoundFile } from './compound-file.ts'

/** A root with a stream in small sectors and one in large ones. */
function file(): Uint8Array {
  const bytes = [new Uint8Array(0), new Uint8Array(300).fill(65), new Uint8Array(9000).fill(66)]
  return new Uint8Array(
    burn(
      ['Root Entry', 'small', 'large'].map((name, index) => ({
        name,
        type: index === 0 ? TypeEnum.ROOT : TypeEnum.DOCUMENT,
        length: bytes[index]?.length ?? 0,
        binaryProvider: () => bytes[index] ?? new Uint8Array(0),
        children: index === 0 ? [1, 2] : [],
      })),
    ),
  )
}

type Place = (view: DataView) => number

/** The file with one number overwritten; `at` finds its place from the places that the header states. */
function changed(at: Place, value: Place): Uint8Array {
  const bytes = file()
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  view.setInt32(at(view), value(view), true)
  return bytes
}

const sector = (number: number) => (number + 1) * 512
const table = (view: DataView) => sector(view.getInt32(0x4c, true))
const directory = (view: DataView) => view.getInt32(0x30, true)
const largeStart = (view: DataView) => view.getInt32(sector(directory(view)) + 2 * 128 + 0x74, true)
const smallTable = (view: DataView) => sector(view.getInt32(0x3c, true))

test('a file as Outlook writes it is sound', () => {
  expect(isSoundCompoundFile(file())).toBe(true)
})

test.each([
  ['the directory runs in a circle', changed((view) => table(view) + 4 * directory(view), directory)],
  ['the chain of a large stream', changed((view) => table(view) + 4 * (largeStart(view) + 1), largeStart)],
  ['the chain of a small stream', changed(smallTable, () => 0)],
  [
    'the tree of entries',
    changed(
      (view) => sector(directory(view)) + 128 + 0x44,
      () => 0,
    ),
  ],
  [
    'a stream larger than the file',
    changed(
      (view) => sector(directory(view)) + 256 + 0x78,
      () => 1_000_000_000,
    ),
  ],
  [
    'more tables than sectors',
    changed(
      () => 0x48,
      () => 1_000_000_000,
    ),
  ],
])('damaged: %s', (_, bytes) => {
  expect(isSoundCompoundFile(bytes)).toBe(false)
})

test('a file cut off anywhere is answered', () => {
  const bytes = file()
  for (let end = 0; end < bytes.length; end += 97)
    expect(typeof isSoundCompoundFile(bytes.subarray(0, end))).toBe('boolean')
})
