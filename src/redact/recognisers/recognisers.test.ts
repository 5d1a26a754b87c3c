import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { growsTooFast, lineOf } from '../../language/growth.ts'
import { foldWidth } from '../../language/width.ts'
import { defaultSettings, settingsSchema } from '../../model/settings.ts'
import { mergeHits } from '../hit.ts'
import { recognisers } from './all.ts'

const folder = new URL('../fixtures/recognisers/', import.meta.url)
const settings = settingsSchema.parse({
  helpDesk: { organisations: ['Bluehelm'], mailboxes: ['desk@bluehelm.test'] },
  redaction: { mask: ['Project Heron'] },
})

const examples = recognisers.flatMap((recogniser) =>
  readFileSync(new URL(`${recogniser.name}.txt`, folder), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => ({ name: recogniser.name, recogniser, line })),
)

describe('recognisers', () => {
  it('have a file of examples each', () => {
    const files = readdirSync(folder).filter((file) => file.endsWith('.txt'))
    expect(files.sort()).toStrictEqual(recognisers.map(({ name }) => `${name}.txt`).sort())
  })

  it.each(examples)('$name: $line', ({ recogniser, line }) => {
    const text = line.replace(/[⟦⟧]/gu, '').replaceAll('↵', '\n')
    let marked = ''
    let position = 0
    for (const { start, end } of mergeHits(recogniser.find(foldWidth(text), settings))) {
      marked += `${text.slice(position, start)}⟦${text.slice(start, end)}⟧`
      position = end
    }
    expect((marked + text.slice(position)).replaceAll('\n', '↵')).toBe(line)
  })

  it.each(examples.filter(({ recogniser }) => recogniser.neverCertain))(
    '$name is never certain: $line',
    ({ recogniser, line }) => {
      const text = line.replace(/[⟦⟧]/gu, '').replaceAll('↵', '\n')
      expect(recogniser.find(foldWidth(text), settings).filter(({ certain }) => certain)).toStrictEqual([])
    },
  )

  const pieces = [
    'a',
    '1',
    ' ',
    '.',
    '-',
    '\\',
    'a.',
    'a@',
    '1.',
    '1 ',
    '1-',
    ':',
    'a:',
    '密码',
    '密码：',
    'password ',
    'password is ',
    'user ',
    '路1',
    '市区',
    '公司',
    'Aa ',
    'A ',
    'key=',
    'http://',
    '\\\\a\\',
    '\n',
    '|',
    '| 密码 | a |\n',
    '(',
    '"',
    '电话',
    '\uFFFC',
    'C:\\Users\\',
    '@',
    'a@b.',
    ': ',
    '::',
    '汉',
    '，',
    '账号a、',
    'root/',
    'A1-',
    'a-0',
    'srv1, ',
    'Ab1_',
    '!a1',
    '#1',
    '1.1.1.1-',
    'user a, ',
    'echo ',
    'mysql ',
    '/home/',
    'at 12 Aa ',
    'address is ',
    'Aa, ',
    'AA1 1AA ',
    'pin is two ones ',
  ]
  it.each(pieces)(
    'take linear time on a long line of %j',
    async (piece) => {
      const slow: string[] = []
      for (const { name, find } of recognisers) {
        if (await growsTooFast((length) => find(lineOf(piece, length), defaultSettings))) slow.push(name)
      }
      expect(slow).toStrictEqual([])
    },
    60_000,
  )
})
