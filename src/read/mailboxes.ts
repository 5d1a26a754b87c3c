/** Names and addresses of header fields, in every form that mail programs write and scanners damage. */
import { remembered } from '../language/remembered.ts'
import type { Mailbox } from '../model/reading.ts'

/** Longest header value that is taken apart; a list of thousands of recipients tells nothing more. */
const maxValueLength = 20_000

/**
 * Mailboxes of a header value such as `"Wei Li" <wei.li@example.com>; 'Ana Ruiz' [mailto:ana@example.org]`.
 * Takes doubled, missing and full-width brackets, `<u>` tags and Notes paths; Exchange paths give their last name.
 */
export function parseMailboxes(value: string): readonly Mailbox[] {
  return mailboxesIn(value.slice(0, maxValueLength))
}

/** The first mailbox of a header value, or `null`. */
export function parseMailbox(value: string): Mailbox | null {
  return parseMailboxes(value)[0] ?? null
}

/** The people of a case stand in every header of it, and in every quoted copy of each. */
const mailboxesIn = remembered(
  (value: string) =>
    nobody.test(value) ? [] : (plainMailbox(value) ?? splitList(repair(value)).flatMap((part) => parseOne(part) ?? [])),
  500,
)

// (无): nobody got a copy
const nobody = /^\s{0,4}[(（]?(?:无|無|none)[)）]?\s{0,4}$/iu

// Ana Ruiz <ana.ruiz@example.com> · 吴芳 · ana.ruiz@example.com
const plain =
  /^(?:([\p{L}\p{N}]{1,30}(?: [\p{L}\p{N}]{1,30}){0,3})(?: <([a-z\d][a-z\d._-]{0,63}@(?:[a-z\d-]{1,63}\.){1,8}[a-z\d-]{2,63})>)?|([a-z\d][a-z\d._-]{0,63}@(?:[a-z\d-]{1,63}\.){1,8}[a-z\d-]{2,63}))$/u

/** One mailbox with nothing to repair, as most are. */
function plainMailbox(value: string): readonly Mailbox[] | null {
  const [whole, name = null, email = null, bare = null] = plain.exec(value) ?? []
  return whole === undefined || / (?:via|通过|über) /iu.test(value) ? null : [{ name, email: email ?? bare }]
}

