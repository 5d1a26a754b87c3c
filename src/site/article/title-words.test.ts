import { expect, test } from 'vitest'
import { titleWords } from './title-words.ts'

test.each([
  ['打印机没有反应', '打印机|没有|反应'],
  ['客户端提示“离线模式”（Kiln 2.0）', '客户端|提示“离线|模式”（Kiln 2.0）'],
  ['Kiln 报错 E-4：升温停止', 'Kiln 报错 E-4：升温|停止'],
  ['数据库服务器磁盘写满', '数据库|服务器|磁盘|写满'],
  ['Kiln stops with E4', 'Kiln stops with E4'],
  ['', ''],
])('%s', (title, expected) => {
  const words = titleWords(title)
  expect(words.join('')).toBe(title)
  expect(words.join('|')).toBe(expected)
})
