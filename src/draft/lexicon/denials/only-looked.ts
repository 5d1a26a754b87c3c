/** Sentences that say that somebody looked, and nothing of what was seen. */
import { overLines } from '../../../language/patterns/over-lines.ts'

/** `I've had a look at the reports you sent.`, `日志看完了。` */
export function onlyLooked(text: string): boolean {
  return text.length <= longest && looked.some((pattern) => pattern.test(text))
}

const longest = 130
const looked: readonly RegExp[] = [
  // I checked with our payments team.   I have consulted our engineers.
  /^(?:i|we)(?:'ve| have)? (?:now |just |also |since )?(?:checked|consulted|spoken|spoke|talked|conferred|raised (?:it|this)|discussed (?:it|this|the case))(?: (?:with|to))? (?:our|the|my|a) [\w -]{3,40}[.!]?$/iu,
  overLines('iu')`
    ^(?:i|we)(?:'ve| have)? (?:now |just |also |since )?(?:
      had a (?:good |closer |quick )?look|looked|gone|been|read|reviewed|went|checked
    )(?: (?:at|into|over|through))? (?:the|your|both|all|those|these|that|this|it)\b(?!
      .{0,90}(?:\band\b|\bthat\b|\bbut\b|[,:;–—]|\bfound\b|\bsaw\b)
    )
  `,
  // We are back to the first error then, so I looked at the log again instead of guessing further.
  /^[^.:]{0,60}\b(?:so|and) (?:i|we)(?:'ve| have)? (?:looked|went|had a look|checked|read)\b[^.:]{0,50}\b(?:instead of|rather than|before|again)\b[^.:]{0,30}[.]?$/iu,
  // 今天到现场看了。   后台的执行日志我一行一行看了。
  /^(?:今天|昨天|前天|上午|下午|早上|刚才?|剛才?|已经?|已經)?(?:我们?|工程师)?(?:到|去|来)(?:现场|現場|机房|店里|车间|单位|贵[司校院处])?(?:看|查|守|测|測)(?:过|過|了)*(?:一下|一遍|一圈|一?[整个]?[上下]午|一天|半天)?[。.]?$|^[^，,。]{2,14}(?:我们?)?(?:都|又|也)?(?:一[行条页个](?:一[行条页个])|逐[行条页个]|从头到尾)(?:地)?(?:看|查|翻)(?:过|完|了)(?:一遍)?了?[。.]?$/iu,
  // Three things I can say with certainty.   目前可以确定三点。
  /^(?:there are )?(?:two|three|four|five|several|some|a few|\d) (?:things|points|facts) (?:that )?(?:i|we) (?:can|could) (?:already |now )?(?:say|tell|confirm|state|rule out)\b[^,;:]{0,30}[.:]?$|^(?:目前|现在|已经)?(?:可以|能)(?:确定|肯定|说明|排除)的?(?:有|是)?[一二两三四五几\d][点条个项][。.：:]?$/iu,
  // 我远程看了下工位机   刚才查了一下日志
  /^(?:刚才?|今天|昨天)?(?:我们?|工程师|同事)?(?:刚才?|又|再|远程|到现场|上去|登录上去)?(?:看|查|检查|抓|测|翻|连)(?:过|了|到)?(?:一下|一遍|一圈|下|看)[^，,。；;]{0,14}[。.]?$/u,
  /^(?:您的?|发来的|上传的|这边的?)?(?:日志|截图|抓包|转储|文件|附件|报告|资料|录像)(?:我们?|都|已经|已|也){0,3}(?:看|查|分析|检查|核对)(?:完|过|好)?(?:了|完毕|一遍)?[。.]?$/u,
]
