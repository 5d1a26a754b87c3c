/** Sentences that stand for the rest of a case in its summary: what is seen, what helps. */
import { overLines } from '../language/patterns/over-lines.ts'
import { everyMatch } from '../language/patterns/every-match.ts'
import { simplify } from '../language/simplified.ts'
import type { Language } from '../model/case.ts'
import { join, slice, type RedactedText } from '../model/redacted.ts'
import { says } from './lexicon/lexicon.ts'
import type { Signal } from './lexicon/wording-kinds.ts'
import { looksAhead } from './lexicon/precautions.ts'
import { isYetToCome } from './lexicon/yet-to-come.ts'
import { readAnnouncement } from './roles/announcement.ts'
import { looksLikeCode } from './segment/code-lines.ts'
import { contentWords, overlap } from './thread/content-words.ts'

/** The sentence that says the problem best: the earlier and the nearer to the subject the better. */
export function symptomOf(texts: readonly RedactedText[], subject: RedactedText): RedactedText | null {
  const words = contentWords(subject)
  const scored = wholeOnes(texts).map((text, index) => {
    const plain = simplify(text)
    const points =
      overlap(contentWords(text), words) * 2 +
      (says('problem', plain) ? 1 : 0) -
      (says('works', plain) ? 1 : 0) -
      (says('chatter', plain) ? 3 : 0) -
      (elsewhere.test(plain) || reassures.test(plain) ? 2 : 0) -
      (leansOnAnother.test(plain) && !says('problem', plain) ? 1.5 : 0)
    return { text, points: points - index * 0.2 }
  })
  scored.sort((left, right) => right.points - left.points)
  const [best] = scored
  return best === undefined || best.points < least ? null : best.text
}

/** Points from which on a sentence tells the problem. */
const least = 0

/**
 * The first steps that tell to do something, whatever comes, as many as go into a summary; else the first whole
 * sentence, else a command. `numbered`: the items of numbered lists; what such a list begins with is a step whatever its words.
 */
export function remedyOf(
  texts: readonly RedactedText[],
  language: Language,
  numbered: readonly RedactedText[] = [],
): RedactedText | null {
  const whole = wholeOnes(withCommands(texts)).filter((text) => !forbids.test(text) && !makesSafe.test(text))
  const isListed = (text: RedactedText) =>
    numbered.includes(text) && isOf(language, text) && !conditional.test(text) && !onlyPlace.test(text)
  const start = whole.findIndex((text) => !isBeside(text) && (isStep(text) || isListed(text)))
  const more =
    start < 0
      ? []
      : whole
          .slice(start + 1)
          .filter((text) => isMainStep(text) || (!isBeside(text) && (isListed(text) || leadsOn(text))))
  const others = whole.filter((text) => !isBeside(text))
  const other = others.find((text) => isOf(language, text)) ?? others[0]
  const first = whole[start] ?? other ?? whole[0] ?? texts.find((text) => isCommand(text)) ?? texts[0]
  if (first === undefined) return null
  const chosen: RedactedText[] = []
  // A step that is one by its place alone leads up to those that tell what mends it: they have the room to themselves.
  let length = isMainStep(first) ? 0 : -withoutDetail(first).length
  const steps = [first, ...more].map((text) => withoutDetail(text))
  // `On the connection broker: Server Manager > …`: cut to its place, a step says nothing.
  const telling = steps.filter((step) => !onlyPlace.test(step))
  for (const step of telling.length > 0 ? telling : steps) {
    length += step.length
    if (chosen.length > 0 && length > longestRemedy) break
    chosen.push(step)
  }
  return asOne(chosen, language)
}

/** Steps in a row: `Stop the service; delete the lock file`, but `Stop the service. Delete the lock file`. */
function asOne(steps: readonly RedactedText[], language: Language): RedactedText {
  return steps.reduce((told, step) => {
    const separator = language !== 'en' ? '；' : /^[^\p{Lu}]/u.test(step) ? '; ' : '. '
    return join([withoutEndMark(told), step], separator)
  })
}

