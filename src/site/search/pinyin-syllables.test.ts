import { expect, test } from 'vitest'
import { pinyinSyllables } from './pinyin-syllables.ts'

test.each([
  ['wufadenglu', 'wu fa deng lu'],
  ['zhuangtai', 'zhuang tai'],
  ['shujukuqidongbuliao', 'shu ju ku qi dong bu liao'],
  ['tiananmen', 'tian an men'],
  ['nanguo', 'nan guo'],
  ['dayin', 'da yin'],
  ['lvse', 'lv se'],
  ['erweima', 'er wei ma'],
  ['wfdl', ''],
  ['printer', ''],
  ['', ''],
])('%s', (word, syllables) => {
  expect(pinyinSyllables(word).join(' ')).toBe(syllables)
})
