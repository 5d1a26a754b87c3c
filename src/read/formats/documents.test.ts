import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { strToU8, zipSync } from 'fflate'
import { burn } from '@kenjiuno/msgreader/lib/Burner.js'
import { TypeEnum } from '@kenjiuno/msgreader/lib/Reader.js'
import type { FileReading } from '../../model/reading.ts'
import { defaultSettings } from '../../model/settings.ts'
import { readFile } from '../read-file.ts'
import { pdf, pdfByGlyphs } from './fixtures/pdf-files.ts'

const thread = [
  'Works now, thanks.',
  '',
  'From: Tom Baker <tom.baker@desk.example>',
  'Sent: Tuesday, March 7, 2023 4:40 PM',
  'To: Priya Nair',
  'Subject: Queue',
  '',
  'Please restart the queue.',
]

describe('documents in binary formats', () => {
  test('a Word document gives its thread', async () => {
    expect(said(await read('thread.docx', wordDocument(thread)))).toEqual([
      'Works now, thanks.',
      'Please restart the queue.',
    ])
  })

  test('a table in a Word document keeps its rows, however many lines its cells have', async () => {
    const rows = [
      [['Time'], ['State']],
      [['10:32'], ['offline,', 'shows E77']],
      [['10:40'], ['online']],
    ]
    const [text] = said(await read('table.docx', wordDocument(['Hello Ana,'], rows)))
    expect(text?.split('\n')).toEqual([
      'Hello Ana,',
      '',
      'Time    State',
      '10:32   offline,',
      '        shows E77',
      '10:40   online',
    ])
  })

  test('a PDF gives the lines of its text layer', async () => {
    const readings = await read('thread.pdf', pdf(thread))
    expect(said(readings)).toEqual(['Works now, thanks.', 'Please restart the queue.'])
    expect(readings[0]?.messages[1]?.sentAt).toBe('2023-03-07T16:40:00')
  })

  test('a PDF with Chinese in it gives its characters', async () => {
    const chinese = [
      '好了，谢谢。',
      '',
      '发件人： 周宁 <zhou.ning@desk.example>',
      '发送时间： 2023年3月7日 16:40',
      '主题： 扫描仪',
      '',
      '请升级固件。',
    ]
    const readings = await read('thread.pdf', pdfByGlyphs(chinese))
    expect(said(readings)).toEqual(['好了，谢谢。', '请升级固件。'])
    expect(readings[0]?.messages[1]).toMatchObject({ from: { name: '周宁' }, sentAt: '2023-03-07T16:40:00' })
  })

  test('an Outlook message gives the one that it carries too', async () => {
    const inner = {
      '001A001F': utf16('IPM.Note'),
      '0037001F': utf16('Queue'),
      '0C1A001F': utf16('Tom Baker'),
      '5D01001F': utf16('tom.baker@desk.example'),
      '1000001F': utf16('Please restart the queue.'),
    }
    const [reading] = await read('mail.msg', outlookForward({ '1000001F': utf16('See below, thanks.') }, inner))
    expect(reading?.messages).toMatchObject([
      { depth: 0, subject: 'RE: Queue', text: 'See below, thanks.' },
      { depth: 1, subject: 'Queue', from: { email: 'tom.baker@desk.example' }, text: 'Please restart the queue.' },
    ])
  })

  test('a PDF without text says so', async () => {
    expect(rules(await read('scan.pdf', pdf([])))).toEqual(['read/no-text'])
  })

  test.each([
    ['plain text', { '1000001F': utf16('Works now, thanks.') }],
    ['HTML', { '10130102': strToU8('<html><body><p>Works now, <b>thanks</b>.</p></body></html>') }],
    ['rich text', { '10090102': storedRtf('{\\rtf1\\ansi\\ansicpg1252 Works now, {\\b thanks}.\\par}') }],
    [
      'HTML in rich text',
      {
        '10090102': storedRtf(
          '{\\rtf1\\ansi\\ansicpg936\\fromhtml1 {\\*\\htmltag64 <p>}\\htmlrtf {\\htmlrtf0 Works now, thanks.\\htmlrtf\\par}\\htmlrtf0 {\\*\\htmltag72 </p>}}',
        ),
      },
    ],
  ])('an Outlook message with %s', async (_, body) => {
    const [reading] = await read('mail.msg', outlookMessage(body))
    expect(reading?.messages).toMatchObject([
      {
        from: { name: 'Priya Nair', email: 'priya.nair@client.example' },
        subject: 'RE: Queue',
        sentAt: '2023-03-08T09:05:10+01:00',
        messageId: '<m2@client.example>',
        text: 'Works now, thanks.',
      },
    ])
  })

  test('an archive gives what the files in it say, in the order of their names', async () => {
    const archive = zipSync({
      'b/second.txt': strToU8('Second, thanks.'),
      'a.txt': strToU8('First, thanks.'),
      '__MACOSX/a.txt': strToU8('x'),
      'inner.zip': zipSync({ 'c.txt': strToU8('Third, thanks.') }),
    })
    const readings = await read('all.zip', archive)
    expect(readings.map((reading) => [reading.file, reading.messages[0]?.text])).toEqual([
      ['all.zip/a.txt', 'First, thanks.'],
      ['all.zip/b/second.txt', 'Second, thanks.'],
      ['all.zip/inner.zip/c.txt', 'Third, thanks.'],
    ])
  })
})

