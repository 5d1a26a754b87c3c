import { afterEach, expect, test, vi } from 'vitest'
import { commandOn } from './typed-command.ts'

afterEach(() => vi.unstubAllEnvs())

test.each([
  ['content', 'casebook review'],
  ['desk/知识库', 'casebook review --content desk/知识库'],
])('the folder %s is named as it is', (content, command) => {
  vi.stubEnv('npm_lifecycle_event', undefined)
  expect(commandOn(content, 'review')).toBe(command)
})

test('whoever started it through npm is told a command for npm', () => {
  vi.stubEnv('npm_lifecycle_event', 'casebook')
  expect(commandOn('desk', 'review')).toBe('npm run --silent casebook -- review --content desk')
})

test.runIf(process.platform !== 'win32').each([
  ['help desk', `--content 'help desk'`],
  ['$HOME/desk', `--content '$HOME/desk'`],
  [`Ana's desk`, `--content 'Ana'\\''s desk'`],
])('a shell reads the folder %s as one word', (content, argument) => {
  expect(commandOn(content, 'review')).toContain(argument)
})
