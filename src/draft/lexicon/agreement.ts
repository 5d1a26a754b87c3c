/** What people write who have been told why. */
import { overLines } from '../../language/patterns/over-lines.ts'

/** Whether a sentence says nothing but that what was said before makes sense: `That explains it.` */
export function onlyAgrees(text: string): boolean {
  return text.length <= longest && looksBack.test(text)
}

const longest = 40
// That explains it.   Ah, makes sense   这就说得通了。
const looksBack =
  /^(?:(?:ah|oh|ok|okay|well|right|yes)[,.!]? )?(?:that|this|it|which) (?:would |does |certainly |all |really )*(?:explains?|makes sense|clears)\b|^(?:原来如此|这(?:就|下|样)?(?:都)?(?:说得通|解释得通|清楚|明白)了?)/iu

/** Whether a sentence only praises what somebody found or did: `That is a very useful test.` */
export function onlyPraises(text: string): boolean {
  return text.length <= longestPraise && praise.some((pattern) => pattern.test(text))
}

const longestPraise = 60
const praise: readonly RegExp[] = [
  overLines('iu')`
    ^(?:ah|oh|ok|okay|great|thanks|thank you)?[,.!]? ?(?:
      that(?:'s| is| was)|this(?: is| was)|what
    ) (?:an? )?(?:(?:very|really|most|quite|extremely) )?(?:
      useful|helpful|good|great|nice|excellent|valuable|interesting|fair|brilliant|clear|important
    ) (?:
      test|hint|find|finding|info|information|point|question|idea|clue|catch|observation|detail|explanation|suggestion
      |work|job|news|pointer|tip
    )[.!]*$
  `,
  /^(?:well (?:spotted|done|found)|(?:good|great|nice|excellent) (?:catch|find|work|job|point|question|thinking|detective work))[.!]*$/iu,
  /^(?:这个?|您的?|你的?|这条)?(?:信息|测试|线索|发现|提示|反馈|描述|思路)(?:非常|很|太|十分|挺)(?:有用|有帮助|关键|重要|详细|清楚|好)了?[。.!！]*$/u,
]

/** Whether a help desk says of what the requestor did that it would have told him to: `You beat me to it`, `我们本来也要建议这样做`. */
export function onlyApproves(text: string): boolean {
  return text.length <= longestPraise && approval.some((pattern) => pattern.test(text))
}

const approval: readonly RegExp[] = [
  overLines('iu')`
    \b(?:
      you (?:beat|were ahead of|were faster than) (?:me|us)
      |(?:that|this)(?:'s| is| was) (?:exactly |just |precisely )?what (?:i|we) (?:
        would have|was going to|were going to|wanted to|had in mind
      )
      |i would have (?:suggested|said|proposed) the same
    )\b
  `,
  /(?:我们?|这边)(?:原本|本来|正)(?:也|就)?是?(?:要|想|打算|准备)?(?:建议|推荐|让您|请您|说)|您(?:快了一步|抢先一步|先我们一步)/u,
]

/** Whether a help desk agrees that what the requestor found is it: `Spot on, you just did my job.`, `没错，就是这个原因。` */
export function agreesToIt(text: string): boolean {
  return text.length <= longestPraise && consent.some((pattern) => pattern.test(text))
}

const consent: readonly RegExp[] = [
  overLines('iu')`
    ^(?:yes,? |ah,? |great,? |ha,? |indeed,? )?(?:
      spot on
      |well (?:spotted|found)
      |you(?:'ve| have)? (?:nailed|cracked|found|got) it
      |that(?:'s| is) (?:exactly )?(?:it|right|the (?:cause|reason|culprit))
      |exactly(?: (?:that|right))?
      |bingo
      |correct
      |(?:good|great|nice|excellent) (?:catch|find|spot)
      |you(?:'re| are) (?:absolutely |quite |exactly )?right
    )[.,!:;]
  `,
  /^(?:对|是的?|没错|不错|嗯)?[，,。]?(?:正是|就是|确实(?:就)?是)(?:这个|因为这个|这里的?)(?:原因|问题)?|^(?:您|你)(?:说得|判断得|分析得|找得)(?:很|完全|非常)?对|^原来如此|^原来是这(?:样|个原因|么回事)/u,
]

/** Whether a requestor says that what the help desk suspected is what he found: `You were right with the plug!`, `让您说着了！` */
export function provesRight(text: string): boolean {
  return text.length <= longestPraise && provenRight.test(text) && !/[?？]/u.test(text)
}

const provenRight = overLines('iu')`
  ^(?:yes,? |ah,? |wow,? |ha,? |indeed,? |well,? )?(?:
    spot on
    |bull'?s[- ]?eye
    |bingo
    |you (?:were|are|guessed|called it) (?:absolutely |quite |so |spot )?(?:right|on|it)\b
    |your (?:guess|hunch|suspicion|theory|bet|nose) (?:was|is|turned out) (?:right|correct|true|spot on)
    |(?:that|it) was (?:exactly |indeed )?(?:it|that|the (?:cause|culprit))
  )\b(?!.{0,20}\bnot\b)
  |^(?:真|还真|果然|确实|全)?(?:让|被|叫|给)?(?:您|你)(?:们)?(?:说|猜|料|判断)(?:得)?(?:着|中|对|准)了
  |^(?:说|猜|料|判断)(?:得)?(?:着|中|对|准)了
  |^(?:还真|果然|真的?|确实|就)是(?:它|这个|这里|这样|那里|您说的)
`

/** Whether a sentence says nothing but that it was read: `Noted with thanks.`, `明白了。` */
export function onlyAcknowledges(text: string): boolean {
  return acknowledged.test(text)
}

const acknowledged =
  /^(?:(?:well |duly |all )?(?:noted|understood|acknowledged|received)(?: with (?:many )?thanks)?|roger|copy that|got it|明白|了解|知悉|收到|好的?|清楚)了?[,，]?(?: ?(?:thanks|thank you|谢谢|多谢))?[.。!！]*$/iu

/** Whether a sentence calls the search off: `No need to look any further`, `不用查了` */
export function callsOff(text: string): boolean {
  return text.length <= longestPraise && calledOff.test(text)
}

const calledOff = overLines('iu')`
  \b(?:
    no need
    |(?:you )?(?:do not|don't|needn't) (?:need|have)
    |needn't
  ) (?:for you )?(?:to )?(?:look|search|dig|check|investigate)(?: (?:any )?(?:further|more|longer|into it))?[.!]*$
  |^(?:\[[^\]]{1,12}\])?[，,]? ?(?:先|暂时|你们?|您)?(?:不用|不必|不要|别|无需|甭)(?:再|继续)?
    (?:查|找|看|排查|分析|折腾|忙)(?:下去)?了
`

/** Whether an answer says that what was suspected is so: `Yes, it is full`, `还真是没粉了` */
export function affirms(text: string): boolean {
  return affirmation.test(text)
}

// 1372 no, 1300 yes   You are right, it ran out   确实   UDP 丢了 11%，值得关注   果然过期了
const affirmation = overLines('iu')`
  \byes\b|\bindeed\b|\bstands out\b|\bstriking\b|\byou(?:'re| are| were) right\b|\b(?:sure|true) enough\b
  |\bthat(?:'s| is| was) (?:it|right|true|the case)\b
  |\b(?:clear|obvious|conclusive) enough\b|\bspeaks for itself\b|^是的|确实|確實|^没错|一目了然|(?:够|很)明显了
  |值得(?:关注|注意)|还真|還真|果然|的确|(?:您|你)说(?:得|的)?对|说中了|有这(?:个|种)?(?:情况|可能)
`
