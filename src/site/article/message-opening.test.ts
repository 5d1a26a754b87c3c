import { expect, test } from 'vitest'
import { messageOpening } from './message-opening.ts'

const none: readonly string[] = []

test.each([
  [
    'a greeting and what leads over',
    'Dear all,\n\nplease run this:\n\nThe export stops at 99 %.',
    'The export stops at 99 %.',
  ],
  ['who is speaking', '您好！\n我是[单位 1]的[客户]。\n导出到一半就停了。', '导出到一半就停了。'],
  ['a heading', '【处理过程】\n重启了导出服务。', '重启了导出服务。'],
  ['whom it speaks to', '[客户]您好，请重启导出服务。', '请重启导出服务。'],
  ['whom it speaks to', 'Hello [customer]! Restart the export.', 'Restart the export.'],
  ['the mark of a list', '> a) Is the export running?', 'Is the export running?'],
  ['a name below', '可以关闭了。\n[客户]', '可以关闭了。'],
  ['a name above', '[customer]\n\nPort 443 is open.', 'Port 443 is open.'],
])('without %s: %j', (_, prose, expected) => {
  expect(messageOpening(prose, none)).toBe(expected)
})

test('a place is not somebody who is spoken to, a version no mark of a list', () => {
  expect(messageOpening('[host 1], [host 2] are down.', none)).toBe('[host 1], [host 2] are down.')
  expect(messageOpening('5.2 GB are free on the disk.', none)).toBe('5.2 GB are free on the disk.')
})

test('what the article rests on tells more than how the message begins, in the order of the message', () => {
  const prose = 'Hi, I was on leave until Monday.\nThe cache is not to\nblame. It is the clock, which runs ahead.'
  const quoted = ['It is the clock, which runs ahead.', 'net stop export', 'The cache is not to blame.']
  expect(messageOpening(prose, quoted)).toBe('The cache is not to blame. It is the clock, which runs ahead.')
  expect(messageOpening('时钟走快了。缓存没问题。', ['缓存没问题。', '时钟走快了。'])).toBe('时钟走快了。缓存没问题。')
})

test('a message that says little is told by what it has', () => {
  expect(messageOpening('OK', none)).toBe('OK')
  expect(messageOpening('[customer]', none)).toBe('[customer]')
  expect(messageOpening('', none)).toBe('')
})

test('two lines are enough: words stay whole, Chinese characters take two columns', () => {
  const english = messageOpening('The export service stops again and again '.repeat(10), none)
  expect(english).toMatch(/ (?:The|export|service|stops|again|and)…$/u)
  expect(english.length).toBeLessThanOrEqual(121)
  expect(messageOpening('导出服务反复停止，'.repeat(20), none)).toHaveLength(61)
})
