/** Threads that were printed oldest first, or pasted together: their messages stand beside one another, and not each is quoted in the one above it. */
import { answerPrefix, subjectPrefix } from '../../language/reply-prefixes.ts'
import type { ThreadMessage } from './split-region.ts'

/**
 * The messages with their levels as they are. In a mail the message below another is quoted by it and older; where the
 * times only rise down the page nothing is quoted, and where a later answer stands below a mail that answers nothing, another
 * thread begins. `dates` are those of the messages, `isMail` tells that the first one has its header elsewhere.
 */
export function withTrueLevels(
  messages: readonly ThreadMessage[],
  dates: readonly (string | null)[],
  isMail: boolean,
): readonly ThreadMessage[] {
  const above = isMail && messages[0]?.header === null ? 1 : 0
  const chain = messages.slice(above)
  if (!isChain(chain)) return messages
  const times = dates.slice(above)
  const level = chain[0]?.level ?? 0
  const placed = onlyRises(chain, times)
    ? chain.map((message) => ({ ...message, level }))
    : withThreadsApart(chain, times)
  return [...messages.slice(0, above), ...placed]
}

/** The messages of a chain; each that cannot be quoted in the one above it begins at the level of the first. */
function withThreadsApart(
  chain: readonly ThreadMessage[],
  dates: readonly (string | null)[],
): readonly ThreadMessage[] {
  let start = 0
  return chain.map((message, at) => {
    if (answersFromBelow(chain[at - 1], message, dates[at - 1] ?? '', dates[at] ?? '')) start = at
    return start === 0 ? message : { ...message, level: message.level - start }
  })
}

/** True for an answer that is newer than the message above it, which has the subject that nobody has answered yet. */
function answersFromBelow(
  above: ThreadMessage | undefined,
  message: ThreadMessage,
  before: string,
  date: string,
): boolean {
  const subject = above?.header?.subject ?? ''
  return (
    subject !== '' &&
    !prefixed.test(subject) &&
    isReply(message) &&
    before !== '' &&
    date.slice(0, 19) > before.slice(0, 19)
  )
}

/** What stands above a pasted thread that was printed oldest first, where it is a title and no message; else `null`. */
export function titleAbove(messages: readonly ThreadMessage[], dates: readonly (string | null)[]): string | null {
  const [first, ...chain] = messages
  if (first === undefined || first.header !== null || !isTitle(first.text)) return null
  return isChain(chain) && onlyRises(chain, dates.slice(1)) ? first.text.replaceAll(/\s+/gu, ' ') : null
}

/** What a help desk prints above a thread: a line or two, and no sentence. */
function isTitle(text: string): boolean {
  return text.length <= longestTitle && text.split('\n').length <= 2 && !/[.!?。！？,，:：;；]\s*$/mu.test(text)
}

const longestTitle = 160

/** True where each message has a header and stands one level below the one before it. */
function isChain(messages: readonly ThreadMessage[]): boolean {
  return (
    messages.length > 1 &&
    messages.every(
      ({ header, level }, at) => header !== null && (at === 0 || level === (messages[at - 1]?.level ?? 0) + 1),
    )
  )
}

/** Two rising times are none by accident; one may come of clocks in two zones, unless an answer follows what it answers. */
function onlyRises(messages: readonly ThreadMessage[], dates: readonly (string | null)[]): boolean {
  const times = dates.filter((date) => date !== null).map((date) => Date.parse(`${date.slice(0, 19)}Z`))
  const steps = times.slice(1).map((time, at) => time - (times[at] ?? 0))
  if (steps.some((step) => step < 0)) return false
  const rises = steps.filter((step) => step > 0).length
  return rises > 1 || (rises === 1 && !isReply(messages[0]) && isReply(messages[1]))
}

// RE: Printer offline · 回复：打印机脱机
function isReply(message: ThreadMessage | undefined): boolean {
  return reply.test(message?.header?.subject ?? '')
}

const reply = new RegExp(`^\\s{0,4}${answerPrefix}\\s?(?:\\[\\d{1,3}\\])?\\s?[:：]`, 'iu')
// RE: … · FW: … · 转发：…
const prefixed = new RegExp(`^\\s{0,4}${subjectPrefix}\\s?(?:\\[\\d{1,3}\\])?\\s?[:：]`, 'iu')
