import { expect, test } from 'vitest'
import { growsTooFast } from '../../language/growth.ts'
import { vouchRedacted, type RedactedMessage } from '../../model/redacted.ts'
import type { Segment } from '../segment/segment.ts'
import { quotationIn } from './quotation.ts'

function message(body: string): RedactedMessage {
  return { id: 'm1', role: 'agent', sentAt: null, subject: null, body: vouchRedacted(body), marks: [] }
}

function segmentAt(of: RedactedMessage, text: string): Segment {
  const start = of.body.indexOf(text)
  return {
    kind: 'sentence',
    message: of,
    wording: of.body,
    start,
    end: start + text.length,
    paragraph: 0,
    marker: null,
  }
}

test.each([
  ['a line of an earlier message', '> Is the lamp green?\nYes.', 'Is the lamp green?', true],
  ['the answer below it', '> Is the lamp green?\nYes.', 'Yes.', false],
  ['a line that was broken anew', '> Is the lamp\n> green?\nYes.', 'Is the lamp\n> green?', true],
  ['an error that nobody wrote before', '> Lamp not found\nThat is what it says.', 'Lamp not found', false],
  ['the same words without a sign', 'Is the lamp green?', 'Is the lamp green?', false],
])('%s', (_, body, text, expected) => {
  const answer = message(body)
  expect(quotationIn(answer, [message('Hello,\nIs the lamp green?')])(segmentAt(answer, text))).toBe(expected)
})

/** So many quoted lines below a message that is a hundred times as long. */
function answerLog(lines: number): void {
  const log = message('the worker reads a block and gives it back to the pool\n'.repeat(lines * 100))
  const answer = message('> nobody knows\n'.repeat(lines))
  const isQuoted = quotationIn(answer, [log])
  for (let at = 0; at < lines; at += 1) isQuoted(segmentAt(answer, 'nobody knows'))
}

test('many quoted lines below a long message take time in step with both', async () => {
  expect(await growsTooFast(answerLog, 200)).toBe(false)
})
