import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { growsTooFast } from '../language/growth.ts'
import { defaultSettings } from '../model/settings.ts'
import { readFile } from './read-file.ts'

/** A file of every form: the fixtures of reading, and the golden cases for the forms that are no text. */
const originals = [
  ...filesIn(join(import.meta.dirname, 'fixtures'), ''),
  ...filesIn(join(import.meta.dirname, '..', 'golden'), 'input'),
]

function filesIn(folder: string, inside: string) {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => readdirSync(join(folder, name, inside)).map((file) => join(folder, name, inside, file)))
    .filter((path) => !path.endsWith('expected.json'))
    .map((path) => ({ path, bytes: new Uint8Array(readFileSync(path)) }))
}

/** One change to a file: cut off, a stretch left out, doubled or overwritten. */
const mutation = fc.record({
  kind: fc.constantFrom('cut', 'drop', 'double', 'overwrite'),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat(300),
  filler: fc.uint8Array({ maxLength: 40 }),
})

describe('mangled input', () => {
  test('neither crashes nor loses its place, whatever happens to a file', async () => {
    const files = fc.record({
      original: fc.constantFrom(...originals),
      changes: fc.array(mutation, { minLength: 1, maxLength: 4 }),
    })
    await fc.assert(
      fc.asyncProperty(files, async ({ original, changes }) => {
        const bytes = changes.reduce(apply, original.bytes)
        const readings = await readFile({ path: original.path, bytes }, defaultSettings)
        expect(readings.length).toBeGreaterThan(0)
        for (const { messages, findings } of readings) {
          expect(messages.length + findings.length).toBeGreaterThan(0)
          for (const message of messages) {
            expect(message.line).toBeGreaterThan(0)
            expect(message.sentAt ?? '2000-01-01T00:00:00').toMatch(
              /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)?$/u,
            )
          }
        }
      }),
      { numRuns: 400, seed: 20_200_326, interruptAfterTimeLimit: 20_000 },
    )
  }, 30_000)

  test.each<readonly [string, (length: number) => string]>([
    ['one long line', (length) => 'x'.repeat(length)],
    ['a long line of dashes', (length) => '-'.repeat(length)],
    ['a long line of quotation marks', (length) => '> '.repeat(length)],
    ['a header line without end', (length) => `From: ${'a@example.com; '.repeat(length / 15)}`],
    ['labels on one line', (length) => `From: x ${'To: '.repeat(length / 4)}`],
    ['spaces before a colon', (length) => `On 3 May 2020${' '.repeat(length)}wrote:`],
    [
      'nothing but header lines',
      (length) => 'From: Ana <ana@example.com>\nSent: 2020-05-04 10:03\nTo: Wei\n'.repeat(length / 60),
    ],
    [
      'a thread without end',
      (length) => 'From: Ana <ana@example.com>\nSent: 2020-05-04 10:03\nTo: Wei\n\nHello\n\n'.repeat(length / 14),
    ],
    ['nothing but separators', (length) => '-----Original Message-----\n'.repeat(length / 27)],
    ['nothing but headings of a chat', (length) => 'Ana Ruiz 2024-03-01 10:32\n'.repeat(length / 26)],
    ['a heading of a chat without end', (length) => `[10:32] ${'Ana '.repeat(length / 4)}: x\n[10:33] Tom: y`],
    [
      'answers between quoted lines without end',
      (length) =>
        'On 3 May 2020 at 10:02, Ana <a@example.com> wrote:\n> Does it print?\n\nNo.\n\n> Which one?\n\nThat one.\n\n'.repeat(
          length / 40,
        ),
    ],
    ['rows of a chat', (length) => '09:12\tAna Ruiz\tx\n'.repeat(length / 17)],
    ['a row of a meeting without end', (length) => `10:02:11 From ${'Ana '.repeat(length / 4)}to Everyone\n\tx`],
    ['names before quoted lines', (length) => '>>>>> "Ana" == Ana Ruiz writes:\n Ana> x\n'.repeat(length / 40)],
    ['initials before quoted lines', (length) => 'Ana wrote:\n\nAR> x\n\n'.repeat(length / 18)],
    ['a thread away from the margin', (length) => `${' '.repeat(40)}x\n`.repeat(length / 42)],
    [
      'parts without blank lines',
      (length) =>
        `From: a@example.com\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n${'--b\nContent-Type: text\nx\n'.repeat(length / 25)}`,
    ],
    [
      'headers of parts with names',
      (length) =>
        `From: a@example.com\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n${'--b\nContent-Type: text/plain; name=x\n'.repeat(length / 35)}`,
    ],
    ['marks of another kind', (length) => 'On 3 May 2020, Ana wrote:\n| x\nAB> y\n'.repeat(length / 40)],
    ['lists inside lists', (length) => `${'{"data":['.repeat(length / 100)}${']}'.repeat(length / 100)}`],
    ['brackets in a name', (length) => `From: ${'<'.repeat(length)}`],
    [
      'deeper and deeper quotation',
      (length) =>
        Array.from(
          { length: Math.sqrt(length * 2) },
          (_, level) => `${'>'.repeat(level)} On 3 May 2020 at 10:02, Ana <a@example.com> wrote:`,
        ).join('\n'),
    ],
    ['open tags', (length) => `<html>${'<div>'.repeat(length / 5)}`],
    ['tables inside tables', (length) => `<html>${'<table><tr><td>'.repeat(length / 2)}`],
    [
      'a table without end',
      (length) => `<html><table>${'<tr><td>10:32</td><td>offline</td></tr>'.repeat(length / 10)}`,
    ],
    [
      'columns without end',
      (length) =>
        `number,description,opened_at${',c'.repeat(length / 10)}\n${`1,x,2024${',x'.repeat(length / 10)}\n`.repeat(5)}`,
    ],
    [
      'an encoded word without end',
      (length) => `From: a@example.com\nMessage-ID: <1@example.com>\nSubject: ${'=?utf-8?B?'.repeat(length / 10)}\n\nx`,
    ],
    [
      'parts without end',
      (length) =>
        `From: a@example.com\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n${'--b\nContent-Type: message/rfc822\n\n'.repeat(length / 40)}`,
    ],
  ])(
    'takes no time out of proportion: %s',
    async (_, textOf) => {
      const read = (length: number) =>
        readFile({ path: 'long.txt', bytes: new TextEncoder().encode(textOf(length)) }, defaultSettings)
      expect(await growsTooFast(read, 200_000)).toBe(false)
    },
    60_000,
  )
})

type Change = typeof mutation extends fc.Arbitrary<infer Value> ? Value : never

function apply(bytes: Uint8Array, change: Change): Uint8Array {
  const start = Math.floor(change.at * bytes.length)
  const end = Math.min(bytes.length, start + change.length)
  const [before, middle, after] = [bytes.subarray(0, start), bytes.subarray(start, end), bytes.subarray(end)]
  if (change.kind === 'cut') return before
  if (change.kind === 'drop') return joined([before, after])
  if (change.kind === 'double') return joined([before, middle, middle, after])
  return joined([before, change.filler, after])
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts))
}
