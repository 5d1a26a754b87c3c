/** What the header of a mail says: who wrote to whom and when, about what, in answer to what. */
import type { Address, Email } from 'postal-mime'
import { findDate } from '../../dates/find-date.ts'
import { toIso } from '../../dates/stated-date.ts'
import type { StatedDate } from '../../dates/stated-date.ts'
import { repairMisread } from '../../decode-text.ts'
import { parseMailboxes } from '../../mailboxes.ts'
import { emptyEnvelope } from '../../split/split-thread.ts'
import type { Envelope } from '../../split/split-thread.ts'
import type { Mailbox } from '../../../model/reading.ts'

/** The envelope of a mail with these attachments. */
export function envelopeOf(email: Email, attachments: readonly string[]): Envelope {
  const date = dateOf(email)
  const subject = repairMisread(email.subject ?? '')
    .replaceAll(/\s+/gu, ' ')
    .trim()
  const sender = email.from ?? email.sender ?? email.replyTo?.[0]
  return {
    ...emptyEnvelope,
    from: sender === undefined ? null : (mailboxesOf([sender])[0] ?? null),
    to: mailboxesOf(email.to ?? []),
    cc: mailboxesOf(email.cc ?? []),
    sentAt: date === null ? null : toIso(date, 'month-first'),
    subject: subject === '' ? null : subject,
    messageId: email.messageId?.trim() || null,
    references: referencesOf(email),
    attachments,
    statedRole: isAutomatic(email) ? 'system' : null,
  }
}

/** Whether a program answers by itself, or reports what became of a mail: https://www.rfc-editor.org/rfc/rfc3834 and rfc6522. */
function isAutomatic({ headers }: Email): boolean {
  return headers.some(
    ({ key, value }) =>
      (key === 'auto-submitted' && /^\s*auto-replied\b/iu.test(value)) ||
      (key === 'content-type' && /^\s*multipart\/report\b/iu.test(value)),
  )
}

/** When it was sent: as its header says, else when the first server on its way had it. */
function dateOf(email: Email): StatedDate | null {
  const values = (key: string) => email.headers.filter((header) => header.key === key).map(({ value }) => value)
  const stated = [...values('date'), ...values('resent-date'), ...values('delivery-date')]
  const onItsWay = values('received')
    .toReversed()
    .map((value) => value.slice(value.lastIndexOf(';') + 1))
  for (const value of [...stated, ...onItsWay]) {
    const date = findDate(value)
    if (date !== null) return date.offset === null ? { ...date, offset: namedOffset(value) } : date
  }
  return null
}

/** Zones that stand in headers by their names. `CST` is left out: in China it is another one. https://www.rfc-editor.org/rfc/rfc5322#section-4.3 */
const namedOffsets: Readonly<Record<string, string>> = {
  EST: '-05:00',
  EDT: '-04:00',
  CDT: '-05:00',
  MST: '-07:00',
  MDT: '-06:00',
  PST: '-08:00',
  PDT: '-07:00',
}

// Thu, 8 Mar 2031 17:40:36 EDT
function namedOffset(value: string): string | null {
  return namedOffsets[/:\d{2}\s{1,3}([ECMP][SD]T)\b/u.exec(value)?.[1] ?? ''] ?? null
}

// @relay.example,@other.example:ana@example.com · mailto:ana@example.com
const besideAddress = /^(?:@[^:@]{1,200}(?:,\s?@[^:@]{1,200}){0,9}:|mailto:)/u

function mailboxesOf(addresses: readonly Address[]): readonly Mailbox[] {
  return addresses.flatMap((address) =>
    (address.group ?? [address]).flatMap((one) => {
      const name = repairMisread(one.name).trim()
      const email = (one.address ?? '').trim().toLowerCase().replace(besideAddress, '')
      if (email.includes('@')) return [{ name: name === '' || name.toLowerCase() === email ? null : name, email }]
      return parseMailboxes(`${name} ${email}`)
    }),
  )
}

/** Message-IDs of In-Reply-To and References, oldest first, each once. */
function referencesOf(email: Email): readonly string[] {
  const ids = `${email.references ?? ''} ${email.inReplyTo ?? ''}`.match(/<[^<>\s]{1,250}>/gu) ?? []
  return [...new Set(ids)]
}
