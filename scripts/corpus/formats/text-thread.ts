/** Threads as mail programs show them when saved as text: the newest message on top, header blocks between them. */
import type { CorpusCase, CorpusMessage } from '../corpus-case.ts'
import { signatureOf } from '../make-case.ts'
import type { CorpusFormat } from './format.ts'

type Header = (message: CorpusMessage, one: CorpusCase) => string

/** Outlook's block in the case's language. */
export const outlookText: CorpusFormat = textFormat('outlook', 6, (message, one) => {
  const [from, sent, to, subject] =
    one.language === 'zh' ? ['发件人', '发送时间', '收件人', '主题'] : ['From', 'Sent', 'To', 'Subject']
  const when = one.language === 'zh' ? chineseTime(message.sentAt) : englishTime(message.sentAt)
  return `${from}: ${mailbox(message.from)}\n${sent}: ${when}\n${to}: ${mailbox(message.to)}\n${subject}: ${subjectLine(one)}`
})

/** Foxmail's: a rule, then names with addresses in round brackets. */
export const foxmailText: CorpusFormat = textFormat('foxmail', 4, (message, one) => {
  const [from, sent, to, subject] =
    one.language === 'zh' ? ['发件人', '发送时间', '收件人', '主题'] : ['From', 'Date', 'To', 'Subject']
  return `${'-'.repeat(30)}\n${from}： ${message.from.email}\n${sent}： ${message.sentAt.slice(0, 16).replace('T', ' ')}\n${to}： ${message.to.name}\n${subject}： ${subjectLine(one)}`
})

/** Gmail's line of attribution, the rest quoted ever deeper. */
export const gmailText: CorpusFormat = {
  name: 'gmail',
  extension: 'txt',
  casesPerFile: 1,
  weight: 2,
  render: ([one]) => (one === undefined ? '' : `${topHeader(one)}\n\n${gmailThread(one)}\n`),
}

/** A thread's text below the header of its newest mail, quoted as Gmail does. */
export function gmailThread(one: CorpusCase): string {
  return one.messages.reduce((quoted, message, at) => {
    const before = one.messages[at - 1]
    if (before === undefined) return written(message, one)
    const lines = quoted.split('\n').map((line) => (line.startsWith('>') ? `>${line}` : `> ${line}`))
    const when = new Date(`${before.sentAt}Z`)
    const attribution =
      one.language === 'zh'
        ? `${mailbox(before.from)} 于${chineseTime(before.sentAt)}写道：`
        : `On ${days[when.getUTCDay()]}, ${months[when.getUTCMonth()]} ${when.getUTCDate()}, ${when.getUTCFullYear()} at ${before.sentAt.slice(11, 16)}, ${mailbox(before.from)} wrote:`
    return `${written(message, one)}\n\n${attribution}\n\n${lines.join('\n')}`
  }, '')
}

/** A thread's text below the header of its newest mail, with Outlook's blocks. */
export function outlookThread(one: CorpusCase): string {
  const text = outlookText.render([one])
  return text.slice(text.indexOf('\n\n') + 2)
}

/** The subject as the desk writes it into every mail of the case. */
export function subjectLine({ number, subject, language }: CorpusCase): string {
  return language === 'zh' ? `答复: [案例号: ${number}] ${subject}` : `RE: [Case ${number}] ${subject}`
}

/** A message with its signature. */
export function written(message: CorpusMessage, one: CorpusCase): string {
  return `${message.body}\n${signatureOf(message.from, one)}`
}

function textFormat(name: string, weight: number, header: Header): CorpusFormat {
  return {
    name,
    extension: 'txt',
    casesPerFile: 1,
    weight,
    render: ([one]) =>
      one === undefined
        ? ''
        : `${one.messages
            .map((message) => `${header(message, one)}\n\n${written(message, one)}`)
            .toReversed()
            .join('\n\n')}\n`,
  }
}

function topHeader(one: CorpusCase): string {
  const newest = one.messages.at(-1)
  if (newest === undefined) return ''
  const when = new Date(`${newest.sentAt}Z`)
  const date = `${days[when.getUTCDay()]}, ${months[when.getUTCMonth()]} ${when.getUTCDate()}, ${when.getUTCFullYear()} at ${newest.sentAt.slice(11, 16)}`
  return `From: ${mailbox(newest.from)}\nDate: ${date}\nSubject: ${subjectLine(one)}\nTo: ${mailbox(newest.to)}`
}

function mailbox({ name, email }: CorpusMessage['from']): string {
  return `${name} <${email}>`
}

const days = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

function chineseTime(sentAt: string): string {
  const [year, month, day] = sentAt.slice(0, 10).split('-').map(Number)
  return `${year}年${month}月${day}日 ${sentAt.slice(11, 16)}`
}

function englishTime(sentAt: string): string {
  const [year, month, day] = sentAt.slice(0, 10).split('-').map(Number)
  return `${day} ${months[(month ?? 1) - 1]} ${year} ${sentAt.slice(11, 16)}`
}
