import { describe, expect, test } from 'vitest'
import { findsFault, lacks, onlyRecovers, tellsWhatSufficed } from './faults.ts'

describe('what was all it took', () => {
  test.each(['换成 HDMI 输出就可以了。', '更换信号线后正常', '取出来就好了', '重启平板即可恢复'])('%s', (sentence) => {
    expect(tellsWhatSufficed(sentence)).toBe(true)
  })
  test.each(['关单即可', '换了网线后还是一样', '重启后可能就好了', '检查保险正常'])('not: %s', (sentence) => {
    expect(tellsWhatSufficed(sentence)).toBe(false)
  })
})

describe('what something lacks', () => {
  test.each(['Your licence had no export right.', '安全组缺少 3389 的放行规则'])('%s', (sentence) => {
    expect(lacks(sentence)).toBe(true)
  })
  test.each(['The log had no errors.', '不会是缺内存', 'Maybe the account has no rights'])('not: %s', (sentence) => {
    expect(lacks(sentence)).toBe(false)
  })
})

test.each([
  ['恢复正常。', true],
  ['现在可以用了', true],
  ['works again.', true],
  ['可以用旧的那台打印', false],
])('%s says that all is well: %s', (clause, expected) => {
  expect(onlyRecovers(clause)).toBe(expected)
})

describe('that a look showed what was wrong', () => {
  test.each([
    '查了日志，是后面的滤网堵了。',
    '现场检查发现接地线断开',
    'Checked the rack: the plug of the reader was loose.',
    'I looked inside, the fan was blocked',
  ])('%s', (sentence) => {
    expect(findsFault(sentence)).toBe(true)
  })

  test.each([
    '查了日志，没有异常。',
    '检查发现可能是网线松了。',
    'Checked the rack: everything is plugged in.',
    '查了一下，是您昨天提的那张单。',
  ])('but not %s', (sentence) => {
    expect(findsFault(sentence)).toBe(false)
  })
})
