/** What people write who found that it was their own doing. */
import { overLines } from '../../../language/patterns/over-lines.ts'

/** Whether a sentence owns up to something that brought the problem about: `We forgot to switch the old job off.` */
export function admits(text: string): boolean {
  if (text.length > longest || ofTheMail.test(text)) return false
  return owned.test(text) || admissions.some((pattern) => pattern.test(text))
}

/** Whether a sentence says nothing but whose fault it was: what it was stands before it. */
export function onlyAdmits(text: string): boolean {
  return text.length <= shortest && bare.some((pattern) => pattern.test(text))
}

/** Whether a requestor comes upon something that he did not expect: `Aha, it is on 80: someone turned it.`, `还真有！` behind a question what it is. */
export function comesUpon(text: string): boolean {
  return text.length <= longest && surprised.test(text)
}

const surprised = overLines('iu')`
  ^(?:aha|ah|oh|oops|whoa|wow|ha|huh|blimey|gosh)[,!.:—–-]+ ?(?:yes,? |no,? |dear,? |indeed,? )?(?:
    it(?:'s| is| was)|there(?:'s| is| was| were)|someone|somebody|the|my|our|we|i
  )\b(?!.{0,30}\b(?:see|understand|forgot|thought|thanks?|sorry|didn't know)\b).{8,}
  |^(?:啊|哎呀?|咦|噢|天哪|我去|好家伙)[，,！!](?!(?:谢|好|对不起|抱歉|明白|知道|原来如此)).{4,}
`

/** Whether a sentence says who did what was named before, and not what it was: `I set that one up myself` */
export function ownsUpTo(text: string): boolean {
  return text.length <= longest && owned.test(text)
}

const owned = overLines('iu')`
  \b(?:i|we) (?:had |must have |have )?(?:\w+ )?(?:
    set|changed|switched|turned|created|added|deleted|removed|moved|ticked|enabled|disabled|made|did|put
  ) (?:it|that(?: one)?|this|them) (?:\w+ )?(?:myself|ourselves)\b
  |\b(?:it|that) was (?:me|us)\b
  |(?:我们?)?自己(?:设|改|关|删|点|勾|拔|停|加|装|换|弄|建|开)的
`

const longest = 300
const shortest = 48

const admissions: readonly RegExp[] = [
  // Our contractor forgot to change it   somebody had switched it off by mistake
  /\b(?:forgot(?:ten)?|overlooked|mixed up|mistyped|by (?:mistake|accident)|accidentally|inadvertently|mistakenly|should have (?:changed|updated|removed|renewed|switched))\b/iu,
  // as I thought that it only moves advertisements   以为只管广告
  /\b(?:i|we) (?:had )?(?:thought|assumed|believed) (?:that )?(?:it|this|that) (?:only|just|would only)\b|以为(?:只|它只|这个只)[^，,。]{1,20}/iu,
  // 忘了停用旧的   被同事误删了   当时填错了一位
  /忘(?:了|记)|误(?:删|改|关|停|配|点|勾|操作)|手误|(?:搞|弄|填|配|设|接|插|选|写|输)错(?:了|成)|漏(?:了|配|设|装|改)/u,
]

// I forgot to attach the log   忘了说，系统是 …
const ofTheMail =
  /\bforg[eo]t(?:ten)? (?:to (?:mention|attach|say|tell|add|send|include|reply|answer|ask)|about (?:this|it)|(?:my|the|our) password)\b|\b(?:don't|do not|never) forget\b|忘(?:了|记)(?:说|提|附|发|贴|告诉|回|写|跟您|密码)|忘记密码|不要忘/iu

const bare: readonly RegExp[] = [
  // So it was our own fault.   My mistake, sorry.
  /^(?:so |and |well,? |ok,? |sorry,? )?(?:(?:it|this|that)(?:'s| is| was) )?(?:all |entirely |completely |clearly )?(?:my|our)(?: own)? (?:fault|mistake|error|oversight|bad|doing)\b/iu,
  // 是我们自己的问题。   我们的疏忽，抱歉。
  /^(?:确实|还|原来|看来|那)?(?:都)?是(?:我们?|我方|我司|我院|我校|这边)(?:这边|自己|内部)?的?(?:问题|疏忽|失误|疏漏|责任|锅)|^(?:我们?|我方)(?:自己)?的(?:疏忽|失误|疏漏|锅)/u,
]
