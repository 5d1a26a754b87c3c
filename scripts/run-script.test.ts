import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

test.for(['corpus', 'bench'])('%s explains itself, with an example', (name) => {
  const { status, stdout, stderr } = run(name, '--help')
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  expect(stdout).toContain(`Usage: npm run ${name} -- [options]`)
  expect(stdout).toMatch(new RegExp(`\\nExamples?:\\n {2}npm run ${name} -- `, 'u'))
})

test.for([
  ['corpus', '--case', '10'],
  ['corpus', '--cases', 'many'],
  ['corpus', '--near-duplicates', '2'],
  ['corpus', '--formats', 'outlook,fax'],
  ['corpus', '1000'],
  ['bench', '--parts', 'read'],
  ['bench', '--only', 'reading'],
  ['bench', '--sizes', '10,-1'],
])('%j: one plain line, and nothing is done', ([name = '', ...args]) => {
  const { status, stdout, stderr } = run(name, ...args)
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  expect(stderr).toMatch(/^error: [^\n]+\n$/u)
})

function run(name: string, ...args: readonly string[]) {
  const script = fileURLToPath(new URL(`${name}.ts`, import.meta.url))
  return spawnSync(process.execPath, [script, ...args], { encoding: 'utf8' })
}
