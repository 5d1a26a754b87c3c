/** What a help desk says that a thing was not to blame, told in words that causes and suspicions have as well. */
import { overLines } from '../../../language/patterns/over-lines.ts'
import {
  concludesAgainst,
  denies,
  deniesAnother,
  drops,
  findsNothing,
  namesWhatItClears,
} from '../../lexicon/denials/denials.ts'
import { says } from '../../lexicon/lexicon.ts'
import { tellsLimit } from '../../lexicon/limits.ts'
import { changedNothing } from '../../lexicon/denials/no-change.ts'
import { checksOff, givesVerdict, saysNotIt } from '../../lexicon/denials/named-denials.ts'
import { revokes } from '../../lexicon/denials/taken-back.ts'
import { endsSound, opensSound, reportsSound, ranWithoutFault } from '../../lexicon/denials/sound.ts'
import { namesTrial } from '../../lexicon/denials/trials.ts'
import type { Role } from '../role.ts'
import { contentWords } from '../../thread/content-words.ts'
import { excludes, isAdvice, isQuestion } from '../segment-shows.ts'
import { chance, explains, type Rule, sureCause } from './rule.ts'

/** The cable is cleared. */
export const dropped: Rule = ({ text, worded, likely }) => {
  if (revokes(text)) return { role: 'ruledOut', strength: 2 }
  const mayDrop = worded.role === 'cause' || worded.role === 'hypothesis' || worded.strength < 2
  const isLikely = chance(likely, 'ruledOut') >= (mayDrop ? leastDropped : likelyDropped)
  const isEarlier = worded.role !== 'ruledOut' && (says('earlierSuspicion', text) || onceSuspected.test(text))
  if (isLikely && worded.role === 'cause' && namesWhatItClears(text)) return { role: 'ruledOut', strength: 2 }
  return (isLikely || isEarlier) && drops(text) ? { role: 'ruledOut', strength: 2 } : null
}

/** I looked at the locks as well, nothing blocks, so it is not the database.   也看了是不是死锁，没有阻塞，不是数据库锁。 */
export const denied: Rule = ({ text, worded }) => {
  const mayDeny =
    worded.role === 'hypothesis' ||
    (worded.role === 'cause' && says('noChange', text)) ||
    (worded.role === 'resolution' && worded.strength < 2 && !isAdvice(text))
  const last = lastClause.exec(text)?.[0] ?? ''
  const concludes = drawsDenial.test(last) || concludesAgainst(text)
  if (worded.role === 'finding' && concludes && !isQuestion(text)) return { role: 'ruledOut', strength: 2 }
  if (!mayDeny || isQuestion(text) || !excludes(text)) return null
  return deniesIt.test(last) && !says('hedge', last) ? { role: 'ruledOut', strength: 2 } : null
}

/** What denies nothing rules nothing out, unless the thread leaves no doubt of it. */
export const notDenied: Rule = ({ text, worded, likely }) => {
  if (mayAsk.has(worded.role) && asksWhether.test(text)) return { role: 'hypothesis', strength: 2 }
  // 12.1 的检查没有排除作废凭证，这是个缺陷: what a program does not leave out
  if (worded.role === 'ruledOut' && isDefect.test(text)) return { role: 'cause', strength: 2 }
  const confirms = says('upheld', text) && !denies(text) && !drops(text)
  if (worded.role === 'ruledOut' && (confirms || fits.test(text))) return { role: 'finding', strength: 2 }
  if (worded.role !== 'ruledOut' || chance(likely, 'ruledOut') >= sureExclusion) return null
  if (denies(text) || drops(text)) return null
  // 原因是缓存损坏。
  if (says('explicitCause', text) && !says('hedge', text) && !isQuestion(text)) return { role: 'cause', strength: 2 }
  return { role: says('hedge', text) || suspects.test(text) ? 'hypothesis' : 'finding', strength: 1 }
}

const mayAsk: ReadonlySet<Role> = new Set<Role>(['ruledOut', 'attempted'])

