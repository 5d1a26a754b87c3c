import { describe, expect, test } from 'vitest'
import { canBeDone, worksWithout } from './works-so.ts'

describe('that it works without something', () => {
  test.each([
    'Confirmed that without the update it opens the same designs.',
    '确认在不升级情况下可以登录。',
    '停用加速之后可以正常打印。',
  ])('%s', (sentence) => {
    expect(worksWithout(sentence)).toBe(true)
  })

  test.each([
    'Without the update it fails as well.',
    'It opens without the cache, so it is not the disk.',
    '不接网线时也无法登录。',
    '卸载之后可以登录，和网络无关。',
  ])('but not %s', (sentence) => {
    expect(worksWithout(sentence)).toBe(false)
  })
})

test.each([
  ['此版本可正常登录', true],
  ['It prints fine with the older driver', true],
  ['风扇正常', false],
  ['Both disks are clean', false],
])('whether it can be done: %s', (sentence, expected) => {
  expect(canBeDone(sentence)).toBe(expected)
})
