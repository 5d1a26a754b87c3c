import { expect, test } from 'vitest'
import { relatedBecause } from './labels.ts'

test('why two articles are related is said in either language of the interface', () => {
  expect(relatedBecause({ kind: 'identifiers', identifiers: ['7034', '0x1A2B'] })).toEqual({
    zh: '同样涉及 7034、0x1A2B',
    en: 'Also about 7034, 0x1A2B',
  })
  expect(relatedBecause({ kind: 'cause', product: 'Lantern Mail', causeType: 'policy' })).toEqual({
    zh: 'Lantern Mail · 策略限制',
    en: 'Lantern Mail · Policy',
  })
})