/** Your mailbox holds 4 of 50 GB, so it is not full.   The maker knows of no similar defect. */
export const sound: Rule = ({ text, worded, likely }) => {
  if (isQuestion(text) || says('hedge', text) || says('statedCause', text) || tellsLimit(text)) return null
  const isSound = worded.role === 'hypothesis' && reportsSound(text) && !isAdvice(text) && !notSetUp.test(text)
  const isFree = (worded.role === 'cause' || worded.role === 'resolution') && findsNothing(text) && !explains(text)
  const isDenied = (worded.role === 'cause' || worded.role === 'hypothesis') && concludesAgainst(text)
  const isUnlikely = worded.role === 'cause' || worded.role === 'hypothesis'
  const opens =
    isUnlikely && chance(likely, worded.role) < sureCause && opensSound(text) && !says('possibleCause', text)
  const isClean =
    worded.role === 'cause' &&
    (notListed.test(text) ||
      ranWithoutFault(text) ||
      (worded.strength < 2 && (endsSound(text) || endsDenied.test(text))))
  return isSound || isFree || isDenied || opens || isClean ? { role: 'ruledOut', strength: 2 } : null
}

/** It isn't the memory either; 8 GB are enough.   信任链完整，并非根证书派送的问题。 */
export const outright: Rule = ({ text, worded, likely }) => {
  if (worded.role !== 'cause' && worded.role !== 'resolution') return null
  if (isQuestion(text) || isAdvice(text) || says('statedCause', text)) return null
  if (worded.role === 'cause' && (namesWhatItClears(text) || deniesAnother(text)))
    return { role: 'ruledOut', strength: 2 }
  if (explains(text)) return null
  if (chance(likely, worded.role) >= sureCause || chance(likely, 'ruledOut') < leastOutright) return null
  if (contentWords(text).size < 2) return null
  const isDenied = excludes(text) || deniesAnother(text) || drops(text)
  return isDenied ? { role: 'ruledOut', strength: 2 } : null
}

/** With an exception for the scanner nothing changed.   关掉之后没有变化。   把进纸改成连续，现象一样。 */
export const inVain: Rule = ({ text, worded }) => {
  if (worded.role === 'cause' && endsUnchanged.test(text)) return { role: 'ruledOut', strength: 2 }
  const isTold = worded.role === 'resolution' && !isAdvice(text) && !says('success', text) && !says('statedCause', text)
  return isTold && endsSame.test(text) && namesTrial(text) ? { role: 'ruledOut', strength: 2 } : null
}

/** The paper is set to 240 by 140, the same as on the old machine.   纸张是自定义的，与旧电脑一致。 */
export const asElsewhere: Rule = ({ text, worded }) =>
  (worded.role === 'cause' || worded.strength < 2) && sameElsewhere.test(text) && !explains(text) && !isQuestion(text)
    ? { role: 'ruledOut', strength: 2 }
    : null

/** I first suspected the timeout, however it is set to 8 hours.   起初以为是缓存，但清掉之后还是旧数据。 */
export const suspectedBut: Rule = ({ text, worded }) => {
  if (!mayTurn.has(worded.role)) return null
  const turn = onceThought.exec(text)
  if (turn === null || isQuestion(text) || isAdvice(text)) return null
  const fact = text.slice(turn.index + turn[0].length)
  const tellsCause = foundInstead.test(fact) || says('statedCause', fact)
  return tellsCause || says('hedge', fact) || says('unresolved', fact) ? null : { role: 'ruledOut', strength: 2 }
}

const mayTurn: ReadonlySet<Role> = new Set<Role>(['hypothesis', 'cause', 'finding', 'administration'])

/** A worn roller was my next bet; a new one changed nothing.   搓纸轮是我第二个怀疑对象，换了也没变化。 */
export const lostBet: Rule = ({ text, worded }) => {
  if (worded.role === 'ruledOut' || isQuestion(text) || isAdvice(text)) return null
  const bet = onceBet.exec(text)
  if (bet === null) return null
  const fact = text.slice(bet.index + bet[0].length).replace(/^\s*(?:but|yet|however|但是?|可是?|不过)\s*/iu, '')
  return changedNothing(fact) || reportsSound(fact) || excludes(fact) ? { role: 'ruledOut', strength: 2 } : null
}

