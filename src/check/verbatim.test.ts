import { describe, expect, it } from 'vitest'
import { compact, standsVerbatim } from './verbatim.ts'

describe('standsVerbatim', () => {
  it.each([
    ['服务无法启动。', '重启后，服务无法\n启动，请处理'],
    ['Word cannot display the font. Screenshot can’t help', '> Word cannot display the font.\n> Screenshot can’t help'],
    ['restart the spooler', '1. Restart the `spooler`.'],
  ])('finds %j in %j', (statement, text) => {
    expect(standsVerbatim(statement, compact(text))).toBe(true)
  })

  it.each([
    ['支持自动修复', '该版本不支持自动修复。'],
    ['重启后恢复正常', '重启后恢复正常的说法不成立。'],
    ['it works', 'We never said that it works.'],
    ['', 'text'],
  ])('does not find %j in %j', (statement, text) => {
    expect(standsVerbatim(statement, compact(text))).toBe(false)
  })
})
