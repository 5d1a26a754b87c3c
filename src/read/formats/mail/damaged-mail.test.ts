import { expect, test } from 'vitest'
import { defaultSettings } from '../../../model/settings.ts'
import { readFile } from '../../read-file.ts'

const head = [
  'From: Ana Ruiz <ana@quarry.example>',
  'To: help@desk.example',
  'Subject: Crusher stops',
  'Date: Tue, 6 May 2031 10:00:00 +0200',
  'Message-ID: <m1@quarry.example>',
  'MIME-Version: 1.0',
]
const said = 'It stops at noon.'
const part = ['Content-Type: text/plain', '', said]

async function read(lines: readonly string[]) {
  const bytes = new Uint8Array(Buffer.from(lines.join('\r\n'), 'latin1'))
  const readings = await readFile({ path: 'a.eml', bytes }, defaultSettings)
  return readings.flatMap(({ messages }) =>
    messages.map(({ from, subject, text }) => ({ from: from?.email ?? null, subject, text })),
  )
}

const whole = [{ from: 'ana@quarry.example', subject: 'Crusher stops', text: said }]
const long = 'q'.repeat(400)

test.each<[string, readonly string[]]>([
  ['an empty boundary', [...head, 'Content-Type: multipart/mixed; boundary=""', '', '--', ...part, '----', '']],
  [
    'a boundary with escaped marks',
    [
      ...head,
      String.raw`Content-Type: multipart/mixed; boundary="=_(x)\\z"`,
      '',
      String.raw`--=_(x)\z`,
      ...part,
      String.raw`--=_(x)\z--`,
    ],
  ],
  [
    'a boundary of any length',
    [...head, `Content-Type: multipart/mixed; boundary="${long}"`, '', `--${long}`, ...part, `--${long}--`],
  ],
  [
    'a type below its name',
    [...head, 'Content-Type:', ' multipart/mixed;', ' boundary=bb', '', '--bb', ...part, '--bb--'],
  ],
  ['a comma behind the type', [...head, 'Content-Type: multipart/mixed, boundary=bb', '', '--bb', ...part, '--bb--']],
  ['blanks before colons', [...head.map((line) => line.replace(':', ' :')), 'Content-Type : text/plain', '', said]],
  ['a header that no blank line ends', [...head, said]],
  ['a line in the header that is none', [...head.slice(0, 5), 'no field at all', ...head.slice(5), '', said]],
  ['zeros in the text', [...head, '', 'It stops\0 at noon.\0']],
  [
    'a way of relays in the address',
    [...head.map((line) => line.replace('<ana', '<@a.example,@b.example:ana')), '', said],
  ],
  ['a scheme in the address', [...head.map((line) => line.replace('<ana', '<mailto:ana')), '', said]],
  [
    'comments in the address and inside of others',
    [...head.map((line) => line.replace('Ana Ruiz <ana@', 'Ana (Pit (2)) Ruiz <ana(pit)@')), '', said],
  ],
  ['a text of another type', [...head, 'Content-Type: text/x-note', '', said]],
  [
    'a page of another type',
    [...head, 'Content-Type: application/xhtml+xml', '', `<html><body><p>${said}</p></body></html>`],
  ],
  ['a text that is called bytes', [...head, 'Content-Type: application/octet-stream', '', said]],
  [
    'a text that is called an attachment',
    [
      ...head,
      'Content-Type: multipart/mixed; boundary=bb',
      '',
      '--bb',
      'Content-Disposition: attachment',
      ...part,
      '--bb--',
    ],
  ],
])('%s', async (_, lines) => {
  expect(await read(lines)).toEqual(whole)
})

test('a character of the subject that ends in the next word', async () => {
  const subject = '破碎机每天中午停机'
  const bytes = Buffer.from(subject)
  const words = [bytes.subarray(0, 10), bytes.subarray(10)].map((piece) => `=?UTF-8?B?${piece.toString('base64')}?=`)
  const lines = head.map((line) => line.replace('Crusher stops', words.join('\r\n ')))
  expect(await read([...lines, '', said])).toEqual([{ ...whole[0], subject }])
})

test('Japanese in seven bits under no label', async () => {
  const text = '\u001b$B%F%9%H\u001b(B'
  expect(await read([...head, '', text])).toEqual([{ ...whole[0], text: 'テスト' }])
})

test('bytes that are no text are none', async () => {
  expect(await read([...head, 'Content-Type: application/octet-stream', '', '\u0001\u0002\u0003'])).toEqual([
    { ...whole[0], text: '' },
  ])
})