/** 怕秤里内存满，远程看了，1204/8000，没满。   We were afraid that the disk was full, but …: looked at because of a fear, and found in order. */
export const feared: Rule = ({ text, worded }) =>
  mayTurn.has(worded.role) && fears.test(text) && !isQuestion(text) && !isAdvice(text)
    ? { role: 'ruledOut', strength: 2 }
    : null

/** Carrier - no.   Codec mismatch - also no, everything negotiates the same.: the verdict beside the name of a suspect. */
export const named: Rule = ({ text, worded }) =>
  worded.role !== 'ruledOut' && (givesVerdict(text) || checksOff(text) || saysNotIt(text)) && !isQuestion(text)
    ? { role: 'ruledOut', strength: 2 }
    : null

/** Thanks, so interference is out.   那干扰就出局了。 */
export const concluded: Rule = ({ text, worded }) =>
  worded.role !== 'ruledOut' && isOut.test(text) ? { role: 'ruledOut', strength: 2 } : null

/** How likely a sentence that is worded like it must be to rule something out. */
const leastDropped = 0.1

const likelyDropped = 0.25

/** How likely what was taken for a cause or a remedy must be to rule something out where its words do. */
const leastOutright = 0.12

/** How likely a sentence must be to rule something out that denies nothing. */
const sureExclusion = 0.75

// 另外怀疑过解码能力，…   we had suspected the codec, …
const onceSuspected =
  /怀疑过|曾(?:经)?怀疑|\b(?:had|once|also) (?:\w+ )?suspected\b|\bi (?:first |then |also )?(?:wondered|was wondering) (?:about|if|whether)\b/iu

// so the driver is out   then the switch is off the hook
const isOut = overLines('iu')`
  ^(?:(?:(?:many )?thanks|thank you|ok|okay|good|great|fine|right|agreed|understood)(?: for [\w ]{3,30})?[,.!]? )*
    (?:so|then) (?:both |all )?(?:the |your |our |that )?[\w '-]{3,40} (?:is|are) (?:
    (?:both |all )?(?:healthy|sound|in order|fine|ok|okay)
    |out
    |out of the (?:picture|question|equation|game)
    |off the (?:list|hook|table)|cleared|in the clear|acquitted|innocent
  )[.!]?$
  |^(?:好的?|谢谢|明白)?[，,]?(?:那么?|这样|所以|看来)[^，,。；;]{2,16}(?:就|也)?(?:
    出局|可以划掉|划掉|清白|洗清(?:嫌疑)?
  )了?[。.!！]?$
`

// I first suspected … , however   we thought of … but   起初以为是…，但
const onceThought = overLines('iu')`
  \b(?:
    i|we|he|she|they|(?:my|our|the|your) (?:[\w-]+ ){0,2}?
  )(?:'d| had)? ?(?:(?:at )?(?:first(?:ly)?|initially|originally|then|also|next|earlier|briefly) )*(?:
    suspected|blamed|assumed|wondered (?:if|whether|about)
    |thought (?:of|about|it (?:was|might|could)|that)
    |considered
    |first (?:guess|thought|suspicion|idea) (?:was|went to)
  )\b.{2,120}?(?:[,;–—-] ?|\s)(?:but|however|yet|though|only)\b[, ]*
  |(?:
    (?:
      一?开始|起初|最初|最早|首先|先是?|原先|原本|后来|先前|之前|我们?
    )+[也又还]?(?:怀疑|以为|认为|觉得|估计|猜|想到)(?:的?是|过|可能)?
    |^(?:另外|同时|期间)?(?:也|又|还|曾|曾经)(?:怀疑|考虑|想到|担心)(?:过|是)?
  |第[一二三两]个?(?:想法|怀疑|猜测|思路|可能性?)(?:是|为)?
  )[^。；;]{2,40}?[，,；;](?:但是?|可是?|不过|然而|结果)[，,]?
`

