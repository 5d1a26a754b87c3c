import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { array, assert, asyncProperty, boolean, constantFrom, integer, nat, option, record } from 'fast-check'
import type { Arbitrary } from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { defaultSettings } from '../../model/settings.ts'
import { createProgress } from '../progress.ts'
import { rememberHashes } from './digest-files.ts'
import { listCaseFiles } from './case-files.ts'
import { findCases } from './find-cases.ts'
import { RecordStore } from './kept/record-store.ts'
import { forgetfulContext } from './run-context.ts'
import type { RunContext } from './run-context.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'casebook-joined-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const forgetful = forgetfulContext(defaultSettings, createProgress(true), 1)

/** What a run over the folder finds, with the records of the runs before it or none. */
async function found(cases: string, records: RecordStore | null) {
  const context: RunContext = records === null ? forgetful : { ...forgetful, records }
  const files = await listCaseFiles([cases], context)
  const { cases: all, findings } = await findCases(files, context)
  if (records !== null) rememberHashes(files.hashes, context)
  return { tasks: all.map((one) => ({ ...one.task(), key: one.key })), findings }
}

/** Few of everything, so that mails often have something in common. */
const mail = record({
  number: constantFrom(null, null, null, 'TKT-2024-0417', 'TKT-2024-0418'),
  subject: constantFrom('Printer offline', 'VPN drops every hour', 'Report stays empty', 'Fonts are missing'),
  person: constantFrom('ola', 'ines', 'tom', 'gao'),
  isReply: boolean(),
  day: integer({ min: 1, max: 28 }),
  text: constantFrom('one', 'two', 'three', 'four', 'five'),
  quoted: constantFrom(null, null, 'one', 'three'),
  /** The mail of another file that it answers, by its place. */
  answers: constantFrom(null, null, null, 0, 3, 5),
})

type Mail = typeof mail extends Arbitrary<infer Value> ? Value : never

function sentence(name: string): string {
  return `Since the update number ${name} the machine in room ${name} stops after a few minutes and nobody knows why that is so.`
}

function render(place: number, one: Mail): string {
  const { number, subject, person, isReply, day, text, quoted, answers } = one
  const footer = 'This message is meant for the person it is addressed to and for nobody else.'
  return [
    `From: ${person} <${person}@harbour.example>`,
    'To: Desk <desk@desk.example>',
    `Date: ${day} Mar 2024 09:41:00 +0000`,
    `Subject: ${isReply ? 'RE: ' : ''}${number === null ? '' : `[Case ${number}] `}${subject}`,
    `Message-ID: <${place}@harbour.example>`,
    ...(answers === null ? [] : [`References: <${answers}@harbour.example>`]),
    '',
    sentence(text),
    '',
    ...(place % 2 === 0 ? [footer, ''] : []),
    ...(quoted === null
      ? []
      : [
          '-----Original Message-----',
          'From: Desk <desk@desk.example>',
          'Sent: 1 March 2024 08:00',
          `Subject: ${subject}`,
          '',
          sentence(quoted),
        ]),
    '',
  ].join('\n')
}

/** What is done to the files between two runs: a file is written, or taken away. */
const change = record({ place: nat({ max: 7 }), mail: option(mail, { freq: 4 }) })

test('what is taken over from the last run and what is joined anew give the cases that a first run gives', async () => {
  let taken = 0
  let round = 0
  await assert(
    asyncProperty(
      array(mail, { minLength: 4, maxLength: 8 }),
      array(array(change, { maxLength: 3 }), { minLength: 1, maxLength: 3 }),
      async (mails, runs) => {
        const root = join(folder, String((round += 1)))
        const cases = join(root, 'cases')
        mkdirSync(cases, { recursive: true })
        const fileOf = (place: number): string => join(cases, `${place}.eml`)
        for (const [place, one] of mails.entries()) writeFileSync(fileOf(place), render(place, one))
        const records = new RecordStore(join(root, 'cache'))
        expect(await found(cases, records)).toEqual(await found(cases, null))
        for (const changes of runs) {
          for (const { place, mail: one } of changes) {
            if (one === null) rmSync(fileOf(place), { force: true })
            else writeFileSync(fileOf(place), render(place, one))
          }
          const asNew = await found(cases, null)
          expect(await found(cases, records)).toEqual(asNew)
          taken += asNew.tasks.length
        }
        records.close(false)
      },
    ),
    { numRuns: 40, seed: 7 },
  )
  expect(taken).toBeGreaterThan(100)
}, 120_000)

test('of files that have nothing to do with the one that changed, no digest is asked for', async () => {
  const cases = join(folder, 'apart', 'cases')
  mkdirSync(cases, { recursive: true })
  const base = { number: null, isReply: false, day: 3, quoted: null, answers: null } as const
  const mails: readonly Mail[] = [
    { ...base, subject: 'Printer offline', person: 'ola', text: 'one' },
    { ...base, subject: 'VPN drops every hour', person: 'ines', text: 'two' },
    { ...base, subject: 'VPN drops every hour', person: 'ines', text: 'three', isReply: true, day: 4 },
    { ...base, subject: 'Fonts are missing', person: 'tom', text: 'four' },
  ]
  for (const [place, one] of mails.entries()) writeFileSync(join(cases, `${place}.eml`), render(place, one))
  const records = new Asked(join(folder, 'apart', 'cache'))
  const first = await found(cases, records)
  expect(first.tasks.map(({ parts }) => parts.length)).toEqual([1, 2, 1])
  const changed = join(cases, '1.eml')
  writeFileSync(changed, `${readFileSync(changed, 'utf8')}It also happens at night.\n`)
  records.asked.length = 0
  const second = await found(cases, records)
  expect(second).toEqual(await found(cases, null))
  const digests = records.asked.filter((key) => key.startsWith('digest '))
  expect([0, 1, 2, 3].map((place) => digests.some((key) => key.includes(`${place}.eml`)))).toEqual([
    false,
    true,
    true,
    false,
  ])
  records.close(false)
})

/** Tells which records were read. */
class Asked extends RecordStore {
  readonly asked: string[] = []

  override get(key: string): Buffer | null {
    this.asked.push(key)
    return super.get(key)
  }
}
