import { expect, test } from 'vitest'
import { reviewForPeople } from './review-for-people.ts'

const draft = { slug: 'slow-print', title: 'Slow print', state: 'not-validated', cases: 1, findings: 0, model: null }
const nothingChecked = { articles: [], unusable: [], evidence: new Map() }

test.each([
  ['content', 'casebook approve SLUG [--audience public]'],
  ['desk/知识库', 'casebook approve SLUG [--audience public] --content desk/知识库'],
])('what to type names the folder %s as it is', (content, command) => {
  expect(commandIn(content)).toBe(command)
})

test.runIf(process.platform !== 'win32').each([
  ['help desk', `--content 'help desk'`],
  ['$HOME/desk', `--content '$HOME/desk'`],
  [`Ana's desk`, `--content 'Ana'\\''s desk'`],
])('a shell reads the folder %s as one word', (content, argument) => {
  expect(commandIn(content)).toContain(argument)
})

function commandIn(content: string): string | undefined {
  const lines = reviewForPeople({ drafts: [draft], proposals: [], links: [] }, nothingChecked, 0, content).split('\n')
  return lines.find((line) => line.includes('casebook approve'))?.trim()
}
