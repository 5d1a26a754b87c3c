/** What a help desk says that is a cause in truth, or only a suspicion or a finding although it sounds like a cause. */
import { overLines } from '../../../language/patterns/over-lines.ts'
import { leavesUnknown } from '../../lexicon/causes/cause-unknown.ts'
import { findsFault, tellsWrongValue } from '../../lexicon/faults.ts'
import { leavesOpen } from '../../lexicon/denials/left-open.ts'
import { says } from '../../lexicon/lexicon.ts'
import { asksForExtent, asksForParticulars } from '../../lexicon/questions.ts'
import { opensSound, reportsSound } from '../../lexicon/denials/sound.ts'
import { quotesInside, readsOut } from '../../lexicon/read-out.ts'
import { tellsUsual } from '../../lexicon/causes/usual-causes.ts'
import type { Role } from '../role.ts'
import { isAdvice, isQuestion } from '../segment-shows.ts'
import { chance, explains, likelyAdvice, type Rule, sureCause } from './rule.ts'

/** Such an error usually comes from a full disk.   这种情况一般是磁盘满了: said before anything was looked at. */
export const usual: Rule = ({ text, worded }) =>
  worded.role === 'cause' && tellsUsual(text) ? { role: 'hypothesis', strength: 2 } : null

/** This problem can occur if the library is missing.   该问题是由端口冲突引起的: told as documentation tells it, and no remedy. */
export const occurring: Rule = ({ text, worded }) =>
  !ofProblems.has(worded.role) && occursWhere.test(text) ? { role: 'cause', strength: 2 } : null

const ofProblems: ReadonlySet<Role> = new Set<Role>(['cause', 'hypothesis', 'symptom', 'ruledOut'])
const occursWhere = overLines('iu')`
  ^(?:this|the|these|such)(?: (?:issue|problem|error|behaviou?r|symptom|situation|message|failure)s?)?
    (?: (?:may|can|might|could|will|only|also|always))* (?:
    occurs?|happens?|arises?|(?:is|are) caused
  )(?: only)? (?:if|when|because|due|as|by|for|since)\b
  |^(?:该|此|这个|这种|这类|上述|本)(?:问题|现象|错误|报错|情况|故障)(?:可能)?(?:是|会)?
    (?:由于?|因为?|源于|出现在|发生在)
`

/** So this works as designed.   系统就是这样设计的。 */
export const designed: Rule = ({ text, worded }) =>
  !(worded.role === 'cause' && worded.strength === 2) &&
  says('byDesign', text) &&
  !isQuestion(text) &&
  !isAdvice(text) &&
  !says('hedge', text)
    ? { role: 'cause', strength: 2 }
    : null

/** 为符合规定，此现象目前无法修复。   It will not be fixed in this version, as the format is frozen: part of why it is so. */
export const unmended: Rule = ({ text, worded }) =>
  mayBeUnmended.has(worded.role) && worded.strength < 2 && cannotMend.test(text) && !isQuestion(text)
    ? { role: 'cause', strength: 2 }
    : null

const mayBeUnmended: ReadonlySet<Role> = new Set<Role>(['cause', 'administration'])
const cannotMend =
  /(?:目前|暂时|短期内|现阶段)?(?:无法|不会|不予|没法|难以)(?:被)?(?:修复|修改|更改)|\b(?:will not|won't|cannot|can't|is not going to) be (?:fixed|mended|changed|repaired)\b/iu

/** It says "not assigned to a role", and next to it stands the list of groups.: what was read, and not why. */
export const readOut: Rule = ({ text, worded }) => {
  if (worded.role === 'cause' && readsOut(text) && !explains(text)) return { role: 'finding', strength: 2 }
  const isSeen = worded.role === 'hypothesis' && quotesInside(text) && !explains(text)
  return isSeen && !says('hedge', text) && !isQuestion(text) && !isAdvice(text)
    ? { role: 'finding', strength: 2 }
    : null
}

/** I would not swear that it was the driver.   We have not been able to identify the cause. */
export const leftOpen: Rule = ({ text, worded }) =>
  mayLeaveOpen.has(worded.role) && (leavesOpen(text) || leavesUnknown(text)) ? { role: 'finding', strength: 2 } : null

const mayLeaveOpen: ReadonlySet<Role> = new Set<Role>(['cause', 'resolution', 'attempted'])

/** It has to be the power, then.   The electrician probably swapped the two wires. */
export const deduced: Rule = ({ text, worded }) => {
  if (worded.role !== 'resolution') return null
  const isGuess = worded.strength < 2 && presumes.test(text) && !isAdvice(text) && !isQuestion(text)
  return isGuess || deduces.test(text) ? { role: 'hypothesis', strength: 2 } : null
}

