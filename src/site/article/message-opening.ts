/** How a message is summed up in a line: the words that the article rests on, else the first that say something. */
import { displayWidth, isVerbatimLine, splitSentences } from '../../language/sentences.ts'
import type { SentenceSpan } from '../../language/sentences.ts'

/**
 * @param prose what the message says, without the output of programs
 * @param quoted what the article quotes of it
 */
export function messageOpening(prose: string, quoted: readonly string[]): string {
  const cited = inOrder(prose, quoted).filter((words) => !saysNothing(words))
  return shorten(cited.length > 0 ? joined(cited) : firstTelling(prose.slice(0, longestSought)))
}

/** As the message says them in words; a footnote has them in the order of the article, and output of programs too. */
function inOrder(prose: string, quoted: readonly string[]): readonly string[] {
  const line = prose.replaceAll(blanks, ' ')
  return quoted
    .map((words) => ({ words, at: line.indexOf(words) }))
    .filter(({ at }) => at >= 0)
    .sort((left, right) => left.at - right.at)
    .map(({ words }) => words)
}

/** Chinese sentences stand without a space between them. */
function joined(sentences: readonly string[]): string {
  return sentences.reduce((text, sentence) => text + (fullStop.test(text) ? '' : ' ') + sentence)
}

// Example: the end of `已经修复。`
const fullStop = /[。！？；]$/u

/** Characters of a message in which its first telling words are looked for. */
const longestSought = 1200

/** From the first sentence that says something to the end of its paragraph. */
function firstTelling(prose: string): string {
  const sentences = splitSentences(prose)
  const textOf = ({ start, end }: SentenceSpan) => prose.slice(start, end)
  const telling =
    sentences.find((one) => !saysNothing(textOf(one))) ??
    sentences.find((one) => !placeholder.test(textOf(one))) ??
    sentences[0]
  return telling === undefined ? '' : (prose.slice(telling.start).split('\n\n', 1)[0] ?? '')
}

/** A greeting, who is speaking, what leads over to the next line, a heading, a line of a program. */
function saysNothing(sentence: string): boolean {
  const words = sentence.replace(itemMark, '')
  return (
    words.length <= shortestTelling ||
    placeholder.test(words) ||
    leadsOn.test(words) ||
    heading.test(words) ||
    mostlyMasked.test(words) ||
    (words.length <= longestIntroduction && introduction.test(words)) ||
    isVerbatimLine(words)
  )
}

const shortestTelling = 5
// Example: `[customer]`, a signature
const placeholder = /^\[[^[\]]{1,16}\]$/u
// Example: `Dear all,`, `先执行这两句看看：`
const leadsOn = /^.{1,30}[,，!！]$|[:：]$/u
// Example: `【处理过程】`, `## Summary`
const heading = /^(?:【[^【】]{1,20}】|#{1,4} .{1,40})$/u
// Example: `我是[单位 2]的[工程师]`: somebody and something of theirs, both masked
const introduction = /\[[^[\]\d]{1,16}\].{0,24}\[|\[[^[\]]{1,16}\].{0,24}\[[^[\]\d]{1,16}\]/u
const longestIntroduction = 40
// Example: `主机：[网址 1] 用户名：[用户名 1] 密码：[密码 1]`
const mostlyMasked = /(?:\[[^[\]]{1,16}\][^[\]]{0,24}){3}/u

/** In one line, without the mark of a list or a quotation and whom it speaks to, as long as two lines hold. */
function shorten(text: string): string {
  const line = text.replaceAll(blanks, ' ').trim().replace(itemMark, '').replace(salutation, '').replace(signed, '')
  if (displayWidth(line) <= widest) return line
  let end = 0
  for (let width = 0; width < widest && end < line.length; end += 1) width += displayWidth(line.charAt(end))
  const cut = line.slice(0, end)
  return `${cut.replace(brokenWord, '').trimEnd()}…`
}

const blanks = /\s+/gu
// Example: `> a) `, `1、`, `- `
const itemMark = /^(?:(?:\\?[>*•·-]{1,2}|\(?[0-9a-z]{1,2}[).、](?=\s|[\u3400-\u9fff]))\s{0,6}){1,3}/u
// Example: `[客户]您好，`, `Hello [customer]!`; a place has a number: `[host 1]`
const salutation = /^[^[\],，。.]{0,8}\[[^[\]\d]{1,16}\][^[\],，。.]{0,4}[,，!！:：]\s{0,2}/u
// Example: the name below `可以关闭。 [客户]`
const signed = /(?<=[。！？.!?]) \[[^[\]\d]{1,16}\]$/u
/** Columns; Chinese characters take two. */
const widest = 120
// Example: ` exten` of `the new exten`, cut in the middle of a word
const brokenWord = /(?<=.{40})[ ,][\w'’-]{1,20}$/u
