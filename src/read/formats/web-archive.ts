/** A web page that a browser or a word processor saved in a single file (`.mht`, `.mhtml`): a mail by its form. */
import { decodeText } from '../decode-text.ts'
import { unusableFile } from '../findings.ts'
import type { Format } from './format.ts'
import { isMailSource, reachOfHead } from './mail/mail-header.ts'
import { parseMail } from './mail/parse-mail.ts'
import { webPage } from './web-page.ts'

// From: <Saved by Blink> · From: "Saved by Internet Explorer 11" · Snapshot-Content-Location: https://… · Content-Location: https://…
const savedPage = /^(?:from:[ \t]{0,3}["<]{0,2}saved by |(?:snapshot-)?content-location:)/imu
// Content-Type: multipart/related; of a page with what it shows
const related = /^content-type:[ \t]{0,3}multipart\/related\b/imu
// From: Ana Ruiz <ana@example.com>: a mail that somebody sent
const sent = /^from:[^\n]{0,300}@/imu

export const webArchive: Format = {
  goesBy: 'bytes',
  recognises: (file) => {
    if (!opensLikeHeader(file.bytes)) return false
    const text = file.text?.slice(0, reachOfHead) ?? decodeText(file.bytes.subarray(0, reachOfHead)).text
    const header = text.slice(0, /\n\s{0,3}\n/u.exec(text)?.index ?? text.length)
    return savedPage.test(header) && related.test(header) && !sent.test(header) && isMailSource(text)
  },
  read: async (file, settings) => {
    const { html } = await parseMail(file.bytes)
    if (html === undefined) return [unusableFile('no-text', file.path)]
    return await webPage.read({ ...file, bytes: Buffer.from(html), text: html }, settings)
  },
}

/** Most files of other forms do not begin with the letter of one of its headers: From, Subject, Date, MIME-Version, Content-…, Snapshot-…. */
function opensLikeHeader(bytes: Uint8Array): boolean {
  return 'FSDMCfsdmc'.includes(String.fromCharCode(bytes[0] ?? 0))
}
