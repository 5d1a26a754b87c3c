import { describe, expect, test } from 'vitest'
import { cut } from './fixtures/bodies.ts'

describe('answers between quoted lines', () => {
  test('keep the quoted paragraph right above them and nothing else of the quotation', async () => {
    const text =
      'See below.\n\n> Hi Ines,\n>\n> That is most likely the proxy.\n>\n> 1. Which port\n> is it?\n\nPort 8080.\n\n> Hi again,\n> 2. Since when?\n\nMonday.\n\n> 3. Anything else?\n>\n> Best,\n> Tom\n\nNo, all else is fine.'
    const { body, kinds } = await cut(text)
    expect(body).toBe(
      'See below.\n\n> 1. Which port\n> is it?\n\nPort 8080.\n\n> 2. Since when?\n\nMonday.\n\nNo, all else is fine.',
    )
    expect(kinds).toEqual(['leftover', 'leftover', 'leftover'])
  })

  test('an older mail that is quoted whole above the last words is no question', async () => {
    const text =
      'See below.\n\n> Which port?\n\nPort 8080.\n\n> Tom Baker\n>\n> On 8 May 2031 at 09:15, Ines wrote:\n>> The proxy blocks it.\n\nThank you!'
    expect((await cut(text)).body).toBe('See below.\n\n> Which port?\n\nPort 8080.\n\nThank you!')
    const signed = text.replace('blocks it.', 'blocks it.\n>>\n>> Ines Okafor\n>> Front desk')
    expect((await cut(signed)).body).toBe('See below.\n\n> Which port?\n\nPort 8080.\n\nThank you!')
  })

  test.each(['> show version\nIt prints nothing.', 'Open it like this:\n> Settings\n>\n> Proxy'])(
    'stays: %j',
    async (text) => {
      expect(await cut(text)).toEqual({ body: text, kinds: [] })
    },
  )
})
