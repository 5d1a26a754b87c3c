import { expect, test } from 'vitest'
import { partsOf } from '../../../gather/parts.ts'
import type { Part } from '../../../gather/parts.ts'
import { defaultSettings } from '../../../model/settings.ts'
import { emptyEnvelope } from '../../../read/split/split-thread.ts'
import { packPart, unpackPart } from './part-bytes.ts'

const text = '打印机脱机 the printer is offline, 30 blanks in a row\n'.repeat(20)
const message = { ...emptyEnvelope, file: 'printer.txt', line: 1, depth: 0, text, subject: '打印机' }
const reading = { file: 'printer.txt', statedCase: null, messages: [message], findings: [] }
const parts = partsOf([reading], defaultSettings)

test.each(['packed', 'plain'] as const)('a part that is kept %s comes back as it was', (keeping) => {
  expect(parts).toHaveLength(1)
  expect(parts.map((part) => unpackPart(packPart(part, keeping)))).toEqual(parts)
})

test('packing saves room, and what is packed is never taken for plain', () => {
  const sized = parts.flatMap((part) =>
    Array.from({ length: 400 }, (_, length): Part => ({ ...part, file: 'x'.repeat(length) })),
  )
  const packed = sized.map((part) => packPart(part, 'packed'))
  const plain = sized.map((part) => packPart(part, 'plain'))
  expect(packed.every(({ length }, at) => length * 2 < (plain[at]?.length ?? 0))).toBe(true)
  expect(packed.map(unpackPart)).toEqual(sized)
})