// On the connection broker;   Only if that returns False.   From then on a crash takes that driver alone.
const onlyPlace =
  /^(?:on|in|at|under|with|for) (?:the|your|each|every|all|both|any) [^,:;]{2,40}[.;:]?\s*$|^(?:only|not) (?:if|when|where)\b|^from (?:then|now|that point|there) on\b|^(?:在|于)[^，,。；;]{2,12}(?:上|中|里|内)[。；;：:]?$|^(?:仅|只)(?:当|在|有)[^，,。；;]{2,20}(?:时|的情况下)[。；;：:]?$|^(?:从此|此后)/iu

/** Whether a text holds words of the language, and not a command alone. */
function isOf(language: Language, text: string): boolean {
  return language === 'en' || /\p{Script=Han}/u.test(text)
}

/** Whether a sentence tells to do what mends it. */
function isMainStep(text: string): boolean {
  return isStep(text) && !isBeside(text)
}

/** Whether a sentence tells what is done besides or instead, what is to come, or to see whether it helped. */
function isBeside(text: string): boolean {
  const plain = simplify(text)
  return besides.test(plain) || verifies.test(plain) || isYetToCome(plain) || looksAhead(plain)
}

/** `Then restart it.`, whatever comes. */
function leadsOn(text: string): boolean {
  const plain = simplify(text)
  return says('sequence', plain) && !conditional.test(plain)
}

/** What a long step is, without how it is typed: `Remove the duplicates: SELECT …`. */
function withoutDetail(text: RedactedText): RedactedText {
  const head = text.length > longestStep ? (beforeDetail.exec(text)?.[0].length ?? 0) : 0
  return head > 0 ? slice(text, 0, head) : text
}

/** Characters from which on a step is cut where its detail begins. */
const longestStep = 100

/** Whether a sentence tells to do something, whatever comes. */
function isStep(text: string): boolean {
  const plain = simplify(text)
  return remedies.some((signal) => says(signal, plain)) && !conditional.test(plain) && !says('thanks', plain)
}

/** Characters of the steps together, unless the first is longer. */
const longestRemedy = 120

/**
 * Sentences, each with the command on the line after it if it leads into one: `Restart it: net start Spooler`. Of one that leads
 * into more than a summary holds it is left what was done: `Created a new certificate`.
 */
function withCommands(texts: readonly RedactedText[]): readonly RedactedText[] {
  return texts.flatMap((text, index) => {
    if (isCode(text)) return []
    const next = texts[index + 1]
    if (next === undefined || !isCode(next) || !unfinished.test(text)) return [text]
    const isShort = isCommand(next) && text.length + next.length < longestRemedy
    return [
      isShort ? join([text, next], ' ') : slice(text, 0, text.length - (/[：:\s]+$/u.exec(text)?.[0].length ?? 0)),
    ]
  })
}

/** What is typed, or what came out. */
function isCode(text: string): boolean {
  return text.includes('\n') || looksLikeCode(text)
}

/** One line that is typed or put into a file. */
function isCommand(text: string): boolean {
  return text.length < 100 && !text.includes('\n') && looksLikeCode(text)
}

function withoutEndMark(text: RedactedText): RedactedText {
  return slice(text, 0, text.length - (/[\s。.；;，,]+$/u.exec(text)?.[0].length ?? 0))
}

const remedies: readonly Signal[] = ['instruction', 'remedy', 'applied']

/** Whole sentences: no opener, no command, nobody's name. */
function wholeOnes(texts: readonly RedactedText[]): readonly RedactedText[] {
  return texts
    .map((text) => withoutMasks(text))
    .filter(
      (text) => text.length > 5 && !unfinished.test(text) && !masked.test(text) && readAnnouncement(text) === null,
    )
}

/** A sentence without the masks in parentheses that tell whose something is. */
function withoutMasks(text: RedactedText): RedactedText {
  const parts: RedactedText[] = []
  let from = 0
  for (const match of everyMatch(aside, text.slice(0, 2000))) {
    parts.push(slice(text, from, match.index))
    from = match.index + match[0].length
  }
  return parts.length === 0 ? text : join([...parts, slice(text, from)], '')
}

