import { describe, expect, test } from 'vitest'
import { partsOfRemedy } from './split-remedy.ts'

function parts(sentence: string): readonly (string | null)[] | null {
  const found = partsOfRemedy(sentence)
  if (found === null) return null
  const { end, start, remedyEnd, recovery } = found
  return [sentence.slice(0, end), sentence.slice(start, remedyEnd), recovery === null ? null : sentence.slice(recovery)]
}

describe('a sentence that tells what was wrong and what was done', () => {
  test.each([
    ['碳带装反了，已经重新装好，现在正常。', '碳带装反了', '已经重新装好', '现在正常。'],
    ['外线中继昨晚被运营商停机了，已联系运营商恢复。', '外线中继昨晚被运营商停机了', '已联系运营商恢复。', null],
    ['路由表里没有加回程，麻烦在核心上加一条静态路由。', '路由表里没有加回程', '麻烦在核心上加一条静态路由。', null],
    ['风扇积灰卡死了，清理后好了', '风扇积灰卡死了', '清理后好了', null],
    [
      'The role had been removed; I have granted it again.',
      'The role had been removed',
      'I have granted it again.',
      null,
    ],
    ['Power cable was loose, plugged it in, works again.', 'Power cable was loose', 'plugged it in', 'works again.'],
  ])('%s', (sentence, ...expected) => {
    expect(parts(sentence)).toEqual(expected)
  })

  test.each([
    ['支付网关的白名单里少你们的新出口，手工加进去了。', '支付网关的白名单里少你们的新出口', '手工加进去了。'],
    [
      'Bad contact in the front port - moved the stick to the rear one.',
      'Bad contact in the front port',
      'moved the stick to the rear one.',
    ],
  ])('in any words, where it is known to tell a cause: %s', (sentence, cause, remedy) => {
    const found = partsOfRemedy(sentence, true)
    expect(found && [sentence.slice(0, found.end), sentence.slice(found.start, found.remedyEnd)]).toEqual([
      cause,
      remedy,
    ])
  })

  test.each([
    '对了，补一句给后面的人看：内存紧了就过不去。',
    '自助机闪断后进入脱机模式，恢复后没有自动补传。',
    '最省事的是登录路由器，把网段改成别的。',
  ])('a clause behind a cause that is no deed: %s', (sentence) => {
    expect(partsOfRemedy(sentence, true)).toBeNull()
  })

  test.each([
    '可能是电池坏了，请更换后再试。',
    '换了网线，还是不通。',
    '打印机有没有装反，请看一下。',
    '把勾拿掉，关掉所有窗口。',
    '日志也被冲掉了，关单即可。',
    'If the cable was cut, replace it.',
    'It may have been moved, please check.',
    'We replaced the cable, the light was off before.',
  ])('but not %s', (sentence) => {
    expect(parts(sentence)).toBeNull()
  })
})