test('damaged documents neither crash nor pass in silence', async () => {
  const originals = [
    wordDocument(thread),
    pdf(thread),
    pdfByGlyphs(['你好，扫描仪离线了。']),
    outlookMessage({ '1000001F': utf16('Works now, thanks.') }),
  ]
  const damage = fc.record({
    original: fc.constantFrom(...originals),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    dropped: fc.nat(400),
    filler: fc.uint8Array({ maxLength: 60 }),
  })
  await fc.assert(
    fc.asyncProperty(damage, async ({ original, at, dropped, filler }) => {
      const start = Math.floor(at * original.length)
      const bytes = Buffer.concat([original.subarray(0, start), filler, original.subarray(start + dropped)])
      const readings = await read('damaged', new Uint8Array(bytes))
      expect(readings.length).toBeGreaterThan(0)
      for (const { messages, findings } of readings) expect(messages.length + findings.length).toBeGreaterThan(0)
    }),
    { numRuns: 150, seed: 20_230_308, interruptAfterTimeLimit: 15_000 },
  )
}, 25_000)

describe('files that cannot be used say why', () => {
  const picture = new Uint8Array([
    0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 1, 0, 0, 0, 1, 0, 8, 2,
    0, 0, 0,
  ])
  test.each([
    ['empty', new Uint8Array(), 'read/empty-file'],
    ['spaces', strToU8(' \r\n\n'), 'read/empty-file'],
    ['picture', picture, 'read/binary-file'],
    ['broken zip', strToU8('PK\u0003\u0004broken'), 'read/damaged-file'],
    ['broken PDF', strToU8('%PDF-1.7\nbroken'), 'read/damaged-file'],
    ['broken Office file', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]), 'read/damaged-file'],
    [
      'spreadsheet',
      zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'xl/workbook.xml': strToU8('<workbook/>') }),
      'read/unknown-format',
    ],
    ['XML', strToU8('<?xml version="1.0"?>\n<tickets><ticket>x</ticket></tickets>'), 'read/unknown-format'],
    ['XML without its declaration', strToU8('<tickets>\n<ticket>x</ticket>\n</tickets>\n'), 'read/unknown-format'],
    ['data that is no ticket', strToU8('{"name":"x","version":"1.0.0","description":"y"}'), 'read/unknown-format'],
    [
      'truncated mail',
      strToU8(
        'From: a@client.example\nSubject: x\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary="b"\n\n--b\nContent-Type: text/plain\n\nIt fails wh',
      ),
      'read/truncated-mail',
    ],
  ])('%s', async (name, bytes, rule) => {
    const readings = await read(name, bytes)
    expect(rules(readings)).toEqual([rule])
    for (const finding of readings.flatMap((reading) => reading.findings)) {
      expect([finding.message, finding.hint].every((text) => text.length > 20)).toBe(true)
    }
  })
})

test('rich text gives its thread', async () => {
  const rtf = `{\\rtf1\\ansi\\ansicpg1252 ${thread.map((line) => `${line}\\par\n`).join('')}}`
  expect(said(await read('thread.rtf', strToU8(rtf)))).toEqual(['Works now, thanks.', 'Please restart the queue.'])
})

test('a character number that no character has costs nothing but itself', async () => {
  const rtf = String.raw`{\rtf1\ansi\ansicpg1252 ${thread.map((line) => `${line}\\par `).join('')}\u-70000?}`
  expect(said(await read('thread.rtf', strToU8(rtf)))[0]).toMatch(/^Works now, thanks\./u)
})

test.each([
  ['tickets.xml', strToU8('<tickets><ticket>x</ticket></tickets>'), 'CSV'],
  ['case.doc', oldDocument('WordDocument'), '.docx'],
  ['winmail.dat', new Uint8Array([0x78, 0x9f, 0x3e, 0x22, 1, 0]), '.msg'],
  ['mails.pst', strToU8('!BDN and more'), '.msg'],
  ['cases.7z', new Uint8Array([0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c, 0, 4]), '.zip'],
  ['cases.txt.gz', new Uint8Array([0x1f, 0x8b, 8, 0, 0, 0]), '.zip'],
  [
    'tickets.xlsx',
    zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'xl/workbook.xml': strToU8('<workbook/>') }),
    'CSV',
  ],
])('%s: the hint says what to export instead', async (name, bytes, form) => {
  const [reading] = await read(name, bytes)
  expect(reading?.findings[0]?.rule).toBe('read/unknown-format')
  expect(reading?.findings[0]?.hint).toContain(form)
})

function read(path: string, bytes: Uint8Array): Promise<readonly FileReading[]> {
  return readFile({ path, bytes }, defaultSettings)
}

