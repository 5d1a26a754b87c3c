import { expect, test } from 'vitest'
import { inSentenceCase, titleInSentenceCase } from './sentence-case.ts'

test.each([
  ['since this morning nobody can log in.', 'Since this morning nobody can log in.'],
  ["i'm sure it's the switch, i think", "I'm sure it's the switch, i think"],
  ['my "new" laptop', 'My "new" laptop'],
  ['settings we change at noon come back', 'Settings we change at noon come back'],
  ['event 1311 is the clue', 'Event 1311 is the clue'],
  ['no, the port is open', 'No, the port is open'],
])('%s', (text, expected) => {
  expect(inSentenceCase(text)).toBe(expected)
})

test.each([
  'nginx returns 502.',
  'net stop spooler',
  'failed to open the port',
  'attribute name kind',
  'attach 表里多了一条',
  'set tcp-mss-sender 1350',
  'i.e. the disk is full',
  'as/400 is down',
  'e.g. at C:\\temp',
  'do-release-upgrade stops at 40 %',
  '今天上午 the portal 打不开',
  'and reconnect',
])('%s stays as it is', (text) => {
  expect(inSentenceCase(text)).toBe(text)
})

test.each([
  ['alarm mails delayed', 'Alarm mails delayed'],
  ['printers, again offline', 'Printers, again offline'],
  ['duplicate key although the row is gone', 'Duplicate key although the row is gone'],
  ['nginx: portal shows 502', 'nginx: portal shows 502'],
  ['net stop hangs', 'net stop hangs'],
  ['codemeter does not start', 'codemeter does not start'],
  ['attach 表里多了一条', 'attach 表里多了一条'],
])('the title %s', (text, expected) => {
  expect(titleInSentenceCase(text)).toBe(expected)
})