// … was my next bet; …   my second thought was …, …   …是我第二个怀疑对象，…
const onceBet = overLines('iu')`
  \b(?:was|were) (?:also |naturally |of course )?(?:my|our|the) (?:(?:first|next|second|third|other|last|main|prime|initial|obvious) )+(?:
    bet|guess|suspect|suspicion|thought|idea|candidate|hunch
  )\b[^.;,:]{0,20}[;,:–—-]
  |\b(?:my|our) (?:first|next|second|third|other|last|initial) (?:
    bet|guess|suspect|suspicion|thought|idea|candidate|hunch
  ) (?:was|were|fell on|went to)\b[^.;,:]{2,60}[;,:–—-]
  |(?:是|作为)(?:我们?)?的?(?:
    第[一二三]个?|首要|头号|下一个|另一个|最初的?
  )的?(?:怀疑|嫌疑|猜测)(?:对象|目标|点)?[^，,；;]{0,6}[，,；;]
  |(?:我们?)?的?(?:
    第[一二三]个?|首要|头号|下一个|另一个|最初的?
  )的?(?:怀疑|嫌疑|猜测)(?:对象|目标|点)?是[^，,；;]{1,24}[，,；;]
`

// 怕…，…，没满。   I was worried that … , but …
const fears = overLines('iu')`
  ^(?:我们?)?(?:也|还|又)?(?:怕|担心|生怕|担忧)(?:是)?[^，,。；;]{2,20}[，,；;].{2,80}[，,；;](?:但|不过)?(?:
    (?:也|并|都)?(?:没有?|未|不)[^，,。；;]{1,8}|[^，,。；;]{0,6}(?:正常|没问题|没事|够用)
  )[。.；;]?$
  |^(?:i|we) (?:was|were) (?:also )?(?:afraid|worried|concerned) (?:that|about)\b.{4,80}[,;–—-] ?(?:but|yet|however)\b
`

// it turned out that   其实是   最后发现
const foundInstead =
  /\b(?:turn(?:s|ed) out|actual(?:ly)?|in fact|the real|found|could|can)\b|not (?:yet|sure)|其实|实际|原来|最[后终]|真正|发现|还没|尚未/iu

// … nothing changed.   … made no difference.   …没有变化。
const endsUnchanged =
  /^[^,;:]{0,80}\b(?:nothing (?:changed|improved)|(?:made|makes|brought) no (?:difference|change|improvement))[.!]?$|^[^，,；;。]{2,24}[，,]?(?:也|都|还是)?(?:没有|没|毫无)(?:任何)?(?:变化|改善|效果|作用|好转)[。.]?$/iu

// …, the fault is the same   …, no difference   …，现象一样。
const endsSame = overLines('iu')`
  (?:->|=>|→|⇒) ?(?:
    nothing|no (?:change|effect|difference|luck)|(?:exactly )?(?:the )?same(?: \w+)?|nope|无效|没用|没变化|没有变化
    |无变化|一样|照旧|不行
  )[.。!]?$
  |[,;:–—-] ?(?:but |and )?(?:
    no (?:change|difference|effect|luck|improvement)
    |(?:it |that )?(?:made|makes) no difference
    |(?:the )?(?:\w+ )?(?:is |was |stays |stayed |remains )?(?:still |exactly )?the same
    |same (?:result|thing|error|message|picture)
  )[.!]?$
  |[，,；;](?:但|可|结果)?(?:现象|结果|情况|问题|故障|报错|表现)?(?:还是|仍然?|依旧|依然|照旧|也|都|完全)?(?:
    一样|一样的|照旧|依旧|如故|没变|不变|没有?(?:任何)?(?:变化|改善|效果|区别)|不行|没用
  )[。.]?$
`

// …, the same as on the old machine   …，与旧电脑一致
const sameElsewhere =
  /[,;] (?:exactly )?(?:the )?same as (?:on|in|at|with) (?:the|all|our|your) [\w -]{2,30}[.]?$|[，,](?:也)?(?:跟|与|和|同)[^，,。；;不]{2,12}(?:完全)?(?:一致|一样|相同)(?:的)?[。；;]?$/iu

