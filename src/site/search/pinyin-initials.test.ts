import { expect, test } from 'vitest'
import { pinyinInitials } from './pinyin-initials.ts'

test.each([
  ['wufadenglu', 'wfdl'],
  ['zhuangtai', 'zt'],
  ['shujukuqidongbuliao', 'sjkqdbl'],
  ['tiananmen', 'tam'],
  ['nanguo', 'ng'],
  ['lvse', 'ls'],
  ['erweima', 'ewm'],
  ['wfdl', null],
  ['printer', null],
  ['', ''],
])('%s', (word, initials) => {
  expect(pinyinInitials(word)).toBe(initials)
})