// （[单位 1]）   (from the share of [organisation 2])
const aside = /\s?[（(][^（()）[]{0,40}\[[\p{L} -]{1,20}(?: \d{1,4})?\][^（()）[]{0,40}[)）]/gu
// 另外按你的意思加了保险   Also set …   or, without a broker, by policy: what was done besides, or may be done instead
const besides =
  /^(?:also|for example|e\.g\.|in addition|additionally|besides|and|or|otherwise|alternatively)\b|^(?:另外|此外|同时|顺便|或者?|否则|例如|比如)|^short[- ]term\b/iu
// Wait for event 4604   Check that no warning is left   确认能打开
const verifies =
  /^(?:(?:then|now|finally|please),? )?(?:wait (?:for|until)|(?:print|send|make|do|run|scan) (?:an?|one|another) test\b|(?:check|verify|confirm|see|make sure)\b(?! the box))|^(?:最后|然后|再)?(?:请)?(?:确认|核实|验证|等待|检查)/iu
// Remove the duplicates: SELECT …
const beforeDetail = /^[^:：]{15,80}[^:：\s](?=[:：]\s?\S)/u
// If requests fail later, …
const conditional =
  /^(?:if|should|in case|when)\b|^(?:如果?|若|要是|万一)|^[^，,。；;]{2,24}的(?:话|时候|情况下)[，,]/iu
// Please don't …   千万不要 …   No need to …
const forbids = /\b(?:don't|do not|never|no need)\b|不要|切勿|千万别|勿|^(?:不用|无需|不必)/iu
// Make sure that you back up the registry before you modify it   Then you can restore it if a problem occurs   先备份
const makesSafe = overLines('iu')`
  ^(?:please )?(?:try|test) (?:it|this|that) (?:first )?(?:in|on) (?:a|the|your) (?:test|staging)
  |^(?:请|建议|务必)?先?在(?:测试|预发)[^，,。]{0,6}先?(?:试|验证|跑)
  |\b(?:make|take|create|keep) (?:sure .{0,20}\bback|a (?:\w+ )?(?:back-?up|copy|snapshot))
  |^(?:\w+,? )?(?:please )?back ?up\b
  |\brestore (?:it|them|the \w+) if\b
  |^(?:请|先|务必|记得|操作前)[^，,。]{0,6}备份
`
// The others don't do that   二楼没有这个现象
const elsewhere =
  /\b(?:do|does|did)(?: not|n't) (?:do|show|have) (?:that|it|this)\b|(?:没有|不会有?)(?:这个|此|该|这种)?(?:问题|现象|情况)[。.]?$/iu
// The app is still ok, no errors yet.   目前业务还正常
const reassures =
  /^[^.;]{0,30}\b(?:still|otherwise) (?:ok|okay|fine|up|working|alive|usable)\b|\bno errors? (?:yet|so far)\b|^[^，,。]{0,8}(?:目前|暂时|现在)[^，,。]{0,6}(?:还)?(?:正常|没事|能用|不影响)/iu
// It hits different people   他们只好手工录入
const leansOnAnother = /^(?:it|they)\b|^(?:它|他们|这样|那样)/iu
// … as follows:   …，日志里是   …, then   Please set   # or
const unfinished =
  /\bthe following (?:methods?|steps?|options?|instructions)\.$|(?:(?<!\s[A-Z])[:：，,、\\]|[是为或和在](?:[：:])?|\b(?:then|and|or|with|the|to|is|are|set|run|that|of|by))\s*$|(?:执行|运行|输入)\s*$|^[(（]/iu
// [客户]   [organisation 2], but not [host 2], which is as good as its name
const masked =
  /\[(?!(?:host|ip address|server|domain|主机|IP 地址|服务器|域名)(?: \d{1,4})?\])[\p{L} -]{1,20}(?: \d{1,4})?\]/u
