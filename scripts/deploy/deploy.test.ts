/** The files of this folder are read as those read them who run them, and the commands in them exist. */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { parseAllDocuments } from 'yaml'
import { runCommand } from '../../src/command/run-command.ts'

const folder = fileURLToPath(new URL('.', import.meta.url))
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => ({ name, text: readFileSync(`${folder}${name}`, 'utf8') }))

test.for(files)('$name is YAML', ({ text }) => {
  expect(parseAllDocuments(text).flatMap(({ errors }) => errors)).toEqual([])
})

describe('commands', () => {
  const used = Map.groupBy(
    files.flatMap(({ text }) => commandsIn(text)),
    ({ command }) => command,
  )

  test('all are found', () => {
    expect([...used.keys()].toSorted()).toEqual(['build', 'generate', 'merge', 'worker'])
    expect(used.get('generate')).toHaveLength(3)
  })

  test.for([...used])('casebook %s has the options that it is given', { timeout: 60_000 }, async ([command, lines]) => {
    const { stdout, status } = await runCommand([command, '--help'])
    expect(status).toBe(0)
    for (const option of lines.flatMap(({ options }) => options)) expect(stdout).toContain(`${option} `)
  })
})

/** The command lines of a file, wrapped, in a list or on a line, outside comments. */
function commandsIn(text: string): readonly { readonly command: string; readonly options: readonly string[] }[] {
  const plain = text
    .split('\n')
    .filter((line) => !line.trimStart().startsWith('#'))
    .join(' ')
    .replaceAll(/[[\]',]/gu, ' ')
    .replaceAll(/ +/gu, ' ')
  // casebook build --content . --out dist
  const line =
    /\bcasebook(?:\.mjs)? (?<command>generate|merge|build|worker)(?<rest>(?: (?!casebook\b|-\s|&&|\|\|)[^ ]+)*)/gu
  return [...plain.matchAll(line)].map(({ groups }) => ({
    command: groups?.['command'] ?? '',
    options: (groups?.['rest'] ?? '').split(' ').filter((word) => word.startsWith('--')),
  }))
}
