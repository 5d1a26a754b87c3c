import { expect, test } from 'vitest'
import type { SiteEntry } from '../../model/site.ts'
import { publishedAddress } from './published-address.ts'

const released: SiteEntry = {
  slug: 'sync-stops',
  title: 'Sync stops',
  summary: '',
  language: 'en',
  state: 'validated',
  audience: 'public',
  products: [],
  environment: [],
  identifiers: [],
  causeType: 'usage',
  outcome: 'fixed',
  cases: [],
  opened: null,
  closed: null,
  updated: null,
}
const url = 'https://help.example/kb'

test('engineers are led to what customers read', () => {
  expect(publishedAddress({ url }, released)).toBe('https://help.example/kb/articles/sync-stops/')
})

test.each([
  ['not released', { url }, { ...released, audience: 'internal' }],
  ['released and not approved', { url }, { ...released, state: 'not-validated' }],
  ['nobody said where the public site stands', { url: null }, released],
] as const)('nowhere: %s', (_, index, entry) => {
  expect(publishedAddress(index, entry)).toBeNull()
})
