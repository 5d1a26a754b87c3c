import { expect, test } from 'vitest'
import { deskOdds } from './sender-wording.ts'

test.each([
  'Could you please send me the output of the command and the event log from the time of the failure?',
  'Thank you for the log. Please install the update and restart the service, then let me know if it helps.',
  '请您提供一下错误截图和日志，并告知当前的版本号。',
  '建议您先升级驱动，重启后再观察，如有问题请随时联系我们。',
])('the help desk: %s', (text) => {
  expect(deskOdds(text)).toBeGreaterThan(0.5)
})

test.each([
  'Since this morning nobody in our office can print, it just says offline. Please help, this is urgent!',
  'That did it, everything works again on my side. You can close the ticket.',
  '我们的打印机从昨天开始就打不出来了，提示脱机，麻烦尽快处理。',
  '按您说的改了，现在可以了，谢谢！',
])('the one who asked: %s', (text) => {
  expect(deskOdds(text)).toBeLessThan(-0.5)
})

test('nothing said, nothing known', () => {
  expect(deskOdds('0x80070005')).toBeCloseTo(0, 0)
  expect(deskOdds('')).toBe(0)
})