// wei.li@example.com
const address = /[\p{L}\p{N}.!#$%&'*+/=?^_`{|}~-]{1,64}@(?:[\p{L}\p{N}-]{1,63}\.){1,8}[\p{L}\p{N}-]{2,63}/u

function repair(value: string): string {
  return value
    .replaceAll(/<\/?(?:u|b|i|a|span|font)(?:\s[^<>]{0,300})?>/giu, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replaceAll(/[〈《＜]/gu, '<')
    .replaceAll(/[〉》＞]/gu, '>')
    .replaceAll('＠', '@')
    .replaceAll(/（\s?([^（）\s]{1,100}@[^（）\s]{1,200})\s?）/gu, '<$1>')
    .replaceAll('；', ';')
    .replaceAll('，', ',')
    .replaceAll(/("[^"]{1,100}"); ?(?=<[^<>\s]{1,64}@)/gu, '$1 ')
    .replaceAll(/[“”„]/gu, '"')
    .replaceAll(/\[mailto:([^\]\s]{1,200})\]/giu, '<$1>')
    .replaceAll(/<?mailto:/giu, '<')
    .replaceAll(/\\(["'])/gu, '$1')
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(brokenAddress, '$1$2')
}

// <ana.ruiz@desk. example.com>   [ana.ruiz@ desk.example]: broken over two lines at a dot, a hyphen or the at sign
const brokenAddress = /([<[(][\w.+-]{1,64}@(?:[\w.-]{0,100}[.-])?) ([\w-]{1,60}(?:\.[\w-]{1,60}){0,5}[>\])])/gu

/** Splits at `;`, or at `,` where there is none, outside quotes and brackets; `Ruiz, Ana <a@x>` stays whole. */
function splitList(value: string): readonly string[] {
  const separator = value.includes(';') ? ';' : ','
  const parts: string[] = []
  let part = ''
  let quoted = false
  let depth = 0
  for (const character of value) {
    if (character === '"') quoted = !quoted
    else if (character === '<' || character === '(') depth += 1
    else if (character === '>' || character === ')') depth = Math.max(0, depth - 1)
    if (character === separator && !quoted && (depth === 0 || address.test(part))) {
      parts.push(part)
      part = ''
      depth = 0
    } else part += character
  }
  parts.push(part)
  return separator === ',' ? joinSurnames(parts) : parts
}

/** `Ruiz`, ` Ana <a@x>` → one part: a single word without an address belongs to what follows. */
function joinSurnames(parts: readonly string[]): readonly string[] {
  const joined: string[] = []
  for (const part of parts) {
    const last = joined.at(-1)
    const surname = last !== undefined && /^[^\s@/]{1,40}$/u.test(last.trim())
    if (surname && /^\s?[\p{L}.]{1,20}(?:\s[\p{L}.]{1,20}){0,3}(?:\s?<|$)/u.test(part))
      joined[joined.length - 1] = `${last},${part}`
    else joined.push(part)
  }
  return joined
}

// desk@example.com <desk@example.com> On Behalf Of Ana Ruiz · 代表 吴芳 · im Auftrag von Ana Ruiz
const onBehalf =
  /[>\]")\s](?:on behalf of|代表|im auftrag von|de la part de|en nombre de|em nome de|per conto di|namens|от имени)\s{0,3}(?=\S)/iu
// 'Ana Ruiz' via Support <support@example.com>: a mailing list puts its own address behind the name
const throughList = /^\s*["']{0,2}([^"'<>@]{2,60}?)["']{0,2}\s(?:via|通过|über)\s[^<>@]{2,60}?["']?\s?</iu

/** Who wrote what another address sent: the address is that of the sender alone. */
function authorBehind(part: string): Mailbox | null {
  if (!part.includes('@')) return null
  const behalf = onBehalf.exec(part)
  if (behalf !== null && address.test(part.slice(0, behalf.index + 1)))
    return parseOne(part.slice(behalf.index + behalf[0].length))
  const name = throughList.exec(part)?.[1]
  return name === undefined || !address.test(part) ? null : { name: cleanName(name), email: null }
}

function parseOne(part: string): Mailbox | null {
  const author = authorBehind(part)
  if (author !== null) return author
  const email = address.exec(part)
  if (email === null) {
    const name = cleanName(part)
    return name === null ? null : { name: exchangeName(name) ?? notesName(name), email: null }
  }
  const local = email[0].replace(/^['.]+/u, '')
  const before = cleanName(part.slice(0, email.index))
  const after = cleanName(part.slice(email.index + email[0].length))
  const lower = local.toLowerCase()
  const name = before ?? after
  return { name: name === null || name.toLowerCase() === lower ? null : name, email: lower }
}

/** Without quotes, brackets, marks of bold type; `null` if nothing is left or what is left is an address again. */
function cleanName(text: string): string | null {
  const name = text
    .replaceAll(/[<>"*[\]]/gu, ' ')
    .replaceAll(/\(\s*\)/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/^[\s'‘’(,;:_-]+|[\s'‘’(,;:_-]+$/gu, '')
  const bare =
    name.startsWith('(') || (name.endsWith(')') && !name.includes('(')) ? name.replaceAll(/[()]/gu, '') : name
  const once = nameTwice.exec(bare)?.[1] ?? bare
  return once === '' || address.test(once) ? null : once
}

// 吴芳(吴芳): the name and the name that she goes by
const nameTwice = /^(.{2,40}?)\s?[(（]\1[)）]?$/u

// /o=Example/ou=Exchange Administrative Group/cn=Recipients/cn=user1 → user1
function exchangeName(name: string): string | null {
  const match = /\/cn=([^/=]{1,100})$/iu.exec(name)
  return match !== null && /^\/?o=/iu.test(name) ? (match[1] ?? null) : null
}

// Ana Ruiz/MAD/Example@Example → Ana Ruiz; Ana Ruiz@Example → Ana Ruiz; CN=Ana Ruiz/O=Example → Ana Ruiz
function notesName(name: string): string {
  const match =
    /^(?:CN=)?([\p{L}\p{N} .,'’()-]{1,80}?)\s?(?:\/[^@]{1,100}(?:@.{1,100})?|@\s?[\p{L}\p{N} _-]{1,60})$/iu.exec(name)
  return match?.[1]?.trim() || name
}
