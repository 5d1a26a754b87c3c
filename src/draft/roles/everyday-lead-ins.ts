/** Lines in people's everyday words that only lead in to what stands behind them: a guess, the cause, what to do. */
import { overLines } from '../../language/patterns/over-lines.ts'

/** Whether a line tells on what was found somewhere else: `At another customer it turned out like so:` */
export function tellsOfElsewhere(head: string): boolean {
  return elsewhere.test(head)
}

/** Whether a line calls a guess what stands behind it: `Just a guess at this stage:` */
export function leadsToGuess(head: string): boolean {
  return guesses.test(head)
}

/** Whether a line leads in to how it came about: `As to why it showed up in the first place:`, `The full story goes like this.` */
export function leadsToCause(head: string): boolean {
  return endsOpen.test(head) && causes.test(head) && !leavesOpen.test(head)
}

/** Whether a line leads in to what the reader is to do: `Just follow along:`, `改起来很简单：` */
export function leadsToRemedy(head: string): boolean {
  return endsOpen.test(head) && remedies.test(head) && !asksForWord.test(head)
}

const endsOpen = /(?:[:：.。]|——|\s[–—-])\s*$/u

// It may be because of this:   怀疑问题出在这里：
const leavesOpen = overLines('iu')`
  \b(?:
    may|might|could|maybe|perhaps|possibl[ey]|probably|suspect|guess|think|thought|not|no|never|unknown|unclear|whether|if|find out|any
  )\b
  |怀疑|可能|也许|大概|估计|猜|是否|排查|查找|想知道|请问|不是|并非|不在于|未|没|还在|尚
`

// Please run this and send me the output:   请执行一遍并把结果发我：
const asksForWord = overLines('iu')`
  \b(?:
    send|output|logs?|tell|report|results?|screenshots?|check|verify|whether|see (?:if|what)|find out|collect|capture|test|answer|questions?|reply
    |not|never|tried|already
  )\b
  |收集|导出|日志|发[我来给]|截图|确认|检查|核对|测试|抓|结果|反馈|回复|提供|试过|不要|别
`

// And in case you wonder where it came from:   The irregularity is attributable to the following.   等您有空再看缘由：   故障是这么产生的：
const causes = overLines('iu')`
  \b(?:
    (?:because of|due to|attributable to|down to|owed to|put down to|traced (?:back )?to|to blame for) (?:this|the following|what follows)
    |(?:comes?|came|arises?|arose|stems?|stemmed|results?|resulted) from (?:this|the following|what follows)
    |where (?:the|this|it|that|all this)(?: \w+){0,2} (?:came|comes|stems|stemmed) from
    |what (?:causes?|caused|is causing|was causing|broke|triggers?|triggered) (?:it|this|that|the \w+)
    |(?:where|how) (?:it|this|that|things|the \w+) (?:goes|went|came|comes|is|was) (?:wrong|about|brought about|into being|to be)
    |(?:brought about|caused|triggered|produced|explained|comes? about|came about|comes? into being|came into being) (?:as follows|like this|like so|this way|in this way|thus)
    |why (?:it|this|that|the \w+)(?: \w+){1,3}(?: in the first place)?
    |(?:the|one and the same|one|its|real|true) (?:root|source|origin|culprit|villain)(?: of (?:it|this|that|all this|the \w+))?
    |(?:villain|culprit) (?:that|who|which|behind) [\w ]{2,40}
    |(?:this|that|here) is (?:what is )?to blame|(?:this|here) is the (?:culprit|reason|explanation)
    |(?:explains?|explained) (?:it|this|that)(?: to (?:me|us))?|account(?:s|ed)? for (?:it|this|that|the \w+)
    |the (?:full |whole |real )?story (?:goes|is|runs) (?:like this|like so|as follows|this)
    |(?:this|that|here) is the (?:real|true|full|actual|whole) (?:story|truth|picture|background)
    |(?:tell|give) you the reason(?: first| now)?|the reason,? [^.:]{0,30}\b(?:confirmed|certain|sure)\b[^.:]{0,16}
  )\s?(?:[:.]|[–—-])\s*$
  |(?:
    (?:是由于|是因为|源于|起因于|归因于|在于)
    |[由系因为](?:以下|下列|下述)[^，,。]{0,6}(?:引起|导致|造成|所致|引发)
    |(?:看|说|讲|谈|交代)(?:一下|一?说|讲|看)?(?:缘由|由来|来龙去脉|成因|病根|祸根|原委|道理)
    |(?:问题|毛病|故障|根子|症结|病根)(?:就|正|其实|原来|到底)?(?:出在|在于|在)(?:这里|这儿|这|此|下面这?[^：:。，,]{0,4})?
    |(?:毛病|病根|祸根|根子|罪魁祸首|元凶|真凶|来源|源头|来由|缘由)(?:就?是|在于|如下)?(?:它|这个|这条)?
    |(?:是|就)?(?:这么|这样)一?回事
    |(?:怎么|如何|这么|这样)(?:来|产生|造成|引起|引发|发生|形成|出现)的?
    |(?:这样|这么)解释的?|(?:弄|搞|查|想)(?:明白|清楚)(?:是)?(?:为啥|为什么|怎么回事)了?
    |(?:由此|因此|由下面|由下列|由以下)(?:而)?(?:引起|造成|导致|产生|来)的?
    |(?:真正|实际|根本|背后|真实|其中)的?(?:缘由|原由|缘故|起因|症结|内情|真相|来由|原因)(?:其实|就|实际上)?是?(?:这样|如此)的?
    |(?:为什么|为啥|怎么)会?[^，,。：:]{1,8}[，,]?(?:我们|我|已经|现在|总算|终于|都|也|已|这下){0,3}(?:弄|搞|查|想)(?:明白|清楚)了?
    |来龙去脉(?:是这样的?|如下)?|都?(?:怪|赖)(?:这个|它|这|下面这个)
    |原因(?:先)?(?:讲|说|告诉|交代)(?:给)?(?:您|你|各位)?(?:听)?(?:一下)?
    |(?:结论|说法|情形)是(?:这样|如此)的?
  )(?:[:：。]|——)\s*$
`

