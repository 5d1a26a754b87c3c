/** What the addresses of a person show of the side they are on. */
import type { Settings } from '../model/settings.ts'
import type { Person } from './people.ts'
import { isDeskAddress } from './shared-addresses.ts'
import { certain } from './side-weights.ts'

/** The help desk's own domains and mailboxes, in lower case. */
export interface Desk {
  readonly domains: ReadonlySet<string>
  readonly mailboxes: ReadonlySet<string>
}

/** The help desk as the settings name it. */
export function deskOf(settings: Settings): Desk {
  return {
    domains: new Set(settings.helpDesk.domains.map((domain) => domain.toLowerCase().replace(/^@/u, ''))),
    mailboxes: new Set(settings.helpDesk.mailboxes.map((mailbox) => mailbox.toLowerCase())),
  }
}

// Providers of free mail: whoever writes from there asks for help rather than giving it.
const freeMail =
  /@(?:.{1,20}\.)?(?:qq|163|126|yeah|foxmail|sina|sohu|139|189|aliyun|gmail|googlemail|hotmail|outlook|live|msn|yahoo|ymail|icloud|me|aol|gmx|web|mail|protonmail|proton|zoho|yandex|naver)\.(?:com|net|cn|org|de|ru|co\.uk|com\.cn|fr)$/u

/** The weight of all addresses of a person. */
export function weightOfAddresses(person: Person, desk: Desk): number {
  let weight = 0
  for (const email of person.emails) {
    const domain = email.split('@')[1] ?? ''
    const isDesk =
      desk.mailboxes.has(email) || [...desk.domains].some((own) => domain === own || domain.endsWith(`.${own}`))
    if (isDesk) weight += certain
    else if (desk.domains.size > 0) weight -= 4
    if (freeMail.test(email)) weight -= 5
    if (isDeskAddress(email)) weight += 5
  }
  return weight
}

/** The domain that everybody of one firm writes from; empty for providers of free mail, and where there is no address. */
export function ownDomain(person: Person): string {
  const domain = domainOf(person)
  return freeMail.test(`@${domain}`) ? '' : domain
}

/** What stands behind the at sign; empty where there is no address. */
export function domainOf(person: Person): string {
  return person.email?.split('@')[1] ?? ''
}
