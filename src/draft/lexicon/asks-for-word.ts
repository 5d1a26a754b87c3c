/** How help desks ask to be told what came of it. */
import { overLines } from '../../language/patterns/over-lines.ts'

/** Whether a sentence asks to report or to watch, whatever else it asks for. */
export function asksForWord(text: string): boolean {
  return reports.test(text) || (text.length <= longest && watches.test(text))
}

const longest = 60
// Please restart twice and tell me.   重启后告诉我。   Tell me how it goes.   改完麻烦回个信。
const reports = overLines('iu')`
  \b(?:and|then) (?:please )?(?:tell me|tell us|let me know|let us know)\b
  |(?:告诉|告知)(?:我|我们)(?:一声|结果)?[。.]?$
  |^(?:please )?(?:
    let (?:me|us) hear|tell (?:me|us)|drop (?:me|us) a line|report back|keep (?:me|us) (?:posted|informed)
  )\b.{0,50}[.!]?$
  |^(?:
    改|做|处理|弄|试|重启|操作|执行|配|换|装
  )(?:完|好)了?(?:之?后)?[，,]?(?:麻烦|请|烦请|劳烦)?(?:您|你)?(?:给我|跟我|和我)?(?:
    回(?:个|我)?(?:信|话|复|音)|说一声|告诉我|讲一声|反馈|通知我
  )
`
// Please keep an eye on it tonight.   请再观察几天。
const watches =
  /^(?:please |kindly |just |do )?(?:keep an eye on|watch) (?:it|this|that|things)\b|^(?:请|麻烦|烦请)?(?:您|你|您们)?(?:再|先|继续)*观察(?:一下|一段时间|[一两二三几]天|[一两二三几]周)?(?:看看)?[。.！!]?$/iu
