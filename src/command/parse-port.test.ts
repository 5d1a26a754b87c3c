import { expect, test } from 'vitest'
import { parsePort } from './parse-port.ts'

test.each([
  ['0', 0],
  ['4321', 4321],
  ['65535', 65_535],
])('%s is a port', (typed, port) => {
  expect(parsePort(typed)).toBe(port)
})

test.each(['65536', '123456', '-1', '80a', ''])('“%s” is none', (typed) => {
  expect(() => parsePort(typed)).toThrow(/number up to 65535/u)
})