/** Has the certificate run out by any chance?   会不会是证书过期了？ */
export const asked: Rule = ({ text, worded, likely }) => {
  // Please switch the inspection off, it may hold the sessions.
  const mayGuess = worded.role === 'attempted' && chance(likely, 'hypothesis') >= leastGuess
  if (mayGuess && guessesBehind.test(text)) return { role: 'hypothesis', strength: 2 }
  return (worded.role === 'administration' || worded.role === 'attempted') &&
    isQuestion(text) &&
    suspectsInQuestion.test(text) &&
    !asksForParticulars(text)
    ? { role: 'hypothesis', strength: 2 }
    : null
}

/** How likely a request must be to tell a suspicion that it gives its reason. */
const leastGuess = 0.2
const guessesBehind =
  /[,;] (?:as |since |because )?(?:it|that|this|they|the [\w-]+) (?:may|might|could) (?:well |also |be )?(?!be (?:easier|quicker|faster|useful|helpful)|help)\w+|[，,](?:它|这|那|因为)[^，,。]{0,10}(?:可能|也许|没准|说不定)[^，,。]{2}/iu

/** Do the other kiosks work?   其他机器正常吗？: asks how far it reaches. */
export const inquired: Rule = ({ text, worded }) =>
  worded.role === 'hypothesis' && asksForExtent(text) ? { role: 'administration', strength: 2 } : null

/** There is a second rule that sends it once more: what there is, is no remedy. */
export const existing: Rule = ({ text, worded, likely }) => {
  if (worded.role !== 'resolution') return null
  if (addsFault.test(text)) return { role: 'cause', strength: 2 }
  if (isAdvice(text)) return null
  if (checked.test(text) && !reportsSound(text) && !opensSound(text)) return { role: 'cause', strength: 2 }
  if (!thereIs.test(text)) return null
  return { role: chance(likely, 'cause') >= likelyAdvice ? 'cause' : 'finding', strength: 2 }
}

/** 您提供的 16.0.2 安装包可以正常登录。   Version 4.1 of it signs in without trouble. */
export const working: Rule = ({ text, worded, likely }) =>
  worded.role === 'cause' &&
  chance(likely, 'cause') < sureCause &&
  (worksWell.test(text) || (says('works', text) && !says('problem', text))) &&
  !explains(text)
    ? { role: 'finding', strength: 2 }
    : null

const worksWell =
  /(?:可以?|能够?)(?:正常|顺利)[\u4e00-\u9fff]{1,4}|\bwithout (?:any )?(?:trouble|problems?|errors?)\b/iu

/** Checked the rack: the plug of the reader was loose.   查了日志，是滤网堵了。   最后发现看板连的是备用库。 */
export const found: Rule = ({ text, worded }) =>
  worded.role === 'finding' &&
  (findsFault(text) || foundAtLast.test(text) || (findsEffect.test(text) && !says('hedge', text))) &&
  !isQuestion(text) &&
  !says('noChange', text) &&
  !opensSound(text)
    ? { role: 'cause', strength: 2 }
    : null

/** What holds the log is the slot of the old connector.   占着日志的是旧的复制槽。: names what does it. */
export const cleft: Rule = ({ text, worded }) =>
  (mayName.has(worded.role) || (worded.role === 'cause' && worded.strength < 2)) &&
  namesDoer.test(text) &&
  !isQuestion(text) &&
  !says('hedge', text)
    ? { role: 'cause', strength: 2 }
    : null

/** 加上 DNS 里没有反向记录，每次都要等超时。: one thing more that brings it about, and nothing to be added. */
export const besides: Rule = ({ text, worded, likely }) =>
  (worded.role === 'resolution' || worded.role === 'cause') &&
  comesBesides.test(text) &&
  chance(likely, 'cause') >= leastReasoned
    ? { role: 'cause', strength: 2 }
    : null

/** The timer is set to 30 hours instead of 3 minutes.   定时设成了 30 小时，应该是 3 分钟。 */
export const wronglySet: Rule = ({ text, worded }) =>
  (worded.role === 'finding' || worded.role === 'hypothesis' || (worded.role === 'cause' && worded.strength < 2)) &&
  tellsWrongValue(text) &&
  !isQuestion(text) &&
  !says('possibleCause', text)
    ? { role: 'cause', strength: 2 }
    : null

