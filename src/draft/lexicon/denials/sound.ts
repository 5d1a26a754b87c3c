/** How people say that a thing is as it should be. */
import { overLines } from '../../../language/patterns/over-lines.ts'

/** Whether a sentence reports that nothing is wrong with what it names: `Junk folders are empty`, `联轴器没松`. */
export function reportsSound(text: string): boolean {
  if (text.length > longest || turns.test(text) || turnsUp(text)) return false
  const told = text.replace(asked, '')
  return sound.some((pattern) => pattern.test(told))
}

/** Whether a sentence reports that what was looked for is there: `Ran it, 3 rows came back`, `查了，出来两条`. */
export function turnsUp(text: string): boolean {
  return thereAre.test(text)
}

const thereAre =
  /(?:出来|查到|查出|搜到|找到|返回)了?[一二两三四五六七八九十几\d]{1,4}(?:条|行|个|处|笔|张)|\b(?!no\b|zero\b|0\b)(?:\d+|one|two|three|several|some) (?:rows?|entries|records|hits|matches) (?:came|come|are|were|returned|found)\b/iu

/** Whether a sentence reports a trial in which nothing went wrong: `The workshop ran it for a night without a wrong figure.` */
export function ranWithoutFault(text: string): boolean {
  return text.length <= longest && ran.test(text)
}

const ran =
  /\b(?:ran|run|worked|works|held|went|tested|passed)\b[^,.;]{0,60} without (?:any|an?|one|a single) (?:\w+ )?(?:wrong|error|fault|hitch|glitch|problem|issue|failure|crash|loss|drop|warning|complaint|mistake|deviation)/iu

// 看看别的设备有没有断   是否正常   whether it is fine
const asked = /(?:有没有|有沒有|是否|是不是|会不会|會不會)[^，,。；;]*|\bwhether\b[^,.;]*/giu

/** Whether a sentence says of who looked that nothing is wrong: `我校网络组已核查：端口可以连通，策略正常`, `We have checked the line, it is fine`. */
export function foundSound(text: string): boolean {
  return looked.test(text) && reportsSound(text)
}

const looked =
  /^[^，,。：:]{0,12}(?:已经?|都)(?:核查|检查|排查|核实|确认|测试|看)(?:过)?(?:了)?[^，,。：:]{0,8}[：:，,]|^(?:we|our [\w ]{2,20}) (?:have |has )?(?:already )?(?:checked|verified|tested|confirmed|looked at)\b/iu

/** Whether a sentence goes on from what is sound to what a machine reports: `心跳正常，但实时通道报“时间戳超前”`. */
export function butReports(text: string): boolean {
  return reports.test(text)
}

const reports =
  /[，,](?:但是?|不过|可是|然而)[^。，,]{0,16}(?:报(?:错)?|提示|显示|返回)[^。]{0,4}[“「"]|, but [^.,]{2,40} (?:says?|shows?|reports?|returns?) [“"]/iu

/** Whether a sentence begins by saying that a thing is as it should be: `The chain is sound, a restore succeeded` */
export function opensSound(text: string): boolean {
  return text.length <= longest && (opening.test(text) || listed.test(text)) && !turns.test(text)
}

/** Whether a sentence concludes that a thing is as it should be: `The panel is online, its heartbeat comes, the line is fine` */
export function endsSound(text: string): boolean {
  return text.length <= longest && ending.test(text) && !turns.test(text)
}

const ending = overLines('iu')`
  [，,](?:也|都|均|并|还|倒)?不(?:高|大|满|热|烫|长|松|忙|拥挤|拥堵)[。.]?$
  |[，,](?:所以|因此|说明)?(?!
    之前|以前|原来|平时|其他|其它|别的
  )[^，,。；;]{1,8}(?:没(?:有)?(?:问题|毛病|异常)|无异常)[。.]?$
  |[，,](?:所以|因此|说明)?[^，,。；;]{1,8}(?:侧|端|方面|部分|本身|链路|线路)(?:都|也|均|一切)?(?:正常|没(?:有)?问题)[。.]?$
  |, (?:so |and )?(?:the |your |our )?[\w -]{2,30} (?:is|are|was|were) (?:
    fine|ok|okay|sound|healthy|intact
  )(?: too| as well)?[.]?$
`