// 出口 IP 没有进黑名单   Your address is not on any block list
const notListed =
  /^[^，,。；;]{2,20}(?:没(?:有)?(?:进|上|列入)|不在)(?:任何)?黑名单|\b(?:is|are|was|were)(?: not|n't) (?:on|in) any (?:block|black) ?lists?\b/iu

const lastClause = /[^,，;；]{2,60}$/u

// …, so not that.   …，所以不是它
const endsDenied =
  /[,;] (?:so|hence|therefore|thus) not (?:that|it|this)(?: either)?[.!]?$|[，,](?:所以|因此)(?:也)?不是(?:它|这个|这里|那里)[。.]?$/iu

// …, so it isn't the database   …，所以不是网络的问题
const drawsDenial =
  /^\s*(?:so|hence|thus|therefore) (?:it|this|that)(?: is|'s| was)(?: not|n't) (?:(?:due|down|related) to )?(?:the|a|an|your|our) [\w -]{2,40}[.]?$|^(?:所以|因此|说明|可见)(?:也|就|并|应该)*不是[^，,。]{2,16}[。.]?$/iu

const deniesIt =
  /^\s*(?:so |hence |thus |therefore )?(?:it|this|that)(?: is|'s| was)(?: not|n't)\b|^\s*which (?:also |thus |therefore )?(?:rules?|ruled) out\b|^(?:所以|因此|也|并|都|就)*不是|(?:无关|没有?关系|没毛病|没问题)[。.]?$/iu

// isn't enabled there, 没有启用: that something is off clears nothing
const notSetUp = /n't (?:enabled|set|open)|not (?:enabled|set|open)|(?:没有?|未)(?:开|启|设|配|更新|改|动)/iu

// …，这是个缺陷   this is a known bug of 12.1
const isDefect =
  /(?<!不)(?:这|属于|这也)?是(?:个|一个)?(?:已知的?|程序的?|软件的?)?(?:缺陷|bug|漏洞)(?=[，,。；;]|$)|\b(?:which|this|that) is an? (?:known )?(?:bug|defect)\b/iu

// 先看两处：一是网线有没有插紧；   二是打印头有没有磨损。   the second is whether the head is worn
const asksWhether =
  /(?:^|[:：，,])[一二三四]是[^，,。；;不没]{1,16}(?:有没有|有沒有|是不是|是否|会不会|會不會)|^[^，,。；;不没]{0,16}(?:有没有|有沒有|是不是|是否|会不会|會不會)[^，,。；;]{1,24}[。；;]?$|^(?:[\w ]{1,20} is |and )?whether [^,.;]{4,60}[.;]?$/iu

// 时间吻合。   That fits.   The times match exactly.
const fits =
  /^[^，,。；;不没未]{0,12}(?:吻合|对得上|對得上|相符|匹配)(?:了)?[。.!！]?$|^(?:ok,? |yes,? |and )?(?:that|this|it|the (?:times?|dates?|pattern|numbers?)) (?:all |both |exactly )?(?:fits?|match(?:es)?|adds? up|lines? up)(?: exactly| perfectly| well)?[.!]?$/iu

// 我懷疑是對方關掉了   A skewed clock can do it as well.
const suspects =
  /懷疑|估計|應該是|\bcan (?:also )?(?:do|cause|bring about) (?:it|this|that)(?: as well| too|,? either)?[.]?$/iu

/** What you tested shows that it persists over the phone as well.   您反馈的测试结果：现象依然存在: what was tried in vain, told by the help desk. */
export const retold: Rule = ({ text, worded }) =>
  worded.role === 'finding' && says('noChange', text) && retells.test(text) ? { role: 'ruledOut', strength: 2 } : null

// You reported that …   您反馈的测试结果：…
const retells =
  /^(?:根据|按照?)?(?:您|用户|客户|贵方|贵司|现场)们?的?[^，,。]{0,8}(?:反馈|反映|告知|测试|验证|回复)|^(?:as |what )?you (?:reported|told (?:us|me)|wrote|said|mentioned|confirmed|tested|tried|let us know)\b/iu
