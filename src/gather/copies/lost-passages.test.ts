import { describe, expect, test } from 'vitest'
import { withLostPassages } from './lost-passages.ts'

const hash = '0F1E2D3C4B5A69788796A5B4C3D2E1F00F1E2D3C4B5A69788796A5B4C3D2E1F0'
const best = [
  '在问题设备的系统日志中，我们看到打印服务多次异常退出。',
  '文件信息如下：',
  `SHA256 ${hash} C:\\Windows\\System32\\spoolsv.exe`,
  '建议您先更新打印机驱动，再重启服务。',
].join('\n')

function scanned(...between: readonly string[]): string {
  return [
    '在问题设备的系统日志',
    '中，我们看到打印服',
    '务多次异常退出。',
    ...between,
    '文件信息如下:',
    '建议您先更新打印机驱',
    '动，再重启服务。',
  ].join('\n')
}

describe('what only the scanned copy has', () => {
  test('is taken over between the lines that both have', () => {
    const table = [
      '级别 日期和时间 来源',
      '错误 2024/5/2 9:01:43 Service Control Manager',
      '事件 7034, Service Control Manager',
    ]
    const lines = best.split('\n')
    expect(withLostPassages(best, scanned(...table)).split('\n')).toEqual([
      ...lines.slice(0, 1),
      ...table,
      ...lines.slice(1),
    ])
  })

  test.each([
    [
      'a hash in two pieces',
      [`SHA256 ${hash.slice(0, 40)}`, `${hash.slice(40)} C:\\Windows`, '\\System32\\spoolsv.exe'],
    ],
    ['a misread hash', [`SHA256 ${hash.replace('0F1E', 'OF1E').replace('8796A', 'B796A')}`]],
    ['a misread path', ['C:\\Windows\\Systern32\\spoolsv.exe']],
    ['words without a fact', ['页眉 第二页', '内部资料请勿外传']],
    ['a phone number', ['服务电话 400-000-0000']],
  ])('is not: %s', (_, between) => {
    expect(withLostPassages(best, scanned(...between))).toBe(best)
  })

  test('is not taken where the copy ends with another message', () => {
    expect(withLostPassages(best, `${scanned()}\n错误代码 0x80070005 出现在另一台机器上`)).toBe(best)
  })
})