// Clock: fine   录像计划——全天，没动过: a line of a checklist
const listed = overLines('iu')`
  ^[\w /-]{2,30}(?: [-–—]{1,2} |: ?)(?:
    ok|okay|fine|normal|unchanged|untouched
    |no (?:errors?|changes?|issues?|alarms?|alerts?|events?|dips?|faults?|outages?|incidents?|downtime)
    |passed|clean
  )\b
  |^[^，,。；;：:—–]{2,12}(?:[—–]{1,2}|--|[:：])\s?(?:[^，,。；;]{0,12}[，,])?(?:
    正常|没(?:有)?(?:动|改|变)过|未(?:动|改|变)过|无异常|没(?:有)?问题|未见异常|合格|在范围内|ok
  )
  |^[^，,。；;：:]{2,12}[:：][^。；;]{0,24}(?:没有?|无|未见|不见)[^，,。；;]{0,6}(?:
    痕迹|迹象|松动|磨损|破损|变形|泄漏|漏液|积碳|丢包|误码|报错
  )
`
const opening = overLines('iu')`
  ^(?:so |and |well,? )?(?:the |your |our |this |that |all |both )?[\w -]{2,40}? (?:itself |themselves )?
    (?:is|are|was|were|'s) (?:all |both |perfectly )?(?:
    fine|good|ok|okay|sound|healthy|intact|in order|correct|alive|valid|clean
  )(?: too| then| as well)?(?:[,;.:]|$| and )
  |^[^。；;：:]{2,24}?(?:
    核对|比对|对比|检查|查看|确认|验证|测试|测|查|看
  )(?:过|了|下来)了?[，,](?:都|均|也|全部?|完全)?(?:一致|吻合|匹配|没有?错|无误|对得上|合格)[。.]?$
  |^[^，,。；;：:]{2,20}?(?:也|都|均|并)?(?:没(?:有)?|未)(?:被)?(?:拉黑|封禁|封掉|限流|限速|拦截|屏蔽|篡改)[。.]?$
  |^[^，,。；;：:]{2,16}?(?:本身)?(?:是|都|均|也)?(?:正常|完好|没(?:有)?问题|没坏|无异常|好的)(?:的)?[，,；;。]
`

const longest = 160

const sound: readonly RegExp[] = [
  overLines('iu')`
    \b(?:
      (?:
        is|are|was|were|looks?|looked|appears?|seems?|stays?|reads?|shows?|came back|comes back
      ) (?:all |both |perfectly |still |completely |also )?(?:
        fine|ok|okay|good|empty|clean|normal|healthy|correct|identical|the same|intact|sound|full of space|up to date
        |in sync|unchanged
        |within (?:range|limits|spec\w*|tolerance)
        |a second
      )
      |[,:;–—] (?:all |still |both )?(?:fine|ok|okay|normal|good)[.!;]?$
      |\b\d+(?:\.\d+)? ?(?:[KMGT]i?B|%|percent) (?:are |is |still )*(?:free|left|available|unused)\b
      |\bvalid (?:until|till|through)\b
      |\b(?:has|have)(?: not|n't) (?:run out|expired|lapsed|changed)\b
      |within an? (?:second|minute|millisecond)
      |(?:
        opens?|works?|runs?|loads?|prints?|starts?|moves?|turns?|closes?|responds?|behaves?|pulls?|rings?
      ) (?:quite |perfectly |both )?(?:
        normally|fine|properly|smoothly|cleanly|nicely|all right|freely|correctly
        |as (?:it should|they should|usual|always|expected)
      )\b
      |(?:no|zero|0) (?:errors?|warnings?|entr(?:y|ies)|sign|trace|alarms?|packet loss|difference)\b
      |(?:plenty|lots) of
      |\bnot (?:on|in) any(?: of (?:them|those))?(?: (?:block|black) ?lists?)?[.!]?$
      |\bnot (?:on|in) any (?:block|black) ?lists?\b
      |\bsame as (?:at|before|yesterday|ever|always|last|on|in|the others?)\b
      |(?:isn't|aren't|wasn't|is not|are not) (?:full|loose|fogged|blocked|open|damaged|expired|set|enabled|locked)
    )
  `,
  overLines('u')`
    一致|正常|完好
    |没(?:有)?(?:
      松|坏|断|掉|停|满|变|丢|重启|过期|问题|异常|报错|错误|报警|告警|空格|故障|记录|更新过|改过|动过|开|启用|堵
    )
    |未(?:见|发现|启用|开启)|都对|是好的|是对的|足够|充足|充裕|宽裕|富余|满格|(?<!不)(?:够用|达标|合格|匹配)|无误|未满
    |是空的|(?:是|能|可|放)通的?(?:[，,。；;]|$)|在有效期内?|未过期
    |(?:没(?:有)?(?:进|上|列入)|不在)(?:任何)?黑名单
    |无(?:异常|报错|告警|报警|丢包)
    |[，,](?:也|都|均|并|还|倒)?不(?:高|大|满|热|烫|长|松|忙|拥挤|拥堵|严重)(?:[，,。；;]|$)
    |(?:没(?:有)?|未)(?:被)?(?:拉黑|封禁|封掉|限流|限速|拦截|屏蔽|篡改|占满)
  `,
]

// … fine until noon, then it fails again   正常，但是 …
const turns = /\b(?:but|(?<!valid )until|except|only when|then it|although)\b|但|不过|直到|除了|只是|却/iu
