/** How people report that a trial changed nothing. */
import { overLines } from '../../../language/patterns/over-lines.ts'
import { says } from '../lexicon.ts'

/** Whether a sentence reports that all stayed as it was, whatever else it tells: `kubelet 还是那样`, `every bit as bad`. */
export function changedNothing(text: string): boolean {
  return says('noChange', text) || (text.length <= longest && wordings.some((pattern) => pattern.test(text)))
}

/** Whether a report ends badly: `It ran for one night and today it is the same again.` Of several clauses the last one counts that says either. */
export function endsBadly(text: string): boolean {
  for (const clause of text.split(clauseEnd).toReversed()) {
    if (notAgain.test(clause)) return false
    if (isBack(clause) || (says('noChange', clause) && !mayPlease.test(clause))) return true
    if (says('success', clause)) return false
  }
  return false
}

const clauseEnd = /[,，;；。]|\.\s|\s[–-]\s|——|\b(?:but|and|yet|however|though|although)\b|但是?|可是?|不过|只是|然而/iu
// 没再出现   没有复发   has not come back
const notAgain =
  /[没沒未不]再|(?:[没沒]有?|未|不曾|无|零)(?:再)?(?:复发|復發|反复|反復|重现|重現|再现)|\b(?:not|never|n't|no)\b.{0,30}\b(?:again|since|back)\b/iu
// as fast as it was   照样能登   又演练了一次   刚才不行的都好了
const mayPlease = overLines('iu')`
  \bas (?:it|they) (?:was|were)\b|\bas \w+ as\b|\bagain after\b
  |\bstill (?:there|in|up|on|fine|ok|works?|working|running)\b
  |\bremain
  |\b(?:works?|working|loads?|loading|runs?|running|prints?|printing)\b.{0,20}\b(?:again|as before)\b
  |照样|照旧|又.{1,8}了(?:一|两|几|好几)?[次回]|没两样|原样|不行的
`
/** Whether a text says that it is there again: `At 14:00 it was wrong again`, `now it is back`, `早上还是少了三份`, `又不对了`. */
export function isBack(text: string): boolean {
  return relapses.test(text)
}

const relapses = overLines('iu')`
  \b(?:
    missing|lost|gone|down|dead|stuck|blank|empty|offline|broken|failing|slow|out|wrong|back|there|here|same|happening
  ) again\b
  |\bit(?:'s| is) back\b
  |\b(?:it|they|he|she|that|machine|printer)(?:'s|'re| is| are| was| were) (?:now )?(?:doing|at|up to) it again\b
  |\b(?:it|the (?:error|problem|issue|message|fault)) (?:is|was|came|has come|comes) back(?! (?:to|up|on|in)\b)
  |(?:还是|仍然?|依然|又)(?:会)?[少丢缺漏错乱断掉卡](?:了|掉)
  |又(?:不对|不行|来了|出现|坏|断|卡|犯)了?
`

const longest = 300

const wordings: readonly RegExp[] = [
  // 换到三号位，一样慢   还是那样   毛病照旧   一个样   依然读不到   首音照丢   该断还断   跟没换一样
  overLines('u')`
    (?:还是|仍旧|仍然|依然|依旧)(?:那样|那个样|老样|[读打连收发印刷扫找看听写存传登进开出][^，,。；;]{0,4}不)
    |(?:毛病|老毛病|症状|情形|状况|结果|现象)(?:还是|也|都|完全)?(?:照旧|依旧|依然|如故|没变|不变|一样)
    |(?:表现|现象|结果|情况)?(?:一个样|一模一样|毫无二致|如出一辙|没什么两样)
    |照(?:来|有|亮|跳|闪|弹|叫|丢|停|漏|卡|掉|断|报|慢|响|烫|重启|不误)
    |(?:跟|和|与)没[\u4e00-\u9fff]{1,2}(?:过)?(?:一样|似的)
    |(?:没有?|未)(?:产生|起到?|带来)(?:任何|什么)?(?:影响|作用|效果|改善)
    |(?:一律|都|也|仍|均)(?:没有?|未见|毫无)(?:改观|起色|好转)
    |[，,](?:还是|也|照样|同样)?一样(?:地)?(?:慢|卡|掉|报|停|断|死|黑|响|错|漏|抖|不[行通准稳亮动])
    |该[\u4e00-\u9fff]{1,2}(?:还是?|照)[\u4e00-\u9fff]{1,2}
  `,
  // 换了网线，一样；   纸卷也换了，没差
  /[，,：:](?:结果|还是|也|都|全|照样|同样){0,2}(?:一样|没差(?:别|啦)?|没(?:啥|什么|有)?(?:区别|差别|两样))[。；;！!，,]?$/u,
  // 又挂，报的一样
  /又(?:挂|断|停|报|卡|死)(?:了|掉)?[，,](?:报|错|提示|现象|信息)[^，,。；;]{0,6}一样/u,
  // 换了新灯泡，还是半小时就关
  /^[^，,。；;]{0,6}(?:[换试插拔改调擦清拆][了过完好]|重[装启插做建])[^，,。；;]{1,16}[，,](?:还是|仍然?|照样|依旧|依然)(?!没问题|正常|好的|可以|能|准|稳)[^，,。；;]{2,16}[。.]?$/u,
  // 出来还是乱码   重装后反而更慢了   删掉重登后，问题又出现   清了，过十分钟又满了
  /(?:还是|仍然?是?|依然是?|照样是?)(?:乱码|黑屏|白屏|花屏|蓝屏|空白|空的|红的|红灯|灰的|离线|失败|超时|老样子|原来的样子)|反而(?:更|越来越)|(?:后|了|过)[，,](?:问题|故障|现象)(?:就|又|还|再次|依旧)?(?:复现|重现|出现|回来)了?[。.]?$|^[^，,。；;]{0,8}[了过完好][，,](?:没)?过(?:了)?[^，,。；;]{1,8}又[^，,。；;]{1,6}了[。.]?$/u,
  // Cleaned both, keeps jamming   New cable in, it still drops   Done, still rejects the card
  overLines('iu')`
    ^(?:ok(?:ay)?[,.] |yes[,.] )?(?:(?:i|we) )?(?:(?:have|'ve|just|now|already|both) ){0,2}(?:
      did|done|tried|replaced|swapped|changed|cleaned|clean|new|another|updated|upgraded|downgraded|rebooted|restarted
      |reinstalled|reset|removed|disabled|enabled|moved|switched|unplugged|installed|followed|deleted|cleared|set
      |with the other|with a new|with another
    )\b[^.]{0,60}?[,;:–-] (?:but |and |yet )?(?:(?:it|they|that|the [\w-]{2,20}(?: [\w-]{2,20})?) )?(?:
      still|keeps?|goes on|continues? to
    )\b(?! (?:works?|working|fine|ok|okay|good|runs?|running|up|well|on|in|online|alive)\b)
  `,
  // Tried, same: sent at 9:36, came at 9:49
  /^(?:(?:i|we) )?(?:just )?(?:tried|did|done|tested|repeated)(?: (?:it|that|so|again))?[,:;–-] (?:exactly |just |it is |it's )?(?:the )?same\b/iu,
  // brought nothing   for nothing   no different   it made it worse   and now it's even slower   stops at 40 % again   the same as all the others
  overLines('iu')`
    \b(?:brought|gained|achieved|yielded) (?:us )?nothing\b
    |\b(?:was|were|all) for nothing\b
    |(?:'s|\bis|\bare|\bwas|\bwere) no different\b(?! (?:from|to|than) (?:the|a|an|any|our|your|what))
    |\bmade (?:it|things|matters) (?:even )?worse\b
    |\b(?:now|it)(?:'s| is) even (?:worse|slower|louder|hotter)\b
    |\b(?:
      stop|hang|crash|jam|drop|freez|die|quit|abort|end
    )(?:s|es|e|ed|ped|med|ped|d)? (?:at|on|after|with|in|during) [^,.;]{1,30} again[.!]?$
    |\bjust like before\b
    |: all the same[.!]?$
  `,
  // swapped it, still dark   every bit as bad   no better than before   nope   exactly as it did   precisely nothing   the symptom is unaltered
  overLines('iu')`
    \bevery bit as\b
    |\bno (?:better|faster|different) than\b
    |(?:^|[.,;] )(?:nope|nada|nothing|no luck|no joy)[.!]?$
    |\b(?:exactly|just|precisely) as (?:it|they|before)\b
    |\bchanged (?:precisely|exactly|absolutely) nothing\b
    |\bunaltered\b
    |\b(?:not the slightest|no noticeable|no visible|little|hardly any) (?:change|difference|improvement|effect)\b
    |\b(?:didn't|did not|doesn't) (?:move the needle|touch it|cure it)\b
    |\bas ever\b
    |[,;] (?:but )?(?:it(?:'s| is) )?still (?:
      dark|dead|slow|stuck|red|wrong|empty|blank|down|offline|noisy|hot|frozen|missing|blinking|silent
    )\b
    |(?:[:,;] |\band )[\w %'-]{2,40} (?:all|just|exactly) the same[.!]?$
    |\b(?:nonetheless|nevertheless|even so)[.!]?$
    |\bregardless\b
    |\b(?:like|as) (?:the (?:rest|others?)|all the (?:rest|others)|the other (?:one|two|three|ones))[.!]?$
  `,
]