/** Confirmed in the lab: the logo is wider than the printer takes.   经研发确认：模板的标志超宽。 */
export const established: Rule = ({ text, worded }) =>
  worded.role === 'finding' &&
  (confirmsIt.test(text) || confirmsDefect.test(text)) &&
  !reportsSound(text) &&
  !opensSound(text) &&
  !isQuestion(text)
    ? { role: 'cause', strength: 2 }
    : null

/** The vendor has acknowledged it but won't say when there will be a fix: who owns up to it, is not why it happens. */
export const acknowledged: Rule = ({ text, worded }) =>
  (mayOwnUp.has(worded.role) || worded.strength < 2) && ownedByMaker.test(text) && !explains(text)
    ? { role: 'finding', strength: 2 }
    : null

const mayOwnUp: ReadonlySet<Role> = new Set<Role>(['cause', 'resolution'])

/** I logged in to the printer and saw that the kind of paper is "continuous".   我登录了打印机，看到介质类型是连续纸。 */
export const cameUpon: Rule = ({ text, worded }) =>
  (worded.role === 'attempted' || (worded.role === 'cause' && worded.strength < 2 && !explains(text))) &&
  saw.test(text) &&
  !isQuestion(text) &&
  !isAdvice(text) &&
  !says('noChange', text)
    ? { role: 'finding', strength: 2 }
    : null

const saw = overLines('iu')`
  ^(?:我|我们)?[^，,。请麻烦您]{2,24}[，,]?(?:看到|发现|查到|见到)(?:了)?[^，,。吗没]{4}
  |^(?:i|we) (?:have |'ve )?(?:
    logged|looked|connected|went|checked|pulled|opened|remoted|compared
  )\b.{4,80}(?:[,:;] |\band )(?:i |we |it |there )?(?:saw|see|found|shows?|noticed)\b
`

/** All three are led by node 3, so there you are over the limit. */
export const reasoned: Rule = ({ text, worded, likely }) =>
  worded.role === 'finding' && chance(likely, 'cause') >= leastReasoned && soThat.test(text) && !isQuestion(text)
    ? { role: 'cause', strength: 2 }
    : null

const mayName: ReadonlySet<Role> = new Set<Role>(['resolution', 'finding'])
const namesDoer = overLines('iu')`
  ^(?:so |and )?what (?:really |actually |then )?(?:
    holds?|held|keeps?|kept|blocks?|blocked|fills?|filled|eats?|ate|breaks?|broke|locks?|locked|slows?|slowed|delays?
    |delayed|drops?|dropped|kills?|killed|floods?|flooded|resets?|cuts?|disturbs?|disturbed|confuses?|confused|trips?
    |tripped|overwrites?|overwrote|causes?|caused|triggers?|triggered
  ) [^.,:;]{2,60}? (?:is|was|are|were) (?!not\b|to\b|that you\b|\w+ing\b)
  |^(?:真正|实际上?|其实)?(?:占|挡|卡|拖|堵|拦|锁|顶|撑|吃)(?:住|着|满|掉|慢|死)了?[^，,。；;]{1,16}的(?:就)?是(?!不是|否)
`
const comesBesides =
  /^(?:再)?加上(?!以下|如下|下面)[^，,。；;]{2,30}(?:没有?|未|不|缺|少|又|也|都|只|过)|^(?:on top of (?:that|this)|in addition|coupled with this|added to (?:that|this)),? [^.]{4,}/iu

