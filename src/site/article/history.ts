/** A case's history: an outline on the article's page, all messages on a page of its own, which keeps the article light. */
import type { SiteArticle, SiteMessage } from '../../model/site.ts'
import { messageOpening } from './message-opening.ts'
import { quotedTexts } from './quoted-texts.ts'
import { textOfHtml } from './section-html.ts'

export interface OutlinedCase {
  readonly case: string
  readonly path: string
  readonly from: string | null
  readonly to: string | null
  readonly count: number
  readonly messages: readonly OutlinedMessage[]
  /** Whether the case has more messages than these. */
  readonly isCut: boolean
}

export interface OutlinedMessage {
  readonly path: string
  readonly role: SiteMessage['role']
  readonly date: string | null
  readonly opening: string
}

/** The first cases of an article, each message by role, date and what it says in a line; the page of the history holds the rest. */
export function outlineHistory(article: SiteArticle): readonly OutlinedCase[] {
  const outlined = messagesOutlined(article)
  return article.history.slice(0, casesOutlined).map((one, at) => {
    const dates = one.messages.flatMap((message) => dateOf(message) ?? [])
    return {
      case: one.case,
      path: `${historyFolder}#case-${at + 1}`,
      from: dates[0] ?? null,
      to: dates.at(-1) ?? null,
      count: one.messages.length,
      messages: (at === 0 ? one.messages.slice(0, outlined) : []).map((message) => ({
        path: `${historyFolder}#${anchorOf(at, message.id)}`,
        role: message.role,
        date: dateOf(message),
        opening: openingOf(message.body, quotedOf(article, one.case, message.id)),
      })),
      isCut: at === 0 && one.messages.length > outlined,
    }
  })
}

/** What the article quotes of a message. */
function quotedOf(article: SiteArticle, caseNumber: string, message: string): readonly string[] {
  const own = article.evidence.filter((one) => one.case === caseNumber && one.message === message)
  return own.flatMap(({ html }) => quotedTexts(textOfHtml(html)))
}

/** Output of programs speaks for a message that says nothing else. */
function openingOf(body: string, quoted: readonly string[]): string {
  const parts = splitCode(body)
  const prose = parts.filter(({ isCode }) => !isCode)
  return messageOpening((prose.length > 0 ? prose : parts).map(({ text }) => text).join('\n\n'), quoted)
}

/** Seen from the article's own page: a path from the root would be most of what a long timeline weighs. */
export const historyFolder = 'history/'

const casesOutlined = 5

/** As many messages as the article's own words leave room for: its page is to stay below 30 KB. */
function messagesOutlined({ sections, evidence }: SiteArticle): number {
  const words = [...sections, ...evidence].reduce((sum, { html }) => sum + Buffer.byteLength(html), 0)
  const room = heaviestPage - frameOfPage - words - evidence.length * heaviestRole
  return Math.min(mostOutlined, Math.max(fewestOutlined, Math.floor(room / heaviestMessage)))
}

/** Bytes: of the page, of what every page has (head, header, actions, feedback), of a message in the outline. */
const heaviestPage = 30_000
const frameOfPage = 15_000
const heaviestMessage = 400
/** Bytes that the role in both languages takes in a footnote. */
const heaviestRole = 70
const mostOutlined = 20
const fewestOutlined = 4

/** The anchor of a message on the page of the history; `null` where the history does not hold it. */
export function historyAnchor(article: SiteArticle, caseNumber: string | null, message: string | null): string | null {
  const at = article.history.findIndex((one) => one.case === caseNumber)
  const isThere = article.history[at]?.messages.some(({ id }) => id === message) === true
  return isThere && message !== null ? anchorOf(at, message) : null
}

/** The whole history, as its page shows it. */
export function wholeHistory(article: SiteArticle) {
  return article.history.map((one, at) => ({
    case: one.case,
    anchor: `case-${at + 1}`,
    messages: one.messages.map((message) => ({
      ...message,
      anchor: anchorOf(at, message.id),
      date: message.sentAt?.slice(0, 16).replace('T', ' ') ?? null,
      parts: splitCode(message.body),
    })),
  }))
}

export interface BodyPart {
  readonly isCode: boolean
  readonly text: string
}

/** What a message says, and the output of programs in it, which stands between lines of three backticks. */
function splitCode(body: string): readonly BodyPart[] {
  return body
    .split(fence)
    .map((text, at) => ({ isCode: at % 2 === 1, text: text.replace(/^\n/u, '').trimEnd() }))
    .filter(({ text }) => text !== '')
}

// Example: a line with nothing but ```
const fence = /^```[a-z]{0,20}$/mu

function anchorOf(caseAt: number, message: string): string {
  return `case-${caseAt + 1}-${message}`
}

function dateOf(message: SiteMessage): string | null {
  return message.sentAt?.slice(0, 10) ?? null
}
