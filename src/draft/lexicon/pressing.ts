/** What people write about how much something matters to them. */
import { overLines } from '../../language/patterns/over-lines.ts'

/** Whether a sentence says who waits, by when, or how busy they are. */
export function isPressing(text: string): boolean {
  return pressing.some((pattern) => pattern.test(text))
}

const pressing: readonly RegExp[] = [
  // the night shift is going nuts   车都排到大门口了
  /\b(?:going|driv\w+ (?:us|me|them|everyone)|getting) (?:nuts|mad|crazy|spare|round the bend)\b|排(?:到|起|成)了?.{0,8}(?:门口|门外|长龙|长队)/iu,
  // Nine contracts are waiting, one of them for completion on Friday.
  /\b(?:are|is|have been|keeps?) (?:still |all |now )?waiting\b|\b(?:deadline|go[- ]live|due (?:on|by|this|next))\b|\b(?:very|quite|rather|really) (?:urgent|worrying|annoying|embarrassing)\b|\bworrying for\b/iu,
  // I can't sleep over this   急死了   外贸部快疯了
  /\b(?:can't|cannot|can hardly|couldn't) sleep\b|\b(?:losing|lose|lost) sleep\b|\bat (?:my|our|their) wits'? end\b|(?:急|愁|烦|累|忙)(?:死|坏|疯)了?|(?:快|要)(?:疯|崩溃|抓狂|愁死|急死|累死)了|睡不着|焦头烂额/iu,
  // 一晚上要有二十来间，前台忙不过来   等着发工资
  /忙不过来|等着(?:用|发|交|开|要)|很?着急|急用|影响(?:很大|业务|生产|办公|工作)|投诉|催(?:得|了)|拖不(?:起|得)/u,
]

/** Whether a sentence says nothing but how urgent it is: `Severity 2.`, `Please treat as priority!` */
export function onlyPresses(text: string): boolean {
  return ranks.some((pattern) => pattern.test(text))
}

