import { describe, expect, test } from 'vitest'
import { stemEnglish } from './english-stem.ts'
import { foldForSearch } from './search-fold.ts'
import { findSearchTerms } from './search-terms.ts'
import { growsTooFast, lineOf } from './growth.ts'

function keys(text: string): readonly string[] {
  return findSearchTerms(text).map(({ key }) => key)
}

describe('two spellings of one thing share a key', () => {
  test.each([
    ['0x80070005', '80070005'],
    ['0x8007 0005', '0x80070005'],
    ['0x0000007B', '0x7b'],
    ['-2147024891', '0x80070005'],
    ['KB5005565', 'KB 5005565'],
    ['v7.5.1', '7.5.1'],
    ['16.0.12527.20482', '16.0.12527'],
    ['C:\\Windows\\Relay.EXE', 'relay.exe'],
    ['/opt/relay/relay.conf', 'relay.conf'],
    ['e-mail', 'email'],
    ['max_process_memory', 'maxprocessmemory'],
    ['AB:CD:12:34:56:78:90:EF', 'abcd1234567890ef'],
    ['QueueOverflowException', 'overflow'],
    ['ＥＲＲＯＲ', 'error'],
    ['café', 'cafe'],
  ])('%s and %s', (left, right) => {
    expect(keys(left).filter((key) => keys(right).includes(key))).not.toEqual([])
  })
})

test('Chinese is cut into pairs, Latin words in it stay whole', () => {
  expect(keys('升级Relay后失败')).toEqual(['升级', 'relay', '后失', '失败'])
})

test('terms stand where their text stands, in whatever width and case', () => {
  const text = '错误 Ｒｅｌａｙ.exe 𠮷野家 End'
  for (const { key, kind, start, end } of findSearchTerms(text)) {
    const piece = foldForSearch(text.slice(start, end))
    expect(kind === 'word' ? stemEnglish(piece) : piece).toBe(key)
  }
})

test.each([
  ['migrations', 'migrating'],
  ['configuration', 'configured'],
  ['policies', 'policy'],
  ['stopped', 'stops'],
  ['processes', 'process'],
  ['connected', 'connection'],
])('%s and %s have one stem', (left, right) => {
  expect(stemEnglish(left)).toBe(stemEnglish(right))
})

test.each(['status', 'access', 'bus', 'this', 'need', 'sing'])('%s is left as it is', (word) => {
  expect(stemEnglish(word)).toBe(word)
})

test.each(['a.', '字', 'aB', '0x', '-'])('takes linear time on a long line of %j', async (piece) => {
  const find = (length: number) => findSearchTerms(lineOf(piece, length))
  expect(await growsTooFast(find, 100_000)).toBe(false)
})
