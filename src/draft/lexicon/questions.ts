/**
 * Questions that are no suspicions: `How full is the disk?` asks for a fact, `Would you put it back?` tells what to do.
 * `Could it be the cable?` is a suspicion.
 */
import { overLines } from '../../language/patterns/over-lines.ts'
import { says } from './lexicon.ts'

/** Whether a question asks how much, what, which, when or where. */
export function asksForParticulars(text: string): boolean {
  return questionMark.test(text) && particulars.some((pattern) => pattern.test(text))
}

const questionMark = /[?？]["”’）)]?\s*$/u
const particulars: readonly RegExp[] = [
  // How much memory is free?   Which build do you run?   And when did it begin?
  /(?:^|[,;:]\s|\band )(?:roughly |about |exactly )?(?:how (?:much|many|full|long|often|big|large|old)|what(?:'s| is| are| was| were| do| does| version| kind| size)|which|when|where|who)\b/iu,
  // 占用大概多少？   是哪个版本？   什么时候开始的？   点解/幾多
  /多少|多大|多久|多长|几个|几台|几点|哪[个些台种里一]|什么(?:版本|型号|时候|系统|地方|样|浏览器)|幾多|幾時|邊個|乜嘢/u,
]

/** Whether a question asks how far the problem reaches, and suspects nothing: `Do the other kiosks work?`, `其他人也这样吗？` */
export function asksForExtent(text: string): boolean {
  return questionMark.test(text) && extent.test(text) && !says('hedge', text)
}

const extent = overLines('iu')`
  \b(?:others?|another|anyone else|anybody else|colleagues?|elsewhere|neighbou?rs?)\b.{0,60}\b(?:
    affected|works?|working|behaves?|fine|ok|okay|same|happen(?:s|ing)?|see|print|open|log in|get|have|has
  )\b
  |\b(?:is|are) (?:any |all |only |the )?(?:others?|anyone else|anybody else|colleagues?)\b
  |(?:其他|其它|别的|別的|旁边|隔壁|周围)[^？?，,]{0,16}(?:正常|可以|能|有没有|是否|会|也|一样|出现|如何|怎么样|吗)
`

/** Whether a sentence asks for a version or a system: `Which firmware is on it?`, `请问系统是什么版本` */
export function asksForSystem(text: string): boolean {
  return text.length <= longestQuestion && systems.some((pattern) => pattern.test(text))
}

const longestQuestion = 300
const systems: readonly RegExp[] = [
  overLines('iu')`
    \b(?:which|what(?:'s| is| are)?)\b.{0,40}\b(?:
      versions?|builds?|releases?|firmware|operating systems?|os|model|patch level|browser
    )\b
    |\b(?:
      tell|send|let|give|need|know|confirm|provide|state
    )\b.{0,40}\b(?:versions?|build|firmware|operating system|os|model)\b
  `,
  /(?:哪[个一]?|什么|啥|多少|几).{0,6}(?:版本|型号|系统|固件|浏览器)|(?:版本|型号|系统|固件)(?:号)?(?:是|为)?(?:什么|多少|几|哪)|(?:提供|告知|告诉|确认|看|说|发)(?:我|一?下|我们)?[^，,。]{0,12}(?:版本|型号|固件)(?:号)?|(?:版本|型号|固件)(?:号)?.{0,14}(?:看一?下|告知|发我|发一?下|提供)/u,
]

/** Whether a question politely tells to do something, and not only to look, to try or to report. */
export function asksToDo(text: string): boolean {
  return questionMark.test(text) && requests.some((pattern) => pattern.test(text))
}

const requests: readonly RegExp[] = [
  // Would you ask whoever looks after the DNS to put the entry back?   Could you please raise the limit to 40?
  overLines('iu')`
    ^(?:so |then |and |now )?(?:would|could|can|will) you (?:please |kindly |perhaps )?
      (?:(?:ask|have|get|tell) .{2,60}? to )?(?!
      (?:
        ask|have|get|tell|send|check|confirm|let|share|provide|look|test|try|run|collect|upload|verify|see|call|take
        |give|say|describe|attach|show|find|help|explain|forward|compare|reproduce|list|also|be|do|think|imagine
        |remember
      )\b
    )[a-z]{3,}\b
  `,
  // 麻烦让网管把这条记录加回去，可以吗？
  /(?:麻烦|请|能否|可否|能不能|可不可以|帮忙)(?!.{0,30}(?:发|提供|确认|告知|告诉|看一?下|截图|试|检查|查一?下|测)).{1,60}(?:改|加|删|关|打开|换|装|重启|恢复|调|设|放|移|升级).{0,40}(?:吗|呢|么|不)?[?？]/u,
]

/** Whether a sentence states something and only asks at its end to be agreed with: `Then nobody would get in, would they?` */
export function onlySeeksConsent(text: string): boolean {
  return consent.test(text)
}

// …, would they?   …, right?   …，对吧？
const consent =
  /[,，] ?(?:(?:is|are|was|were|do|does|did|would|wouldn't|could|can|will|should|has|have|isn't|aren't|doesn't|don't|won't|can't) (?:it|they|we|you|he|she|there)|right|对吧|是吧|不是吗|对不对)[?？]["”)）]?\s*$/iu

/** Whether a sentence asks how to do something, or where it is set: nothing is out of order. */
export function asksHow(text: string): boolean {
  return ways.some((pattern) => pattern.test(text))
}

const ways: readonly RegExp[] = [
  // Is there a way to set them all at once?   请问有没有批量的办法？
  overLines('iu')`
    \b(?:
      how (?:can|do|could|should|would) (?:we|i|one|you)
      |is there (?:a|any) (?:\w+ )?(?:way|possibility|option|method)
      |is it possible
      |what is the (?:best|right|correct) way
    )\b
    |(?:请问|想问|请教|咨询)[^，,。]{0,20}(?:怎么|如何|怎样|有没有|能不能|可不可以|可否|是否)[^，,。]{2,}
    |[有能][没不][有能][^，,。]{0,16}(?:办法|方法|功能|途径|地方|入口|选项|按钮|快捷|工具|开关)
    |(?:怎么|如何|怎样)(?:批量|才能|设置|操作|配置|修改|实现|导|做)
  `,
  // Where is that set?   Where can we see who did it?   在哪里设置？
  overLines('iu')`
    \bwhere (?:is|are|was) (?:that|this|it|they|the [\w ]{2,30}) (?:
      set|configured|kept|found|stored|changed|defined|switched
    )\b
    |\bwhere (?:can|do|could|should|would|must) (?:i|we|one|you) (?:
      set|find|change|configure|enable|disable|see|switch|turn|edit|adjust|define
    )\b
    |(?:在|到|去)?(?:哪里?|哪儿|什么地方)(?:可以|能|去)?(?:
      设置|設定|设|改|修改|配置|查看|看到?|打开|开启|关闭|调整|下载|找到
    )
  `,
]

/** Whether a sentence says that questions or checks follow: `先确认两点：`, `Three questions:` */
export function leadsToQuestions(text: string): boolean {
  return text.length <= longestLead && leads.some((pattern) => pattern.test(text))
}

const longestLead = 60
const leads: readonly RegExp[] = [
  // 先回两个问题：   还有，问您两件事：
  /^(?:先|再|请先|想先|先请|还有|另外)*(?:请)?(?:问|回答?|答复?)(?:您|你)?(?:几|两|二|三|2|3)(?:件|个|点|项)[^，,。]{0,4}[:：]$/u,
  // 先确认两点：
  overLines('u')`
    (?:
      确认|確認|检查|檢查|回答|提供|核实|核實|了解|请问|請問|看|回复|回覆
    )(?:一?下)?(?:以下|下面|如下|这|這)?[^，,。；;]{0,8}[:：]$
  `,
  // 请补充：   还需要您反馈：
  overLines('u')`
    (?:请|麻烦|烦请|劳烦|还?需要?)(?:您|你|贵方)?(?:再|先|帮忙|协助)?(?:
      补充|补|发来|回传|上传|附上|收集|采集|反馈|告知|发送
    )[^，,。；;]{0,8}[:：]$
  `,
  // Three questions:   Please confirm:
  /^(?:[\w ,'-]{0,30} )?(?:questions?|check|confirm|answer|tell us|let us know|clarify)\b[^.,;]{0,30}:$/iu,
  // Need:   We still need from you:
  /^(?:(?:i|we) )?(?:still )?need(?:ed)?(?: from you| to know)?:$/iu,
]

/** Whether a sentence asks for something to be sent: `请把流水导出来发我，…`, `Please send us the log` */
export function asksToSend(text: string): boolean {
  return toBeSent.test(text)
}

const toBeSent =
  /^(?:另外|再|也)?(?:请|麻烦|烦请)[^。]{0,30}(?:发我|发给我|发过来|传给我|贴出来)|^(?:please|kindly|could you) (?:also )?(?:send|attach|upload|forward)\b/iu
