import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { defaultSettings } from '../model/settings.ts'
import type { FileReading, Mailbox, RawMessage } from '../model/reading.ts'
import { readFile } from './read-file.ts'

const fixtures = join(import.meta.dirname, 'fixtures')

describe('readFile reads every form and header style', () => {
  test.each(readdirSync(fixtures))('%s', async (name) => {
    const folder = join(fixtures, name)
    const input = readdirSync(folder).find((file) => file.startsWith('input.')) ?? 'no input'
    const bytes = new Uint8Array(readFileSync(join(folder, input)))
    const readings = await readFile({ path: input, bytes }, defaultSettings)
    const expected: unknown = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8'))
    expect(readings.map(shown)).toEqual(expected)
  })
})

/** A reading as `expected.json` writes it: what is empty is left out. */
function shown(reading: FileReading) {
  return {
    ...(reading.statedCase === null ? {} : { case: reading.statedCase }),
    ...(reading.findings.length === 0 ? {} : { findings: reading.findings.map((finding) => finding.rule) }),
    messages: reading.messages.map(shownMessage),
  }
}

function shownMessage(message: RawMessage) {
  const { line, depth, from, to, cc, sentAt, subject, messageId, references, attachments, statedRole, text } = message
  return {
    line,
    depth,
    ...(from === null ? {} : { from: shownMailbox(from) }),
    ...(to.length === 0 ? {} : { to: to.map(shownMailbox) }),
    ...(cc.length === 0 ? {} : { cc: cc.map(shownMailbox) }),
    ...(sentAt === null ? {} : { sentAt }),
    ...(subject === null ? {} : { subject }),
    ...(messageId === null ? {} : { messageId }),
    ...(references.length === 0 ? {} : { references }),
    ...(attachments.length === 0 ? {} : { attachments }),
    ...(statedRole === null ? {} : { role: statedRole }),
    text: text.split('\n'),
  }
}

function shownMailbox({ name, email }: Mailbox): string {
  return [name ?? '', email === null ? '' : `<${email}>`].join(' ').trim()
}