const leastReasoned = 0.35
const soThat =
  /[,;] (?:and )?(?:so|hence|therefore|thus|which is why) (?:that |there |then |now )?(?:you|it|they|the [\w-]+|your [\w-]+)(?:'s|'re)? (?!(?:is|are|was|were)?(?: not|n't| fine| ok))/iu

// 最终查明 …   in the end we found that …
const foundAtLast = overLines('iu')`
  ^(?:经过?[^，,。]{0,10}[，,])?(?:最[后终]|终于|总算|到头来)[^，,。不没未]{0,8}(?:发现|查明|查到|查出|定位到)
    (?!了?(?:原因|问题)?[。：:]?$)
  |^(?:
    it (?:finally )?turned out
    |(?:in the end|finally|at last|eventually),? (?:we|i) (?:found|discovered|noticed|saw)
    |(?:we|i) (?:finally|eventually) (?:found|discovered|noticed|saw)
  ) that\b
`

// 发现盘点任务每 10 分钟更新同一张表，导致死锁   We found that the job updates the same table, which causes the deadlock.
const findsEffect = overLines('iu')`
  (?:发现|發現|看到|查到|查出|定位到|查明).{6,}[，,](?:因此|从而|這樣|这样|所以)?(?:就|会|才|便)?(?:
    导致|導致|造成|引起|引发|引發|致使|使得
  )
  |\b(?:found|discovered|noticed|saw|see|shows?)\b.{10,}[,;] (?:and )?(?:which|this|that) (?:in turn )?(?:
    causes?|caused|leads? to|led to|results? in|resulted in|triggers?|triggered|produces?|explains?
  )\b
`

// 厂家确认 1.0.4 有 bug，掉线后会扫全网段   The vendor confirmed a bug in 1.0.4: …
const confirmsDefect = overLines('iu')`
  (?:
    厂家|厂商|供应商|原厂|研发|开发商|开发
  )[^，,。]{0,8}(?:确认|承认|证实)[^，,。]{0,24}(?:bug|缺陷|漏洞)[，,：:][^。]{5}
  |\b(?:
    vendor|manufacturer|maker|supplier|developers?
  ) (?:has |have )?(?:now )?confirm(?:s|ed) (?:that )?(?:it is |this is |there is )?(?:a |the )?(?:known )?
    (?:bug|defect)\b[^.]{0,40}[:,;] .{8}
`

// Confirmed in the lab: …   经研发确认：…
const confirmsIt =
  /^(?:now )?(?:confirmed|reproduced|verified|established)\b[^:.,;]{0,40}: .{12}|^(?:已)?(?:经|由)?(?:实验室|研发|测试|厂家|厂商|后台)?[^，,。：:]{0,6}(?:确认|证实|验证)(?:过|了|完)?[：:].{8}/iu

// has acknowledged it but won't say when   已承认该问题，修复时间未定
const ownedByMaker =
  /\b(?:has|have|had) (?:acknowledged|admitted|confirmed|accepted) (?:it|this|that|the (?:bug|issue|problem|defect))\b(?! (?:is|was)\b)|(?:厂家|厂商|供应商|原厂|开发商)[^，,。]{0,6}(?:已经?)?(?:承认|认可|确认)了?(?:这个|该|此)?(?:问题|缺陷)[，,。]/iu

// Has the certificate run out by any chance?   Could the link be saturated?   会不会是 …？
const suspectsInQuestion = overLines('iu')`
  ^(?:and |or |so )?(?:
    (?:has|have|had|is|are|was|were|did|does|do)\b.{3,120}\b(?:by any chance|perhaps|maybe|possibly)
    |(?:could|might|may) (?:
      it |this |that |the |your |a |an |all |both |some |any |every
    )(?!you\b).{0,60}\b(?:be|have)\b
  )
  |(?:会不会|有没有可能|是不是)(?:是|因为|由于)?[^?？]{0,40}(?:
    过期|满|断|坏|冲突|超时|失效|不足|拦|挡|限制|丢|错|慢|占|锁|关|问题|引起|导致|故障|老化|松
  )
`

// 硬盘——5 号盘 SMART 警告，…: a line of a checklist tells a state
const checked = /^[^，,。；;：:—–]{2,12}——\s?[^。]{0,30}(?:警告|告警|异常|错误|损坏|故障|丢|断|满|停|超)/u

// 加上自动对时没有打开，…   On top of that the filter was never cleaned
const addsFault =
  /^(?:再|又)?(?:加上|加之)[^，,。；;请]{2,24}(?:没|未|不|坏|错|断|满|停|旧|过期)|^(?:on top of (?:that|this|it)|in addition|added to that),? (?:the|its|your|our|their|no|nobody) .{2,60}\b(?:not|never|no|n't|without|lacked|missing|wrong|off|too)\b/iu

// There is a rule in …   设置里有一条规则 …
const thereIs =
  /^there (?:is|are|was|were) (?!no |now|nothing|a (?:fix|patch|hotfix|workaround|way|newer|new))|^[^，,]{2,20}里(?:还)?有(?:一|两|个|条|项)/iu

// The electrician probably swapped …   大概率是接反了
const presumes =
  /^(?:the |your |our |some|a |an )[\w ,'-]{2,40}? (?:probably|presumably|most likely|possibly|must have|may have|might have|could have|seems to have)\b|(?:大概率|多半|八成|估计|恐怕|应该)是?[^，,。]{0,20}(?:错|反|坏|漏|忘|松|断|满|丢|没)/iu

// It has to be the power, then.   那就只能是交换机了
const deduces =
  /^(?:so |then |in that case,? )?(?:it|that|this) (?:has to|must|can only|has got to) be\b|^(?:那|所以|看来)?(?:就)?只(?:能|可能|剩)是/iu
