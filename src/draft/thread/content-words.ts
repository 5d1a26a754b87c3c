/** The words of a sentence that carry its matter, for asking whether two sentences speak of the same thing. */
import { stemEnglish } from '../../language/english-stem.ts'
import { everyMatch } from '../../language/patterns/every-match.ts'
import { remembered } from '../../language/remembered.ts'

/** Latin words of three letters and more, and pairs of Chinese characters, without the ones that every case has. */
// Every sentence is held against many others.
export const contentWords: (text: string) => ReadonlySet<string> = remembered((text: string) => readWords(text), 1000)

function readWords(text: string): ReadonlySet<string> {
  const words = new Set<string>()
  for (const match of everyMatch(latin, text.toLowerCase())) if (!commonWords.has(match[0])) words.add(match[0])
  for (const match of everyMatch(hanRun, text)) {
    const run = match[0]
    for (let at = 0; at + 2 <= run.length; at += 1) {
      const pair = run.slice(at, at + 2)
      if (!commonPairs.has(pair)) words.add(pair)
    }
  }
  return words
}

/** The same whatever their endings: `ticked` is `tick`; parts of a name count by themselves. */
export function matterOf(text: string): ReadonlySet<string> {
  const words = new Set<string>()
  for (const word of contentWords(text)) {
    if (!beginsLatin.test(word)) words.add(word)
    else for (const part of word.split(/[_.+-]/u)) if (part.length > 2) words.add(stemEnglish(part))
  }
  return words
}

/** The matter of a text beyond that of the first message: what the problem is called by stands in every sentence of a thread. */
export function matterBeyond(text: string, opening: string): ReadonlySet<string> {
  return matterOf(text).difference(matterOf(opening))
}

const beginsLatin = /^[a-z0-9]/u

/** How much of the smaller set stands in the other, between 0 and 1. */
export function overlap(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  const [small, large] = left.size <= right.size ? [left, right] : [right, left]
  if (small.size === 0) return 0
  let shared = 0
  for (const word of small) if (large.has(word)) shared += 1
  return shared / small.size
}

// word  0x8001  v2.1
const latin = /[a-z0-9][a-z0-9_.+-]{1,60}[a-z0-9+]/gu
const hanRun = /[\u4e00-\u9fff]{2,400}/gu

/** Words that say nothing of what a case is about. */
const commonWords: ReadonlySet<string> = new Set(
  (
    'the and for with that this these those are was were has have had not but you your our its from into out off can ' +
    'could may might will would should been being there then than when what which who why how also only just any all ' +
    'some more most very still again after before because since due cause caused causes causing reason root issue ' +
    'issues problem problems error errors fault failure case ticket please thanks thank hello check checked suspect ' +
    'suspicion suspected think believe seem seems looks look like earlier previous ruled excluded nothing related ' +
    'unrelated confirmed found one two new old now too does did done doing get got see seen let know say says said ' +
    'following happen happens happened occur occurs occurred'
  ).split(' '),
)
const commonPairs: ReadonlySet<string> = new Set(
  (
    '问题 题是 题现 现象 原因 因为 由于 于是 导致 造成 引起 引发 怀疑 可能 能是 疑似 初步 步怀 步判 判断 断为 排除 已排 无关 ' +
    '并非 不是 不排 非系 此问 该问 的问 的原 因素 之前 前的 前怀 的怀 疑的 我们 您好 目前 进行 需要 可以 情况 所以 此现 象是'
  ).split(' '),
)