function said(readings: readonly FileReading[]): readonly string[] {
  return readings.flatMap((reading) => reading.messages.map((message) => message.text))
}

function rules(readings: readonly FileReading[]): readonly string[] {
  return readings.flatMap((reading) => reading.findings.map((finding) => finding.rule))
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

function wordParagraphs(lines: readonly string[]): string {
  return lines.map((line) => `<w:p><w:r><w:t xml:space="preserve">${escape(line)}</w:t></w:r></w:p>`).join('')
}

/** A Word document: paragraphs, then a table of rows of cells of paragraphs. */
function wordDocument(lines: readonly string[], table: readonly (readonly (readonly string[])[])[] = []): Uint8Array {
  const cells = (row: readonly (readonly string[])[]) =>
    row.map((cell) => `<w:tc>${wordParagraphs(cell)}</w:tc>`).join('')
  const rows = table.map((row) => `<w:tr>${cells(row)}</w:tr>`).join('')
  const paragraphs = `${wordParagraphs(lines)}${rows === '' ? '' : `<w:tbl>${rows}</w:tbl>`}`
  const office = 'http://schemas.openxmlformats.org'
  return zipSync({
    '[Content_Types].xml': strToU8(
      `<Types xmlns="${office}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    ),
    '_rels/.rels': strToU8(
      `<Relationships xmlns="${office}/package/2006/relationships"><Relationship Id="r1" Type="${office}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'word/document.xml': strToU8(
      `<w:document xmlns:w="${office}/wordprocessingml/2006/main"><w:body>${paragraphs}</w:body></w:document>`,
    ),
  })
}

/** A compound file with the properties of one mail: sender, subject, transport header and the given body. */
function outlookMessage(body: Properties): Uint8Array {
  return compoundFile([{ name: 'Root Entry', type: TypeEnum.ROOT, inside: streams(mailProperties(body)) }])
}

/** A mail that carries another one as its attachment. */
function outlookForward(body: Properties, inner: Properties): Uint8Array {
  const carried: Entry = { name: '__substg1.0_3701000D', type: TypeEnum.DIRECTORY, inside: streams(inner) }
  const attachment: Entry = {
    name: '__attach_version1.0_#00000000',
    type: TypeEnum.DIRECTORY,
    inside: [...streams({}), carried],
  }
  return compoundFile([
    { name: 'Root Entry', type: TypeEnum.ROOT, inside: [...streams(mailProperties(body)), attachment] },
  ])
}

/** A compound file that is no mail: it holds one stream of the given name. */
function oldDocument(stream: string): Uint8Array {
  const inside = [{ name: stream, type: TypeEnum.DOCUMENT, bytes: strToU8('x'.repeat(5000)) }]
  return compoundFile([{ name: 'Root Entry', type: TypeEnum.ROOT, inside }])
}

type Properties = Readonly<Record<string, Uint8Array>>

/** A storage with what is inside it, or a stream with its bytes. */
interface Entry {
  readonly name: string
  readonly type: TypeEnum
  readonly inside?: readonly Entry[]
  readonly bytes?: Uint8Array
}

function mailProperties(body: Properties): Properties {
  const header = 'Date: Wed, 8 Mar 2023 09:05:10 +0100\r\nMessage-ID: <m2@client.example>\r\n'
  return {
    '001A001F': utf16('IPM.Note'),
    '0037001F': utf16('RE: Queue'),
    '0C1A001F': utf16('Priya Nair'),
    '5D01001F': utf16('priya.nair@client.example'),
    '007D001F': utf16(header),
    ...body,
  }
}

function streams(properties: Properties): readonly Entry[] {
  const tagged = Object.entries(properties).map(([tag, bytes]) => ({ name: `__substg1.0_${tag}`, bytes }))
  return [...tagged, { name: '__properties_version1.0', bytes: new Uint8Array(32) }].map(({ name, bytes }) => ({
    name,
    type: TypeEnum.DOCUMENT,
    bytes,
  }))
}

/** The entries level by level, each storage with the places of those inside it. */
function compoundFile(root: readonly Entry[]): Uint8Array {
  const all: Entry[] = [...root]
  const children: number[][] = []
  for (const entry of all) {
    const inside = entry.inside ?? []
    children.push(inside.map((_, index) => all.length + index))
    all.push(...inside)
  }
  return burn(
    all.map(({ name, type, bytes = new Uint8Array() }, index) => ({
      name,
      type,
      length: bytes.length,
      binaryProvider: () => bytes,
      children: children[index] ?? [],
    })),
  )
}

function utf16(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text, 'utf16le'))
}

/** Rich text as Outlook stores it when it does not pay to compress it: sizes, `MELA`, a checksum of nothing. */
function storedRtf(rtf: string): Uint8Array {
  const bytes = Buffer.from(rtf, 'latin1')
  const head = Buffer.alloc(16)
  head.writeUInt32LE(bytes.length + 12, 0)
  head.writeUInt32LE(bytes.length, 4)
  head.write('MELA', 8, 'latin1')
  return new Uint8Array(Buffer.concat([head, bytes]))
}
