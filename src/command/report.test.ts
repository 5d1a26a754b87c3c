import { expect, test, vi } from 'vitest'
import { listedJson, printJsonList } from './report.ts'

test.each([
  [
    'several',
    [
      { id: 'A', lines: ['one\ntwo', ''] },
      { id: '乙', lines: [] },
    ],
  ],
  ['one', [{ id: 'A' }]],
  ['none', []],
])('a list of %s is printed one by one as it would be printed at once', (_, list) => {
  const printed: Uint8Array[] = []
  const write = vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => printed.push(Buffer.from(chunk)) > 0)
  printJsonList(list.map((one) => listedJson(one)))
  write.mockRestore()
  expect(Buffer.concat(printed).toString('utf8')).toBe(`${JSON.stringify(list, null, 2)}\n`)
})