// Here is what I'd like you to do:   Their advice to you:   To eliminate it you can:   您跟着做就好：   手把手教您：
const remedies = overLines('iu')`
  ^(?:to[- ]?dos?|things to do|action (?:items|points)|(?:your )?next steps?)\s?:\s*$
  |^(?:待办(?:事项)?|(?:需要|需|要)(?:您|你|贵方)?做的(?:事情?|工作)?)\s?[:：]\s*$
  |\b(?:
    (?:do|run|follow|try|perform|proceed|go through|carry out|change|act|work through|apply)(?: it)? (?:
        this|these|the following|like (?:this|so)|as (?:follows|set out|described)|along|what follows|in the following manner|thus
      )[^:.]{0,40}
    |(?:what|all) (?:i|we)(?:'d| would)? (?:like|want|need|ask|have) you to do
    |(?:their|our|my|his|her|the|[\w-]+(?:'s|s')) (?:advice|instructions?|recommendations?|remedy|cure|prescription|way out|medicine)(?: (?:to|for) (?:you|us|this|it|your \w+))?
    |here(?:'s| is) the (?:way out|cure|remedy|recipe|medicine)
    |to (?:eliminate|get rid of|stop|remove|clear|cure|fix|solve|mend) (?:it|this|that|the \w+)(?:,? (?:you|please|we|just|simply|have|can|need|must|should|to|do)){0,4}
    |(?:recommend|suggest|advise|propose) (?:this|the following|these) (?:changes?|steps?|fix|settings?|measures?|course|way|procedure)
    |(?:putting|setting|getting|making|mending|fixing|curing) (?:it|this|that|things|you|matters) ?(?:right|straight|back|going|work|well)?[^:.]{0,40}
    |(?:part|bit|thing|steps?) that (?:gets?|brings?|puts?|makes?|fix(?:es)?|solves?|helps?|will) [^:.]{2,40}
    |(?:sort|put|set|get|bring|clear|mend|fix|cure|solve) (?:it|this|that|things)(?: (?:out|right|straight|back|up|going))? (?:like this|like so|this way|as follows|thus)
    |walk you through (?:it|this)
    |you can (?:get (?:round|around|past|over)|work around|avoid|cure|fix|solve|mend|repair|stop|end) (?:it|this|that)\b[^.:]{0,40}
    |(?:then|now|next)?,? ?how to (?:do|fix|solve|mend|cure|repair|stop|end) (?:it|this|that)(?:, [^.:]{0,40})?
  )[:.]\s*$
  |(?:
    (?:照|按|跟|随)(?:着|照)?(?:下面|以下|这个|这几[句步条]|这样|这|我说的?)?[^，,。:：]{0,8}(?:做|弄|改|来|操作|处理|执行|走)(?:一遍|一下)?(?:即可|就(?:行|好|可以|能[^，,。：:]{1,8}))?
    |(?:让|请|麻烦|要|得|需要?|劳烦|烦请)(?:您|你|贵方|现场|各位)?[^，,。:：]{0,10}(?:这么|这样|如此)(?:做|弄|改|处理|操作)
    |(?:请|麻烦|劳烦|烦请)(?:您|你|贵方|现场)们?(?:这边|那边|这里|那里)?(?:先|再)?(?:操作|处理|执行|设置|做)(?:一下|如下)?
    |(?:办法|方子|药方|处方|解药|改法|做法|解法|对策|处理意见|妙招)(?:就?是(?:这个|这样)?|如下|在这|在此)?
    |(?:推荐|建议|都|只要|只需|可以?)都?(?:这么|这样)(?:改|做|弄|处理|设)
    |(?:动手|动一下手)[^，,。:：]{0,6}(?:改|弄|操作)[^，,。:：]{0,4}
    |(?:改|修|弄|处理|解决)起来(?:就|也|其实|很|并不)?[^，,。:：]{0,6}
    |(?:都|全部?|每台|逐台|依次)[^，,。:：]{0,8}(?:执行|操作|做|跑|改)(?:一遍|一下|一次)
    |(?:您|你|贵方|现场)们?(?:这边|那边)?(?:只|就|只是)?(?:需要?|要|得)(?:做的?)?(?:就?是)?
    |^(?:再|然后|接着|最后|下面)?(?:来)?(?:说|讲|看)(?:一?说|讲|看|下)?(?:怎么|如何|咋)(?:弄|改|做|处理|解决|修|操作)(?:[，,][^。：:]{0,16})?
    |手把手(?:教|带)[^，,。:：]{0,4}|直接上操作[^。：:]{0,20}
  )[了啦哦]?[:：]\s*$
`

