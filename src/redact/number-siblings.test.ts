import { expect, it } from 'vitest'
import type { SecretKind } from '../model/redacted.ts'
import { numberSiblings } from './number-siblings.ts'

it.each<[string, SecretKind, string, readonly string[]]>([
  ['the same letters and as many digits', 'serial-number', 'QX04-118823', ['QX04-118830']],
  ['a part behind a stroke', 'custom', 'QX/20418/7', ['QX/20533/2']],
  ['long numbers that differ at the end', 'custom', '40718222', ['40718230']],
  ['a number by its last digits', 'custom', 'RX2602260417', ['0417']],
])('finds %s', (_, kind, value, expected) => {
  const text = 'QX04-118830 QX/20533/2 40718230，刚才的0417号处方'
  expect(numberSiblings([text], [{ kind, value }]).map((one) => one.value)).toStrictEqual(expected)
})

it.each<[string, SecretKind, string]>([
  ['of other letters', 'custom', 'KB5005565'],
  ['of more digits', 'custom', 'QX04-11882'],
  ['that is itself', 'custom', 'QX04-118830'],
  ['like what is no number', 'person', 'QX04-118823'],
  ['in a version, a path or a year', 'custom', 'FRL2031'],
])('finds none %s', (_, kind, value) => {
  const text = 'QX04-118830, error 0x80070005, 1.40718230, C:\\FRL2032, /FRL2033, 2031号'
  expect(numberSiblings([text], [{ kind, value }])).toStrictEqual([])
})
