/** What a mail says: the one of its forms that says it, as text. */
import type { Attachment, Email } from 'postal-mime'
import { saysColour } from '../../../language/answer-words.ts'
import { decodeText, repairMisread } from '../../decode-text.ts'
import { maxTextLength } from '../../limits.ts'
import { contentOf } from './mail-attachments.ts'
import { calendarText } from './calendar-text.ts'
import { decodedAgain, decodedUnlabelled } from './encoded-twice.ts'
import { enrichedText } from './enriched-text.ts'
import { htmlToText, mailToText } from '../html/html-text.ts'
import { rtfToText } from '../rtf-text.ts'

/**
 * The plain text; the HTML where there is none, or where the plain text only says that there is HTML; the text of an
 * unnamed part in another form (enriched, rich text, an invitation) where there is neither.
 */
export function mailBody(email: Email): string {
  const decoded = isEncoded(email) ? decodedAgain : (text: string) => text
  const stated = withJapanese((email.text ?? '').replaceAll('\0', ''))
  const plain = repairMisread(decoded(decodedUnlabelled(stated))).replaceAll(/\r\n?/gu, '\n')
  const html = decoded(decodedUnlabelled(email.html ?? ''))
  if (html !== '' && (saysLess(plain, html) || saysColour.test(plain) || leavesOutQuoted(plain, html)))
    return mailToText(repairMisread(html))
  if (html === '' && plain.trim() === '') return otherForm(email.attachments)
  const looksLikeHtml = html === '' && /^\s*<(?:!doctype html|html|body|div|p)\b/iu.test(plain)
  return looksLikeHtml ? mailToText(plain) : withoutBlocks(plain)
}

/** Mail programs of some phones leave the tags of lines in the header of what they quote: `<div>From: …</div><div>Date: …</div>`. */
function withoutBlocks(plain: string): string {
  return plain.includes('</div><div>') ? plain.replaceAll(/<\/div>(?:<div>)?|<div>/gu, '\n') : plain
}

/** False where the header says that the body is as it is: escapes in it are the writer's. */
function isEncoded({ headers }: Email): boolean {
  const encoding = headers.find(({ key }) => key === 'content-transfer-encoding')?.value ?? ''
  return !/^\s*(?:7bit|8bit|binary)\b/iu.test(encoding)
}

/** Text shorter than this beside HTML is none. */
const leastText = 20

/** Longest text that may say no more than that a program should show the HTML: `Your program cannot show this mail.` */
const longestNotice = 600

/** Words of such a notice that are looked for in the HTML, and the share of them that is there where both say the same. */
const wordsLookedFor = 60
const sharedWords = 0.5

/** True for a plain text that says something else, and less, than the HTML beside it. */
function saysLess(plain: string, html: string): boolean {
  const text = plain.trim()
  if (text.length < leastText) return true
  if (text.length > longestNotice || html.length < text.length) return false
  const words = (text.match(/\p{Script=Han}{2}|[\p{L}\p{N}]{4,}/gu) ?? []).slice(0, wordsLookedFor)
  const known = (where: string) => words.filter((word) => where.includes(word)).length
  if (known(html) >= words.length * sharedWords) return false
  // Characters may be written as entities: what the HTML says decides.
  const shown = htmlToText(repairMisread(html))
  return known(shown) < words.length * sharedWords && shown.trim().length > text.length
}

// <blockquote, ------ 原始邮件 ------, 发件人: and From: in bold
const quotedInHtml = /<blockquote|原始邮件|<b>(?:发件人|寄件者|From)/iu

/** How much longer HTML is that has more to say, tags and all, and how much longer its text. */
const muchMoreHtml = 6
const muchMoreText = 2

/** True for a short text beside HTML that goes on with what the mail answers: some servers cut the text short. */
function leavesOutQuoted(plain: string, html: string): boolean {
  const { length } = plain.trim()
  if (length > longestNotice || html.length < length * muchMoreHtml || !quotedInHtml.test(html)) return false
  return htmlToText(repairMisread(html)).trim().length > length * muchMoreText
}

/** ISO-2022-JP under no label, or a false one, is ASCII to look at: its escapes tell. https://www.rfc-editor.org/rfc/rfc1468 */
function withJapanese(text: string): string {
  return text.includes('\u001b$') ? new TextDecoder('iso-2022-jp').decode(Buffer.from(text, 'latin1')) : text
}

const forms: readonly { readonly type: RegExp; readonly text: (content: Uint8Array) => string }[] = [
  { type: /^text\/(?:enriched|richtext)$/u, text: (content) => enrichedText(decodeText(content).text) },
  { type: /^(?:application|text)\/rtf$/u, text: (content) => rtfToText(Buffer.from(content).toString('latin1')) },
  { type: /^text\/calendar$/u, text: (content) => calendarText(decodeText(content).text) },
  { type: /^(?:text\/html|application\/xhtml\+xml)$/u, text: (content) => mailToText(decodeText(content).text) },
  // text/markdown, a plain text that is called an attachment and has no name
  { type: /^text\//u, text: (content) => decodeText(content).text },
  { type: /^application\/octet-stream$/u, text: textOfBytes },
]

/** What is called bytes may be text all the same. */
function textOfBytes(content: Uint8Array): string {
  const { text } = decodeText(content)
  // oxlint-disable-next-line no-control-regex -- telling text from other bytes is the purpose
  return /[\u0000-\u0008\u000e-\u001a\ufffd]/u.test(text) ? '' : text
}

/** Text of the first part in a form that programs no longer write bodies in, or seldom, or that is called a file. A part with a name is one. */
function otherForm(attachments: readonly Attachment[]): string {
  for (const { type, text } of forms) {
    const part = attachments.find(({ mimeType, filename }) => type.test(mimeType) && (filename ?? '') === '')
    if (part !== undefined) return text(contentOf(part).subarray(0, maxTextLength)).replaceAll(/\r\n?/gu, '\n')
  }
  return ''
}
