import { expect, it } from 'vitest'
import { articleOf, scanner } from '../fixtures/accounts.ts'
import type { Account } from '../fixtures/accounts.ts'
import { linkCases } from './link-cases.ts'
import type { LinkSubject } from './link-cases.ts'
import { linkDigestOf } from './link-digest.ts'
import { traitsOf } from './link-traits.ts'

/** The same problem, told without a word of the other account. */
const retold: Account = {
  ...scanner,
  id: 'TKT-950',
  opened: '2031-09-09',
  title: `${scanner.product}: nothing arrives`,
  symptom: ['Our paperwork never turns up in the shared tray since Tuesday.'],
  cause: 'A licence on their machine had lapsed.',
  resolution: 'Renewing it put everything right.',
  environment: [],
  identifiers: [],
}

const subject = (account: Account): LinkSubject => {
  const article = articleOf(account)
  return { caseId: account.id, digest: linkDigestOf(article), traits: () => traitsOf(article), isOpen: true }
}
const alike = new Map([
  [scanner.id, Float32Array.of(1, 0)],
  [retold.id, Float32Array.of(0.96, 0.28)],
])
const vectorOf = (caseId: string): Float32Array | null => alike.get(caseId) ?? null

function verdictOn(first: Account, second: Account, isApart = false, vectors = vectorOf) {
  return linkCases([subject(first)], [subject(second)], { isApart: () => isApart, vectorOf: vectors }).get(second.id)
}

it('proposes what means the same in other words, and links nothing for it', () => {
  expect(linkCases([subject(scanner)], [subject(retold)], { isApart: () => false }).get(retold.id)).toBeUndefined()
  expect(verdictOn(scanner, retold)).toMatchObject({
    status: 'proposed',
    target: scanner.id,
    reason: { same: [{ what: 'meaning', value: null }] },
  })
})

it.each<readonly [string, () => unknown]>([
  ['a person said that it is not', () => verdictOn(scanner, retold, true)],
  ['the product is another', () => verdictOn(scanner, { ...retold, product: 'Tidewater ERP' })],
  [
    'it means something else',
    () => verdictOn(scanner, retold, false, (id) => (id === retold.id ? Float32Array.of(0, 1) : Float32Array.of(1, 0))),
  ],
  [
    'vectors are of different models',
    () => verdictOn(scanner, retold, false, (id) => (id === retold.id ? Float32Array.of(1) : Float32Array.of(1, 0))),
  ],
])('proposes nothing where %s', (_, verdict) => {
  expect(verdict()).toBeUndefined()
})