// We saw the same at another site, and there it turned out like so:   别的客户那边当时查出来是：   what it was there is a guess here
const elsewhere = overLines('iu')`
  \b(?:at|on|with|for|from|by) (?:another|a different|one other|some other|other|a previous|an earlier) (?:
    sites?|customers?|clients?|schools?|branch(?:es)?|users?|cases?|installations?|plants?|offices?|tenants?
  )\b.{0,80}:$
  |(?:别的|别家|其他|其它|另(?:外)?一(?:个|家|位)|兄弟)(?:客户|单位|现场|用户|学校|案例|公司|站点|医院|工厂)[^。]{0,40}[:：]$
  |^(?:another|some other|one other|a different|a previous|an earlier) (?:customer|client|user|site|case)\b.{0,80}:$
  |(?:以前|之前|从前|早先|曾经?)(?:有(?:个|一个|一家|位)|[^。：:]{0,6}(?:碰到|遇到|见到?)过)[^。]{0,40}[:：]$
  |\b(?:articles?|entr(?:y|ies)|notes?|case) .{0,40}\bsays?:$
  |(?:知识库|案例库|手册|文档|资料)[^。]{0,24}(?:说的是|写的是|提到|写道|讲的是)[:：]$
`

// The gut feeling of the engineer on duty:   Item to be examined:   暂列待查项：   有个嫌疑：
const guesses = overLines('iu')`
  \b(?:
    (?:just|only|merely|purely|a|one|my|our|first|wild|educated) (?:guess|idea|thought|hunch)|gut feeling|instinct|hunch
    |(?:^|one|first|prime|main|another) ?suspects?(?: (?:no\.? ?|number )?\d)?|suspicion|theory|hypothesis|speculation|conjecture
    |(?:to|still to) be (?:verified|examined|checked|confirmed|proven|tested)
    |unverified|unconfirmed|not (?:yet )?(?:verified|proven|confirmed)|(?:less|not) (?:so |yet )?(?:convinced|sure|certain)
    |(?:could|might|may)(?: well)? be (?:this|it|the following)|(?:preliminary|tentative) \w+
    |(?:think|thinks|believe|believes) it(?: is|'s) this|whether (?:this|it|the following) applies
  )(?: (?!(?:is|was|that|it|about|please|could|would|confirmed|proved|right|holds)\b)[\w'’]+){0,8}:$
  |(?:
    待查|待核实?|待证实?|待验证|待确认|存疑|猜测|猜想|推测|怀疑|嫌疑|疑点|假设|直觉|第六感|八成|多半|没准|说不定
    |不一定|没那么肯定|不敢(?:肯定|确定)|不好说|比较像|有点像|是不是这样
  )(?:[的项点个条一下之如这样些对象内容方向因素说法原问题列您请看先再核实查证吧呢啊哈）)]{0,6}|就?是(?:以下|下面|如下|这)?[^。:：，,]{0,4})(?:[，,][^。:：]{0,12})?[:：]$
  |(?:第一反应|第一感觉|头一个念头)(?:就)?是(?:这个|这样|这条|如下)?[:：]$
`
