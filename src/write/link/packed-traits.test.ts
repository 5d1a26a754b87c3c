import { expect, it } from 'vitest'
import { articleOf, mailbox, scanner, scannerInChinese } from '../fixtures/accounts.ts'
import { traitsOf } from './link-traits.ts'
import { packTraits, unpackTraits } from './packed-traits.ts'
import type { PackedTraits } from './packed-traits.ts'

it.each([scanner, scannerInChinese, mailbox])('traits are the same after they were laid aside as JSON', (account) => {
  const traits = traitsOf(articleOf(account))
  const packed: PackedTraits = JSON.parse(JSON.stringify(packTraits(traits)))
  expect(unpackTraits(packed)).toEqual(traits)
  expect(traits.symptom.size).toBeGreaterThan(0)
})
