import { expect, test } from 'vitest'
import { looksLikeMarkdown, withoutMarkdownMarks } from './markdown-marks.ts'

test.each([
  [
    '**Reader 4** fails, see [the log](https://logs.example.com/r4).',
    'Reader 4 fails, see the log (https://logs.example.com/r4).',
  ],
  ['A<!-- one -->B\n\n<!-- two', 'AB\n\n'],
  ['- [x] cleaned\n- [ ] others', '- cleaned\n- others'],
  ['**Cause**\n~~Rain~~ 2*3*4, a_b_c, *.log and *.tmp', '**Cause**\n 2*3*4, a_b_c, *.log and *.tmp'],
])('%s', (markdown, text) => {
  expect(looksLikeMarkdown(markdown)).toBe(true)
  expect(withoutMarkdownMarks(markdown)).toBe(text)
})

test.each([
  ['prose', 'The reader fails; 2*3 = 6.'],
  ['HTML', '<p>**Reader**</p>'],
  ['thousands of marks', `**x** ${'*a_ '.repeat(2000)}`],
  ['a quotation no writer nests as deep', `**x**\n${'> '.repeat(5000)}`],
])('is left as it stands: %s', (_, text) => {
  expect(looksLikeMarkdown(text)).toBe(false)
})

test('marks inside of code do not count', () => {
  expect(looksLikeMarkdown(`**x**\n\`\`\`\n${'*a_ '.repeat(2000)}\n\`\`\`\n`)).toBe(true)
})
