/** Who takes part in a message, as keys to look threads up by. */
import { deskMailbox, machineMailbox, officeMailbox } from '../language/shared-mailboxes.ts'
import type { Mailbox, RawMessage } from '../model/reading.ts'
import type { Settings } from '../model/settings.ts'

/** A distribution list may have thousands of members; the first ones are enough to know a thread by. */
const maxRecipients = 20

// casemail, support-cn, no-reply, service2, itservicedesk, it_help
const sharedLocalPart = new RegExp(
  `^(?:${machineMailbox}|${officeMailbox}|${deskMailbox})[._-]?(?:mail|box|team|desk|cn|en|[0-9]{1,3})?$`,
  'u',
)

/** Keys of the persons in a message's header: sender first. Shared mailboxes are nobody and are left out. */
export function peopleOf(message: RawMessage, settings: Settings): readonly string[] {
  const mailboxes = [...(message.from === null ? [] : [message.from]), ...correspondents(message)]
  return [...new Set(mailboxes.flatMap((mailbox) => personKeys(mailbox, settings)))]
}

/** Keys of every sender-and-recipient pair of a message, the same whichever way the mail went. */
export function pairsOf(message: RawMessage): readonly string[] {
  if (message.from === null) return []
  const sender = addressKey(message.from)
  return correspondents(message).map((other) => [sender, addressKey(other)].sort().join('\n'))
}

function correspondents(message: RawMessage): readonly Mailbox[] {
  return [...message.to, ...message.cc].slice(0, maxRecipients)
}

function addressKey({ name, email }: Mailbox): string {
  return email ?? nameKey(name ?? '')
}

/** Both the address and the name stand for a person: one copy of a mail has the one, another copy the other. */
function personKeys({ name, email }: Mailbox, settings: Settings): readonly string[] {
  if (email !== null && isSharedMailbox(email, settings)) return []
  const key = name === null ? '' : nameKey(name)
  return [...(email === null ? [] : [email]), ...(key.length < 2 ? [] : [key])]
}

function isSharedMailbox(email: string, settings: Settings): boolean {
  return (
    settings.helpDesk.mailboxes.some((own) => own.toLowerCase() === email) ||
    sharedLocalPart.test(email.split('@')[0] ?? '')
  )
}

function nameKey(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}/=]+/gu, '')
}
