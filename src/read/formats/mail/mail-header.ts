/** Tells by its header whether a text is the source of a mail. */

/** How far into a source, in bytes or characters, its header is looked for. */
export const reachOfHead = 16_384

/** Lines at the head of a file that are looked at, and how many of them may be no header lines. */
const maxHeaderLines = 200
const maxOddLines = 2

/** True for text that begins with the header of a mail, as only machines write it. */
export function isMailSource(text: string): boolean {
  const lines = linesOfHeader(text)
  const names = new Set<string>()
  let machine = false
  let odd = 0
  for (const line of lines.slice(0, maxHeaderLines)) {
    if (line === '' || odd > maxOddLines) break
    const name = headerLine.exec(line)?.[1]?.toLowerCase()
    if (name === undefined && !/^[ \t]/u.test(line) && !ofServers.test(line)) odd += 1
    if (name !== undefined && mailHeaders.has(name)) names.add(name)
    if (name !== undefined && (machineHeaders.has(name) || name.startsWith('x-'))) machine = true
  }
  return (names.size >= 2 && machine) || (odd === 0 && partsHeader.test(text.slice(0, headerLength(text))))
}

/** True for text whose first line is one of a header. */
export function opensWithHeader(text: string): boolean {
  const [first = ''] = linesOfHeader(text)
  return headerLine.test(first)
}

// Subject: …, Received: … at the head of the file
const headerLine = /^([A-Za-z][A-Za-z0-9-]{1,60}):(?!\/\/)/u

// HMM_SOURCE_TYPE:SMTP · 0/X-Total-Score: -120: what some servers write above all headers
const ofServers = /^[\w/-]{0,30}(?:_[\w/-]{1,30}|\/[Xx]-[\w-]{1,40}):/u

/** Headers that people do not type. */
const ofMachines = [
  'message-id',
  'received',
  'mime-version',
  'content-type',
  'return-path',
  'delivered-to',
  'content-transfer-encoding',
  'x-mailer',
  'in-reply-to',
  'references',
]
/** Headers of which a mail has at least two in its first lines … */
const mailHeaders = new Set(['from', 'to', 'subject', 'date', 'cc', 'reply-to', 'sender', ...ofMachines])
/** … and one of these. */
const machineHeaders = new Set([...ofMachines, 'dkim-signature'])

// Content-Type: multipart/mixed: a header of its own even where nothing else stands beside it
const partsHeader = /^content-type:[ \t]{0,10}(?:multipart|message)\/[a-z0-9-]{1,40}[ \t]{0,5}(?:;|$)/imu

/** The lines of a source, without what may stand above its header. */
function linesOfHeader(text: string): readonly string[] {
  return text
    .slice(0, reachOfHead)
    .replace(/^[\s\ufeff]*(?:>?From (?!:)[^\n]{0,300}\n)?/u, '')
    .split(/\r?\n/u)
}

function headerLength(text: string): number {
  return /\S\r?\n\r?\n/u.exec(text.slice(0, reachOfHead))?.index ?? 0
}
