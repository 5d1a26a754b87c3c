import { expect, test } from 'vitest'
import { putsOff } from './left-open.ts'

test.each([
  ['用户不方便接受重装，建议先不进行下一步排查。', true],
  ['The floor works in two shifts, so we would rather hold off for now.', true],
  ['重装以后还是一样。', false],
  ['It may be the driver.', false],
])('%s puts it off: %s', (text, expected) => {
  expect(putsOff(text)).toBe(expected)
})
