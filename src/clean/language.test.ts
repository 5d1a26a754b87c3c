import { expect, test } from 'vitest'
import { languageOf } from './language.ts'

test.each<[string, readonly string[]]>([
  ['zh-CN', ['打印机脱机，请查看。']],
  ['zh-CN', ['在 PowerShell 中运行 Get-Printer 后 Spooler 报错，打印队列状态异常。', 'OK']],
  ['zh-CN', ['日志如下。\n```\nThis log is long and full of English words that nobody wrote here\n```']],
  ['en', ['The printer is offline.']],
  ['en', ['The field 姓名 is empty in the export since the update.']],
  ['en', ['']],
])('%s', (language, bodies) => {
  expect(languageOf(bodies)).toBe(language)
})
