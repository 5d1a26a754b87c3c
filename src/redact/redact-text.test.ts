import { array, assert, asyncProperty, constantFrom, oneof, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defaultSettings } from '../model/settings.ts'
import { examples } from './fixtures/cases.ts'
import { redactText } from './redact-text.ts'

const pieces = [
  ...examples.flatMap(({ messages }) => messages.flatMap(([, body]) => body.split('\n'))),
  '密码',
  '密码：',
  '用户名',
  'password',
  'password is',
  ' and ',
  ' / ',
  '：',
  '\n',
  ' ',
  '[客户]',
  '[host 1]',
  '[密码 2]',
  '先生',
  '张',
  'Hi ',
  'Thanks,\n',
  '@',
  '.',
  'https://',
  'sftp://a.test\n',
]
const texts = array(oneof(constantFrom(...pieces), string({ maxLength: 6 })), { maxLength: 12 }).map((parts) =>
  parts.join(''),
)

describe('redactText', () => {
  it('changes nothing in redacted text', async () => {
    await assert(
      asyncProperty(texts, async (text) => {
        const once = await redactText(text, defaultSettings)
        const twice = await redactText(once.text, defaultSettings)
        expect(twice.text).toBe(once.text)
      }),
      { numRuns: 300, seed: 7 },
    )
  }, 60_000)

  it('gives spans in order, without overlaps, inside the text', async () => {
    await assert(
      asyncProperty(texts, async (text) => {
        let last = 0
        for (const { start, end } of (await redactText(text, defaultSettings)).spans) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          last = end
        }
        expect(last).toBeLessThanOrEqual(text.length)
      }),
      { numRuns: 200, seed: 7 },
    )
  }, 60_000)

  it.each([
    ['My name is Ingrid Solbakken, call +47 22 55 01 88.', 'My name is [person 1], call [phone 1].'],
    ['联系人：欧阳婉清，手机 13900010002', '联系人：[人员 1]，手机 [电话 1]'],
    ['Dear Dr. Okonkwo,\nOkonkwo’s card 4111 1111 1111 1111', 'Dear [person 1],\n[person 1]’s card [bank account 1]'],
    [
      'Event 7034, version 16.0.4266.1003, 0x80070005, HKLM\\SOFTWARE\\Contoso',
      'Event 7034, version 16.0.4266.1003, 0x80070005, HKLM\\SOFTWARE\\Contoso',
    ],
  ])('%j', async (text, expected) => {
    expect((await redactText(text, defaultSettings)).text).toBe(expected)
  })
})
