import { expect, test } from 'vitest'
import { isMereState } from './closing-states.ts'

test.each([
  ['Solved (Permanently)', true],
  ['Closed/Resolved by Caller', true],
  ['Auto-closed after 3 days.', true],
  ['The ticket was automatically closed because nobody answered', true],
  ['已解决。', true],
  ['工单超时自动关闭', true],
  ['用户三天未回复，自动关闭', true],
  ['Solved (Work Around)', false],
  ['Automatically closed the port on the switch', false],
  ['Fixed the toner sensor', false],
  ['打印机自动关闭，已更换电源', false],
  ['更换硒鼓', false],
])('%s: tells no more than that the ticket is closed: %s', (note, expected) => {
  expect(isMereState(note)).toBe(expected)
})
