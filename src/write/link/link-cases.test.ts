import { describe, expect, it } from 'vitest'
import {
  articleOf,
  mailbox,
  mailboxAgain,
  scanner,
  scannerAgain,
  scannerInChinese,
  scannerLicence,
} from '../fixtures/accounts.ts'
import type { Account } from '../fixtures/accounts.ts'
import { linkCases } from './link-cases.ts'
import type { LinkSubject } from './link-cases.ts'
import { linkDigestOf } from './link-digest.ts'
import { traitsOf } from './link-traits.ts'

const subject = (account: Account, isOpen = true): LinkSubject => {
  const article = articleOf(account)
  return { caseId: account.id, digest: linkDigestOf(article), traits: () => traitsOf(article), isOpen }
}

const never = { isApart: () => false }

function verdictOn(first: Account, second: Account) {
  return linkCases([subject(first)], [subject(second)], never).get(second.id)
}

describe('linkCases', () => {
  it.each([
    ['an English case in other words', scanner, scannerAgain],
    ['a Chinese case in other words', mailbox, mailboxAgain],
    ['a case that was told the same way', scanner, { ...scanner, id: 'TKT-900' }],
  ])('links %s', (_, first, second) => {
    expect(verdictOn(first, second)).toMatchObject({ status: 'linked', target: first.id, reason: { differs: [] } })
    // Which of the two came first makes no difference.
    expect(verdictOn(second, first)).toMatchObject({ status: 'linked', target: second.id })
  })

  it.each<readonly [what: string, first: Account, second: Account, differs: readonly string[]]>([
    ['whose cause is another', scanner, scannerLicence, ['cause-type', 'cause']],
    ['in the other language', scanner, scannerInChinese, ['cause']],
    ['whose cause nobody found', scanner, { ...scannerAgain, cause: '' }, ['cause']],
    [
      'whose cause says the contrary',
      scanner,
      { ...scannerAgain, cause: `${scanner.cause} It was not this.` },
      ['cause'],
    ],
    ['whose cause is of another type', scanner, { ...scannerAgain, causeType: 'configuration' }, ['cause-type']],
    [
      'whose type of cause is not known',
      { ...scanner, causeType: 'unknown' },
      { ...scannerAgain, causeType: 'unknown' },
      ['cause-type'],
    ],
    [
      'that was mended by another version',
      scanner,
      { ...scannerAgain, resolution: 'Upgrade the agent to 6.4, then restart the HarbourScan service.' },
      ['version'],
    ],
    [
      'that happens in another version',
      scanner,
      { ...scannerAgain, cause: scannerAgain.cause.replace('5.1', '4.7') },
      ['version'],
    ],
    [
      'with a code of its own each',
      { ...scanner, title: `${scanner.title} and 0x80041111` },
      { ...scannerAgain, title: `${scannerAgain.title} and 0x80042222` },
      ['code'],
    ],
  ])('asks a person about a case %s', (_, first, second, differs) => {
    expect(verdictOn(first, second)).toMatchObject({
      status: 'proposed',
      reason: { same: expect.arrayContaining([{ what: 'product', value: 'Harbour Scan' }]), differs },
    })
  })

  it('says which code agrees, as it was written', () => {
    expect(verdictOn(scanner, scannerLicence)?.reason.same).toContainEqual({ what: 'code', value: '0x80048820' })
  })

  it.each([
    ['the same code in another product', scanner, { ...scannerAgain, product: 'Fabrikam Vault' }],
    ['the same product with another problem', mailbox, { ...scanner, product: mailbox.product }],
  ])('leaves %s alone', (_, first, second) => {
    expect(verdictOn(first, second)).toBeUndefined()
  })

  it('links only to what may be linked to, and never to what a person kept apart', () => {
    expect(linkCases([subject(scanner, false)], [subject(scannerAgain)], never).get(scannerAgain.id)?.status).toBe(
      'proposed',
    )
    expect(linkCases([subject(scanner)], [subject(scannerAgain)], { isApart: () => true }).size).toBe(0)
  })

  it('links the cases of one run to the oldest, in whatever order they come', () => {
    const third = { ...scannerAgain, id: 'TKT-050', opened: '2031-09-09' }
    const cases = [scanner, scannerAgain, third, scannerLicence, mailbox, mailboxAgain, scannerInChinese].map((one) =>
      subject(one),
    )
    const links = linkCases([], cases, never)
    expect([...links].filter(([, { status }]) => status === 'linked').map(([id, { target }]) => [id, target])).toEqual([
      ['TKT-207', 'TKT-100'],
      ['CAS-77', 'CAS-41'],
      ['TKT-050', 'TKT-100'],
    ])
    expect(linkCases([], cases.toReversed(), never)).toEqual(links)
  })

  it('finds the one among thousands that tell of other things in similar words', () => {
    const others = Array.from({ length: 2000 }, (_, number) =>
      subject({
        ...scanner,
        id: `OTHER-${number}`,
        title: `Harbour Scan agent stops with 0x9000${1000 + number}`,
        symptom: [`The scan agent stops with error 0x9000${1000 + number} on share number ${number}.`],
        cause: `Rule ${number} of the exclusion list is malformed.`,
      }),
    )
    const links = linkCases([...others, subject(scanner)], [subject(scannerAgain)], never)
    expect(links.get(scannerAgain.id)).toMatchObject({ status: 'linked', target: scanner.id })
  }, 60_000)
})
