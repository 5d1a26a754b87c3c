/** How a case ends that nobody answers any more. */
import { overLines } from '../../language/patterns/over-lines.ts'

/** Whether a sentence says that the requestor did not answer, or that the case was closed because of that. */
export function goneQuiet(text: string): boolean {
  return text.length <= longest && quiet.some((pattern) => pattern.test(text))
}

/** Whether a short note says that somebody was called or written to in vain: `Called twice, nobody there` */
export function triedToReach(text: string): boolean {
  return text.length <= longestNote && reached.test(text) && (goneQuiet(text) || absent.test(text))
}

const longest = 160
const longestNote = 80
const reached =
  /\b(?:called|phoned|rang|rung|mailed|wrote|written|reminded|reminder|texted|messaged?|chased|customer|caller|weeks?|days?)\b|电话|電話|回访|回訪|短信|簡訊|催|提醒|客户|客戶|周|天/iu
const absent = /\bnobody (?:there|answered|home|in|picked up)\b|\bengaged\b|没人接|沒人接|占线|关机/iu

const quiet: readonly RegExp[] = [
  // no answer for two weeks   closing for lack of response   could not reach the customer   left a voice mail
  overLines('iu')`
    \b(?:no|without|lack of|absence of|any) (?:further )?(?:response|reply|answer|feedback|reaction|call back|news)\b
    |\b(?:did|has|have)(?: not|n't) (?:yet )?(?:
      answer(?:ed)?|repl(?:y|ied)|respond(?:ed)?|call(?:ed)? back|come back to us
    )\b
    |\b(?:could(?: not|n't)|unable to|cannot|can't) reach (?:the )?(?:
      customer|caller|user|requester|him|her|them|anybody|anyone|you
    )\b
    |\bleft (?:a |another |a second )?(?:message|voice ?mail)\b
  `,
  // 无人接听   两周无回应，按流程关闭   一直未提供日志，先行关单   联系不上客户
  /无人(?:接听|应答|接)|(?:没有?|无|未|不)(?:再)?(?:回应|回复|回覆|答复|答覆|反馈|反饋|响应|回音|回电|消息)|联系不上|聯絡不上|(?:一直|始终|仍|迟迟)(?:没有?|未)(?:提供|回|发|给)[^。]{0,24}(?:关|結案|结案)/u,
]
