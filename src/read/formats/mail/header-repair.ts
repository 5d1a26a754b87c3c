/** Headers of mails that are broken in ways that a parser does not get over. One character a byte. */

/** The header, without the blank line that ends it, with what follows from it put right; what is no header's goes below a blank line. */
export function repairedHeader(header: string): string {
  return withEnd(
    header
      .replaceAll(spacedColon, '$1:')
      .replace(commaBehindType, '$1;')
      .replaceAll(paddedWords, joined)
      .replaceAll(commentedPeople, withoutNesting),
  )
}

// From: Ana (Till (2)) <ana(till)@example.com>: comments inside of comments, or of an address, which decoders do not know
const commentedPeople = /^(?:from|sender|reply-to|to|cc):[^\r\n]{0,998}\)(?:[)@]|[^\r\n(]{0,200}>)[^\r\n]{0,998}/gimu

/** Without the comments in addresses, and without the brackets of those inside of other comments: https://www.rfc-editor.org/rfc/rfc5322#section-3.2.2 */
function withoutNesting(line: string): string {
  return line
    .replaceAll(/(<[^<>()\s]{0,64})\([^()<>]{0,100}\)(?=[^<>\s]{0,100}@)/gu, '$1')
    .replaceAll(/(@[^<>()\s]{1,200})\([^()<>]{0,100}\)(?=>)/gu, '$1')
    .replaceAll(/(\([^()<>]{0,100})\(([^()<>]{0,100})\)(?=[^()<>]{0,100}\))/gu, '$1$2')
}

// Content-Type: multipart/mixed, boundary=…
const commaBehindType =
  /^(content-type:[ \t]{0,10}[\w.+-]{1,60}\/[\w.+-]{1,60})[ \t]{0,5},(?=\s{0,20}[a-z-]{2,30}[ \t]{0,3}=)/imu

// Subject : …
const spacedColon = /^([A-Za-z][A-Za-z0-9-]{1,40})[ \t]{1,10}:(?=[ \t])/gmu

// =?UTF-8?B?56C056KO5py65Zu=?= =?UTF-8?B?m+WPtw==?=: a character that ends in the next word, which decoders join only where none is padded
const paddedWords =
  /(?:=\?([\w-]{2,40})\?b\?[A-Za-z0-9+/]{1,800}={1,2}\?=\s{1,20})(?:=\?\1\?b\?[A-Za-z0-9+/]{1,800}={0,2}\?=\s{0,20}){1,50}/giu
const word = /\?b\?([A-Za-z0-9+/]+={0,2})\?=/giu

function joined(words: string, charset: string): string {
  const bytes = Buffer.concat(Array.from(words.matchAll(word), ([, text = '']) => Buffer.from(text, 'base64')))
  return `=?${charset}?B?${bytes.toString('base64')}?=${/\s*$/u.exec(words)?.[0] ?? ''}`
}

// Subject: … · X-Spam-Level: · From ana@example.com Tue May 6 10:00:00 2031
const field = /^(?:[!-9;-~]{1,80}[ \t]{0,10}:|>?From )/u
// what only a header has: below a line of these one that is none is damage, and no text
const known =
  /^(?:from|to|cc|subject|date|message-id|mime-version|content-[a-z-]{2,30}|received|x-[a-z-]{2,60})[ \t]{0,10}:/iu

/** A blank line above the first line that is no field and goes no field on, where no field stands below it any more. */
function withEnd(header: string): string {
  const lines = header.split('\n')
  const odd = lines.findIndex((line) => !/^[ \t\r]/u.test(line) && line !== '' && !field.test(line))
  if (odd < 1 || lines.slice(odd + 1).some((line) => known.test(line))) return header
  return `${lines.slice(0, odd).join('\n')}\n\r\n${lines.slice(odd).join('\n')}`
}