const ranks: readonly RegExp[] = [
  // This is stopping 14 people.
  /^(?:this|it)(?:'s| is| has been) (?:stopping|holding up|blocking|paralysing|affecting|keeping) (?:\d+|all|many|several|half|the whole|our|us|a lot)\b[^.]{0,50}[.!]*$/iu,
  /^(?:severity|priority|sev|prio|urgency|impact)\s?(?:is |level |[:=-])?\s?(?:[ps]?\d|high(?:est)?|critical|medium|low|normal|urgent)(?: \w{1,12})?[.!]*$/iu,
  /^(?:please |kindly )?(?:treat|handle|consider|mark|process) (?:this |it |the (?:case|ticket) )?(?:as |with )(?:an? |our |the )?(?:(?:high|top|highest|utmost) )?(?:priority|urgent|urgency|critical)[.!]*$/iu,
  // I'm at my wits' end.   现在病人都在排队
  /^(?:and |so )?(?:i|we)(?:'m| am|'re| are) (?:really |truly |all )?(?:at (?:my|our) wits'? end|desperate|stuck|going (?:mad|nuts|crazy|spare))[.!]*$|^(?:现在|这边|门口|门诊|前台|窗口|外面)?(?:的)?(?:病人|客户|客人|顾客|学生|家长|车辆?|群众|大家|人)们?(?:都|全|全都)(?:还)?(?:在|等着)(?:排队|等|催|等着)(?:[，,](?:请|麻烦|望|盼|急)[^，,。]{0,10})?[。.!！]*$/iu,
  // It's report season and we need the covers in colour.
  /^(?:it(?:'s| is)|we(?:'re| are) in) (?:the )?(?:high |peak |busy )?(?:report|exam|harvest|peak|high|budget|audit|tax|holiday|enrolment|inventory) (?:season|week|time|period|days?)\b[^.]{0,60}[.!]*$/iu,
  // Trucks are backed up to the road.   Opening night is Friday!
  /^(?:the |our )?(?:trucks|lorries|cars|people|patients|customers|guests|students|orders|visitors|parents|calls)(?: are|'re) (?:now |all |already )?(?:backed up|piling up|stacking up|queu(?:e)?ing|lining up|complaining|stuck|standing)\b[^.]{0,40}[.!]*$|^(?:opening night|(?:the )?(?:deadline|go[- ]live|show|exam|audit|inspection|deployment|launch)) is (?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun|to|tomorrow|next|in)\w*[^.]{0,24}[.!]*$/iu,
  // We need it running before the second shift.   Would like it sorted before then.
  /^(?:(?:i|we) )?(?:need|(?:would|'d) like) (?:it|this) (?:running|working|fixed|sorted|solved|resolved|done|back|up)\b[^.]{0,40}[.!]*$|^(?:i|we) need (?:an? )?(?:timeline|owner|eta|update|plan|date)\b[^.]{0,60}[.!]*$/iu,
  // 还有四十分钟开播，在线等！！   请于两个工作日内书面回复。
  /^[^，,。；;]{0,20}[，,]?在线等[。.!！]*$|^[^，,。；;]{0,14}[，,]?千万[^，,。]{0,6}(?:弄好|修好|搞定|解决)[^，,。]{0,4}[。.!！]*$|^(?:并)?请于[^，,。；;]{1,14}(?:内|前|之前)[^，,。；;]{0,4}(?:回复|答复|反馈|处理|解决)[。.!！]*$/u,
  // 后天要报税，比较急！   外贸部快疯了。
  /^[^，,。；;]{2,20}[，,](?:很|比较|非常|特别|十分|挺|有点|真的?)?(?:着急|紧急|急)[。.!！]*$|^[^，,。；;]{0,12}(?:都|全|真的|已经)?(?:快|要)(?:疯|崩溃|抓狂|愁死|急死|累死)了[，,。.!！]*$/u,
  // We have completions on Friday and the partners are getting nervous!
  /^(?!.{0,60}\b(?:not|error|fails?|n't)\b)[^.;]{0,90}\b(?:the |our |my )\w+ (?:is|are) (?:getting |becoming |growing )(?:very |really |rather )?(?:nervous|impatient|anxious|restless|furious|upset|annoyed)\b[^.;]{0,20}[.!]*$/iu,
  // need a hand before it stops.
  /^(?:(?:i|we) )?(?:really |urgently )?need (?:a hand|(?:some |your |any )?(?:help|assistance|support))\b[^.]{0,40}[.!]*$/iu,
  // 医生意见很大。
  /^[^，,。；;]{1,8}(?:意见|怨气|抱怨|火气)(?:都|也)?(?:很|特别|非常|比较|挺)?(?:大|多)了?[。.!！]*$/u,
  // I've lost about half a day to this already, ha.
  /^(?:and )?(?:i|we)(?:'ve| have)? (?:already |now )?(?:lost|wasted|spent|thrown away) (?:about |nearly |almost |over |more than )?(?:half an?|an?|one|two|three|several|many|hours?|days?|\d{1,2}|the (?:whole|entire)) ?(?:\w+ )?(?:hours?|days?|mornings?|afternoons?|evenings?|nights?|weeks?|weekends?)?\b(?!.{0,60}\b(?:data|records?|files?|orders?|connection)\b)[^.;]{0,40}[.!]*$/iu,
  // losing orders here   We need it because the crane driver must be reached!
  /^(?:and |so )?(?:(?:we|they)(?:'re| are) )?losing (?:orders|sales|customers|business|money|time|revenue|patients|guests)\b[^.;,]{0,24}[.!]*$|^(?:we|i) (?:really |urgently )?need (?:it|this|them) (?:because|since|as|for|so)\b(?!.{0,80}\b(?:error|fail\w*|version)\b)[^.;]{0,80}[.!]*$/iu,
  // 今天是月底最后一天，老板等着报表。
  /^(?:今天|明天|后天|马上|下周)[^，,。；;]{0,6}(?:最后一天|截止|截至|月底|月末|季末|年底|年末|上线|开业|考试|检查|验收)[^，,。；;]{0,4}[，,][^，,。；;]{0,12}(?:等着?|催|要|急|赶)[^，,。；;]{0,10}[。.!！]*$/u,
  // We're getting shouted at.
  /^(?:and )?(?:we|i|they|reception|staff)(?:'re| are|'m| am) (?:getting|being) (?:shouted|yelled|screamed|sworn) at\b[^.;]{0,30}[.!]*$/iu,
  // 客户只能人工排队。
  /^(?:现在|目前)?(?:客户|病人|患者|顾客|学生|家长|群众|大家|同事们?|护士|前台)(?:都|全)?(?:只能|只好)(?:人工|手工|干|站着|挤着)?(?:排队|等着?|干等|手写|手抄|手工登记)[^，,。；;]{0,8}[。.!！]*$/u,
  // We have 40 guests in the lobby.
  /^(?:we|i) (?:have|had|'ve got) (?:\d{1,4}|many|dozens of|a lot of|lots of|angry) (?:guests|patients|customers|people|students|passengers|visitors|parents|drivers|clients)\b(?! (?:who|that|with|on|using))[^.;]{0,40}[.!]*$/iu,
  // 今天要给集团报表的。
  /^(?:今天|明天|今晚|下班前|月底前|本周)[^，,。；;]{0,6}(?:要|得|必须)(?:给|交|报|发|出|上报)[^，,。；;错不失]{1,12}[。.!！]*$/u,
  // 厂长也在催   护士长已经来问三次了
  /^[^，,。；;]{1,6}(?:也|都|已经|一直|天天)?(?:在|来)?(?:催(?:了|着|得紧)?|(?:问|催)(?:过|了)?[一二三四五六七八九十几好\d]{1,3}[次遍回](?:了)?)[。.!！]*$/u,
  // 急等出报表   坐等上线
  /^(?:我们?|大家|财务|领导)?(?:都)?(?:急|坐|干)等(?:着)?[^，,。；;]{1,10}[。.!！]*$/u,
  // 很急，今天下午要用。
  /^(?:很|比较|非常|特别|十分|挺)?(?:着急|紧急|急)[，,][^，,。；;]{2,24}[。.!！]*$/u,
  /^(?:优先级|严重(?:程度|级别)|紧急程度|级别)\s?[:：为是]?\s?[高中低紧急一般普通P\d级]{1,6}[。.!！]*$|^请?(?:按|作为)?(?:加急|紧急|优先)(?:处理|解决|安排)?[。.!！]*$/u,
]

/** Whether a sentence only asks for help with what was told: `What can we do?`, `有劳分析。` */
export function onlyPleads(text: string): boolean {
  return text.length <= longestPlea && pleas.some((pattern) => pattern.test(text))
}

const longestPlea = 80
const pleas: readonly RegExp[] = [
  // What can we do?   Any idea what to do here?
  /^(?:so |and |now )?(?:what (?:can|could|should|shall|do|would) (?:we|i|you) (?:do|try|suggest|recommend|advise)|any (?:idea|clue)s? (?:what|how|why)[\w ]{0,30})(?: (?:now|here|next|about (?:it|this|that)))?[.?!]*$/iu,
  // Can you help?   Please advise.
  overLines('iu')`
    ^(?:so |and |now )?(?:
      (?:can|could|would|will) (?:you|anyone|anybody|somebody|someone)(?: please| kindly)?
      |please
      |kindly
    ) (?:
      help|assist|advise|have a look|take a look|look into (?:it|this)
    )(?: (?:me|us))?(?: (?:out|with|on|in))?(?: (?:it|this|that))?(?: (?:please|urgently|asap|soon))?[.?!]*$
  `,
  // Any help appreciated.   Your advice would be very welcome.
  overLines('iu')`
    ^(?:any|your|some|a little)?\s?(?:
      help|advice|assistance|ideas?|hints?|suggestions?|pointers?|thoughts|guidance
    )(?: (?:on|with) (?:this|that|it))?(?: (?:is|are|would be|will be))?(?: (?:very|highly|much|greatly|most))?
      (?: (?:appreciated|welcome|needed))?[.?!]*$
  `,
  // Is there a fix?   Would be great if you could look at it.
  overLines('iu')`
    ^(?:is there|do you have) (?:an?|any) (?:
      fix|solution|remedy|workaround|way (?:out|around it)
    )(?: for (?:this|that|it))?[?.]*$
    |^(?:it )?would be (?:great|nice|good|appreciated|lovely) if (?:you|somebody|someone) (?:could|would) (?:please )?(?:
      help|look|have a look|take a look|assist|advise
    )[\w ]{0,24}[.?!]*$
  `,
  // 有劳分析。   麻烦帮忙看下是什么原因，比较急。   盼复
  overLines('u')`
    ^(?:以上[，,])?(?:麻烦|请|烦请|劳烦|有劳|还请|恳请|请求?|望|盼|求)(?:
      您|你|各位|贵司|老师|工程师|专家|[一二三]线|研发|后台|厂家|原厂
    )?们?(?:
      (?:尽快|抓紧|帮忙|帮|协助|给予|予以)*(?:
        给个(?:说法|答复|回复|方案)|定位|看看?|分析|排查|处理|解决|支持|指导|协助|核实|回复|答复|指教|确认|复
      )(?:一?下)?
    )(?:(?:一下)?是?(?:什么原因|怎么回事|原因|问题))?(?:
      [，,](?:比较|很|非常|有点|挺)?(?:急|着急|紧急)
    )?(?:[，,]?(?:谢谢|感谢|多谢|拜托)了?)?[。.！!？?]*$
  `,
  // If anything's missing I can go and ask him.   如果少了什么信息你跟我说   This is the second time I've written in.
  overLines('iu')`
    ^(?:if|should) (?:there(?:'s| is) )?(?:anything|something|any \w+|more)(?: (?:else|more))?(?:'s| is| are| be)? (?:
      missing|unclear|lacking|needed|required|not clear|you need
    )\b[^.!]{0,50}[.!]*$
    |^(?:如果|要是|若|如)?(?:还)?[缺少差]了?(?:什么|啥|哪些)(?:信息|资料|材料|东西)?[^。]{0,30}[。！!～~]*$
    |^this is (?:already |now )?(?:the|our|my) (?:second|third|fourth|fifth) time (?:that )?(?:i|we)(?:'ve| have)? (?:had to )?(?:
      writ(?:e|ten)|wrote|report(?:ed)?|call(?:ed)?|ask(?:ed)?|contact(?:ed)?
    )\b[^.!]{0,30}[.!]*$
  `,
  // 该怎么处理？   怎么办？
  /^(?:以上[，,])?(?:请问)?(?:这(?:种情况|个|该)?|该|应该?|要)?(?:怎么|如何|咋)(?:办|处理|解决|弄|搞|回事)[。.！!？?]*$/u,
]
