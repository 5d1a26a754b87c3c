import { setFlagsFromString } from 'node:v8'
import { beforeAll, expect, test } from 'vitest'
import { caseNumberFinder } from './case-numbers/case-numbers.ts'
import { message } from './fixtures/messages.ts'

// What V8 falls back to in a process that has compiled many expressions.
beforeAll(() => setFlagsFromString('--no-regexp-optimization'))

test.each([
  '[Case AB-2024-0012] Printer offline',
  'Printer offline (REF AB-2024-0012)',
  '[工单 AB-2024-0012] 打印机脱机',
])('a label is known in either case, however the expression was compiled: %s', (subject) => {
  expect(caseNumberFinder([])(message({ subject })).subject).toBe('AB-2024-0012')
})
