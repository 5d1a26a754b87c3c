/** Texts with names of files that a mail shows in line with its own: they are files, and what the mail says ends above them. */

// --part1 and the header below it, up to its blank line
const headOfPart = /^--[^\r\n]{1,200}\r?\n(?:[^\r\n]{1,998}\r?\n){1,30}(?=\r?\n)/gmu
const text = /^content-type:[ \t]{0,5}text\//imu
// name="server.log" · filename*=utf-8''server.log, but none that a server made up for words of the mail: ATT00001.txt
const named = /[;\s](?:file)?name\*?\d{0,2}\*?[ \t]{0,3}=[ \t]{0,3}["']?(?!ATT\d{3,9}\.)[^\s"';]/iu
// X-Mozilla-Altered: AttachmentDeleted: below it stands what the program says of a file that it took out
const takenOut = /^x-mozilla-altered:/imu
const disposition = /^(content-disposition:[ \t]{0,5})([a-z-]{1,30})/imu

/** The source (one character a byte) of a mail in which such texts below the first are said to be attached. */
export function withNamedTextsApart(source: string): string {
  if (!/name\*?\d{0,2}\*?[ \t]{0,3}=/iu.test(source)) return source
  let isFirst = true
  return source.replaceAll(headOfPart, (head) => {
    if (!text.test(head)) return head
    const wasFirst = isFirst
    isFirst = false
    if (wasFirst || !named.test(head) || takenOut.test(head)) return head
    const stated = disposition.exec(head)?.[2]
    if (stated === undefined) return `${head}Content-Disposition: attachment\r\n`
    return stated.toLowerCase() === 'inline' ? head.replace(disposition, '$1attachment') : head
  })
}
