/** What people ask besides the problem that they report, and what they are told of it. */
import { overLines } from '../../language/patterns/over-lines.ts'

/** Whether a sentence asks one thing more: `And is there a way to have two of them?`, `另外想问一下，能不能自动变暗` */
export function asksBesides(text: string): boolean {
  return text.length <= longest && besides.some((pattern) => pattern.test(text))
}

const longest = 160

const besides: readonly RegExp[] = [
  // And is there a way to have two targets at once?   While I'm at it: where do I change the period?   By the way, can it be dimmed
  overLines('iu')`
    ^(?:
      and(?: also)?|also|besides|oh|ps|p\.s\.|by the way|btw
      |while (?:i'm|we're|you're|i am|we are|you are) at it
      |on another note
      |(?:one|another|a|last|quick|side)? ?(?:more |other |further )?(?:thing|question)(?: for later| aside| besides)?
      |separately
    )(?:[,:;]?\s|\s[-–—]{1,2}\s)(?:and |i (?:also )?wanted to ask,? )?(?:
      is there|can|could|may|would it|how|where|what|which|do(?:es)? (?:you|it|the)|is it possible
    )\b(?!.{0,160}\b(?:why|cause[sd]?|wrong|fix|solve|happen\w*|fail\w*|help)\b)
  `,
  // 顺便，语速能不能慢一点
  /^(?:顺便|对了|另外)[，,]?[^。？?]{0,24}(?:能不能|可不可以|能否|可否|怎么才?能|如何才?能)(?!.{0,40}(?:原因|解决|恢复|修))/u,
  // 另外想问一下面板的背光能不能晚上自动变暗   顺便问下有效期能改长一点吗？
  /^(?:另外|还有|顺便|此外|对了|再)[，,]?(?:我)?(?:还)?(?:想)?(?:请?问|咨询|请教)(?!.{0,60}(?:为什么|原因|怎么回事|解决|怎么办))/u,
]

/** Whether a help desk turns to another matter: `About your other questions: …`, `As to the second tray, …`, `此外，您问到录像能不能自动上传，…` */
export function answersBesides(text: string): boolean {
  return answers.test(text)
}

const answers = overLines('iu')`
  ^as (?:for|to) (?:the|your) [\w -]{2,30}[,:] (?!.{0,80}\bbecause\b)
  |^(?:至于|至於)(?!.{0,6}(?:为什么|為什麼|为何|原因))[^，,。]{2,14}[，,]
  |^(?:and |now |lastly,? |finally,? |oh,? )?(?:
    about|as (?:for|to)|regarding|concerning|on|to answer
  ) (?:your|the) (?:(?:other|second|third|last|further|remaining|side|additional) )?(?:
    questions?|enquir(?:y|ies)
    |(?:other|second|third) (?:point|thing|topic)
  )\b(?! (?:of|in) the (?:subject|title))
  |^(?:you(?:'d| had)? also (?:asked|wanted to know|mentioned)|your (?:other|second|third|last|side) question)\b
  |^(?:
    另外|此外|还有|顺便|至于|至於|关于|關於|最后|最後
  )[，,：:]?(?:关于|關於|至于|至於)?(?:您|你|贵司|貴司)(?:另外|还|還|顺便|順便|刚才|剛才)?(?:
    提?问|提?問|询问|詢問|咨询|諮詢|想知道|说|提
  )(?:到|的|过|過)?
`
