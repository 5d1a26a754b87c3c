import { expect, test } from 'vitest'
import { vouchRedacted, type RedactedMessage } from '../../../model/redacted.ts'
import type { Segment } from '../../segment/segment.ts'
import { likelyRoles } from './likely-roles.ts'

const lines = 20_000
const line = 'x and y.'
const body = vouchRedacted(`${line}\n`.repeat(lines))
const message: RedactedMessage = { id: 'm1', role: 'agent', sentAt: null, subject: null, body, marks: [] }
const segments = Array.from({ length: lines }, (_, at): Segment => {
  const start = at * (line.length + 1)
  return { kind: 'sentence', message, wording: body, start, end: start + line.length, paragraph: 0, marker: null }
})

test('the roles of a sentence hold from its beginning to the next one, however many there are', () => {
  const [roles] = likelyRoles([{ message, segments }], 'en')
  const of = (offset: number) => [...(roles?.(offset) ?? [])]
  expect(of(9 * 500 + 8)).toEqual(of(9 * 500))
  expect(of(9 * 501)).not.toEqual(of(0))
  expect(of(body.length)).toEqual(of(9 * (lines - 1)))
  const before = process.cpuUsage().user
  for (let asked = 0; asked < lines; asked += 1) roles?.(9)
  expect((process.cpuUsage().user - before) / 1000).toBeLessThan(600)
})
