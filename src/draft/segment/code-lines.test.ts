import { describe, expect, test } from 'vitest'
import { codeRunEnd, looksLikeCode } from './code-lines.ts'
import { readLines } from './line.ts'

describe('a line that begins as a command does', () => {
  test.each([
    'systemctl restart nginx',
    'Get-Mailbox -Identity sales | select Name',
    'curl --resolve shop.example:443:127.0.0.1 https://shop.example/',
    'ping -n 4 10.0.0.1',
  ])('is one: %s', (line) => {
    expect(looksLikeCode(line)).toBe(true)
  })

  test.each([
    'ping -c 9 to the second gateway: nothing comes back.',
    'Get-PrintJob -PrinterName hall is empty, so the queue is not it.',
    'mount -a gives no error; nothing in the log either.',
    'curl --head on the old name: 200. so the name is good.',
  ])('tells of one: %s', (line) => {
    expect(looksLikeCode(line)).toBe(false)
  })
})

test('a remark stands with the statement under it, whatever language it is in', () => {
  const lines = readLines(
    '-- 更新统计信息\nUPDATE STATISTICS dbo.Orders;\n-- who holds it\n-- back\nselect pid from pg_stat_activity;\nDone.',
  )
  expect(codeRunEnd(lines, 0)).toBe(5)
})

test('a line behind two dashes is none above prose', () => {
  expect(codeRunEnd(readLines('-- 李工\n技术支持部'), 0)).toBe(0)
})

describe('a block in braces', () => {
  const lengths: readonly (readonly [what: string, body: string, lines: number])[] = [
    [
      'behind its declaration',
      'public class Shelf\n{\n    int Width = 3;\n    Fit(new Book { Width = 2 });\n}\nThen build.',
      5,
    ],
    ['opened at the end of its line', 'location /desk {\n  proxy_pass http://desk;\n}\nReload it.', 3],
    ['behind words that lead in to it', 'This is the new entry:\n{\n  "depth": 2\n}', 0],
    ['never closed', 'class Shelf {\n  int width;\nThat is all.', 0],
  ]

  test.each(lengths)('%s', (_, body, lines) => {
    expect(codeRunEnd(readLines(body), 0)).toBe(lines)
  })
})
