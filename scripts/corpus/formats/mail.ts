/** Mails with their technical headers: one with the whole thread quoted in it, or a mailbox with one mail for each message. */
import type { CorpusCase, CorpusMessage } from '../corpus-case.ts'
import type { CorpusFormat } from './format.ts'
import { gmailThread, outlookThread, subjectLine, written } from './text-thread.ts'

/** `.eml`: the newest mail of a case, the others quoted below it. */
export const mailFile: CorpusFormat = {
  name: 'eml',
  extension: 'eml',
  casesPerFile: 1,
  weight: 4,
  render: ([one]) => {
    const newest = one?.messages.at(-1)
    if (one === undefined || newest === undefined) return ''
    const thread = newest.sentAt.endsWith('0:00') ? gmailThread(one) : outlookThread(one)
    return mail(one, newest, one.messages.length - 1, thread)
  },
}

/** `.mbox`: every message of some cases as a mail of its own. */
export const mailboxFile: CorpusFormat = {
  name: 'mbox',
  extension: 'mbox',
  casesPerFile: 3,
  weight: 1,
  render: (cases) =>
    cases
      .flatMap((one) =>
        one.messages.map((message, at) => {
          const text = mail(one, message, at, written(message, one)).replaceAll(/^(>*From )/gmu, '>$1')
          return `From ${message.from.email} ${new Date(`${message.sentAt}Z`).toUTCString().replaceAll(',', '')}\n${text}\n`
        }),
      )
      .join('\n'),
}

function mail(one: CorpusCase, message: CorpusMessage, at: number, text: string): string {
  const before =
    at === 0
      ? []
      : [`In-Reply-To: ${messageId(one, at - 1)}`, `References: ${messageId(one, 0)} ${messageId(one, at - 1)}`]
  const body = Buffer.from(text, 'utf8').toString('base64').replaceAll(/.{76}/gu, '$&\n')
  return [
    `From: ${encodedName(message.from.name)} <${message.from.email}>`,
    `To: ${encodedName(message.to.name)} <${message.to.email}>`,
    `Subject: ${encodedName(subjectLine(one))}`,
    `Date: ${new Date(`${message.sentAt}Z`).toUTCString().replace('GMT', one.language === 'zh' ? '+0800' : '+0000')}`,
    `Message-ID: ${messageId(one, at)}`,
    ...before,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    body,
    '',
  ].join('\n')
}

function messageId({ number }: CorpusCase, at: number): string {
  return `<${number.toLowerCase()}.${at}@desk.example>`
}

function encodedName(text: string): string {
  // eslint-disable-next-line no-control-regex -- what is not ASCII has to be encoded
  return /^[\x20-\x7e]*$/u.test(text) ? text : `=?utf-8?B?${Buffer.from(text, 'utf8').toString('base64')}?=`
}
