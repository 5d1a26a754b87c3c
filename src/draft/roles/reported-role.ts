/** Tells what was found from what is only said beside it, in what a help desk writes. */
import { onlyAcknowledges, onlyApproves, onlyPraises } from '../lexicon/agreement.ts'
import { leavesUnknown } from '../lexicon/cause-unknown.ts'
import { tellsDeed } from '../lexicon/deeds.ts'
import { concludesAgainst, denies, deniesAnother, drops, findsNothing } from '../lexicon/denials.ts'
import { findsFault, lacks, tellsWhatSufficed } from '../lexicon/faults.ts'
import { leavesOpen } from '../lexicon/left-open.ts'
import { says, type Signal } from '../lexicon/lexicon.ts'
import { looksAhead } from '../lexicon/precautions.ts'
import { asksForParticulars } from '../lexicon/questions.ts'
import { restates } from '../lexicon/restatements.ts'
import { opensSound, reportsSound } from '../lexicon/sound.ts'
import { tellsUsual } from '../lexicon/usual-causes.ts'
import { contentWords } from '../thread/content-words.ts'
import type { RoleProbabilities } from './learned/likely-roles.ts'
import type { Role } from './role.ts'
import { decisive } from './turning-roles.ts'
import { excludes, isAdvice, isQuestion } from './segment-shows.ts'
import type { WordedRole } from './worded-role.ts'

/** An agent's sentence: its text, what its wording and what the whole thread say it is for. */
interface Told {
  readonly text: string
  readonly worded: WordedRole
  readonly likely: RoleProbabilities
}

/** What a sentence is for in truth, `null` where the rule has nothing to say of it. */
type Rule = (told: Told) => WordedRole | null

/**
 * What an agent's sentence reports: what the requestor wrote, said back, and praise of it are neither finding nor suspicion; where a
 * suspicion is dropped in other words than `it was not it`, that is no cause.
 */
export function reportedRole(text: string, worded: WordedRole, likely: RoleProbabilities): WordedRole {
  for (const rule of rules) {
    const found = rule({ text, worded, likely })
    if (found !== null) return found
  }
  return worded
}

/** You write that the list stays empty.   That is a useful hint.   Noted. */
const saidBackOrPraised: Rule = ({ text, worded }) => {
  if (onlyAcknowledges(text)) return { role: 'courtesy', strength: 2 }
  if (!taken.has(worded.role)) return null
  if (restates(text)) return { role: 'administration', strength: 2 }
  return onlyPraises(text) ? { role: 'courtesy', strength: 2 } : null
}

/** We could not prove it.   The same model does it here as well.   But: R&D could reproduce it: the pool overflows. */
const foundOut: Rule = ({ text, worded, likely }) => {
  if (isAdvice(text)) return null
  const isUnproven = worded.role === 'resolution' && says('unproven', text)
  const tellsWhy = worded.role === 'cause' && (chance(likely, 'cause') >= sureCause || explainsBehind.test(text))
  const isTriedHere =
    decisive.has(worded.role) && says('notReproducible', text) && !says('statedCause', text) && !tellsWhy
  return isUnproven || isTriedHere ? { role: 'finding', strength: 2 } : null
}

/** It has to be the power, then. */
const deduced: Rule = ({ text, worded }) =>
  worded.role === 'resolution' && deduces.test(text) ? { role: 'hypothesis', strength: 2 } : null

/** What denies nothing rules nothing out, unless the thread leaves no doubt of it. */
const notDenied: Rule = ({ text, worded, likely }) => {
  if (worded.role !== 'ruledOut' || chance(likely, 'ruledOut') >= sureExclusion) return null
  if (denies(text) || drops(text)) return null
  return { role: says('hedge', text) || suspects.test(text) ? 'hypothesis' : 'finding', strength: 1 }
}

/** I would not swear that it was the driver.   We have not been able to identify the cause. */
const leftOpen: Rule = ({ text, worded }) =>
  (worded.role === 'cause' || worded.role === 'resolution') && (leavesOpen(text) || leavesUnknown(text))
    ? { role: 'finding', strength: 2 }
    : null

/** Such an error usually comes from a full disk.   这种情况一般是磁盘满了: said before anything was looked at. */
const usual: Rule = ({ text, worded }) =>
  worded.role === 'cause' && tellsUsual(text) ? { role: 'hypothesis', strength: 2 } : null

/** What tells to do something, behind what may have been taken for a cause, or for a finding without being sure. */
const advised: Rule = ({ text, worded, likely }) => {
  if (!(isAdvice(text) || (namesButtons.test(text) && !says('hedge', text))) || isQuestion(text)) return null
  const mayAdvise =
    worded.role === 'finding'
      ? worded.strength < 2 && chance(likely, 'resolution') >= likelyAdvice
      : worded.role === 'cause' &&
        (chance(likely, 'cause') < sureCause || namesButtons.test(text) || namesPath.test(text)) &&
        !leadsOn.test(text) &&
        (looksAhead(text) || !explains(text) || (namesButtons.test(text) && !says('possibleCause', text)))
  return mayAdvise ? { role: 'resolution', strength: 2 } : null
}

/** I have raised the limit to 40. */
const wasDone: Rule = ({ text, worded, likely }) => {
  if (worded.role !== 'cause' || chance(likely, 'cause') >= sureCause) return null
  return tellsDeed(text) && !says('statedCause', text) ? { role: 'resolution', strength: 2 } : null
}

/** There is a second rule that sends it once more: what there is, is no remedy. */
const existing: Rule = ({ text, worded, likely }) => {
  if (worded.role !== 'resolution' || isAdvice(text)) return null
  if (checked.test(text) && !reportsSound(text) && !opensSound(text)) return { role: 'cause', strength: 2 }
  if (!thereIs.test(text)) return null
  return { role: chance(likely, 'cause') >= likelyAdvice ? 'cause' : 'finding', strength: 2 }
}

/** Checked the rack: the plug of the reader was loose.   查了日志，是滤网堵了。 */
const found: Rule = ({ text, worded }) =>
  worded.role === 'finding' && findsFault(text) && !isQuestion(text) && !says('noChange', text)
    ? { role: 'cause', strength: 2 }
    : null

/** That is fine by me. */
const approved: Rule = ({ text, worded }) =>
  worded.role === 'resolution' && onlyApproves(text) ? { role: 'courtesy', strength: 2 } : null

/** The cable is cleared. */
const dropped: Rule = ({ text, worded, likely }) => {
  const mayDrop = worded.role === 'cause' || worded.role === 'hypothesis' || worded.strength < 2
  const isLikely = chance(likely, 'ruledOut') >= (mayDrop ? leastDropped : likelyDropped)
  const isEarlier = worded.role !== 'ruledOut' && (says('earlierSuspicion', text) || onceSuspected.test(text))
  return (isLikely || isEarlier) && drops(text) ? { role: 'ruledOut', strength: 2 } : null
}

/** Has the certificate run out by any chance?   会不会是证书过期了？ */
const asked: Rule = ({ text, worded }) =>
  worded.role === 'administration' && isQuestion(text) && suspectsInQuestion.test(text) && !asksForParticulars(text)
    ? { role: 'hypothesis', strength: 2 }
    : null

/** I looked at the locks as well, nothing blocks, so it is not the database.   也看了是不是死锁，没有阻塞，不是数据库锁。 */
const denied: Rule = ({ text, worded }) => {
  const mayDeny =
    worded.role === 'hypothesis' ||
    (worded.role === 'cause' && says('noChange', text)) ||
    (worded.role === 'resolution' && worded.strength < 2 && !isAdvice(text))
  if (!mayDeny || isQuestion(text) || !excludes(text)) return null
  const last = lastClause.exec(text)?.[0] ?? ''
  return deniesIt.test(last) && !says('hedge', last) ? { role: 'ruledOut', strength: 2 } : null
}

/** Your mailbox holds 4 of 50 GB, so it is not full.   The maker knows of no similar defect. */
const sound: Rule = ({ text, worded, likely }) => {
  if (isQuestion(text) || says('hedge', text) || says('statedCause', text)) return null
  const isSound = worded.role === 'hypothesis' && reportsSound(text) && !isAdvice(text) && !notSetUp.test(text)
  const isFree = (worded.role === 'cause' || worded.role === 'resolution') && findsNothing(text) && !explains(text)
  const isDenied = (worded.role === 'cause' || worded.role === 'hypothesis') && concludesAgainst(text)
  const isUnlikely = worded.role === 'cause' || worded.role === 'hypothesis'
  const opens =
    isUnlikely && chance(likely, worded.role) < sureCause && opensSound(text) && !says('possibleCause', text)
  return isSound || isFree || isDenied || opens ? { role: 'ruledOut', strength: 2 } : null
}

/** It isn't the memory either; 8 GB are enough.   信任链完整，并非根证书派送的问题。 */
const outright: Rule = ({ text, worded, likely }) => {
  if (worded.role !== 'cause' && worded.role !== 'resolution') return null
  if (isQuestion(text) || isAdvice(text) || says('statedCause', text) || explains(text)) return null
  if (chance(likely, worded.role) >= sureCause || chance(likely, 'ruledOut') < leastOutright) return null
  if (contentWords(text).size < 2) return null
  const isDenied = excludes(text) || deniesAnother(text) || drops(text)
  return isDenied ? { role: 'ruledOut', strength: 2 } : null
}

/** 改成 HDMI 输出就可以了。   Your licence had no export right. */
const sufficed: Rule = ({ text, worded }) => {
  if ((worded.role !== 'ruledOut' && worded.strength > 1) || isQuestion(text) || concludesAgainst(text)) return null
  if (tellsWhatSufficed(text)) return { role: 'resolution', strength: 2 }
  const isWanting = worded.role === 'ruledOut' && lacks(text) && !says('exclusion', text)
  return isWanting ? { role: 'cause', strength: 2 } : null
}

/** With an exception for the scanner nothing changed.   关掉之后没有变化。 */
const inVain: Rule = ({ text, worded }) =>
  worded.role === 'cause' && endsUnchanged.test(text) ? { role: 'ruledOut', strength: 2 } : null

/** To have a backup tonight, please switch the job to crash-consistent. */
const bridged: Rule = ({ text, worded }) =>
  worded.role === 'attempted' && says('workaround', text) && isAdvice(text) ? { role: 'workaround', strength: 2 } : null

/** The first that has something to say decides. */
const rules: readonly Rule[] = [
  saidBackOrPraised,
  sufficed,
  foundOut,
  deduced,
  notDenied,
  leftOpen,
  usual,
  advised,
  wasDone,
  existing,
  found,
  approved,
  dropped,
  asked,
  denied,
  sound,
  outright,
  inVain,
  bridged,
]

function chance(likely: RoleProbabilities, role: Role): number {
  return likely.get(role) ?? 0
}

function explains(text: string): boolean {
  return explanations.some((signal) => says(signal, text))
}

const explanations: readonly Signal[] = ['explains', 'mechanism', 'possibleCause', 'statedCause']

const taken: ReadonlySet<Role> = new Set<Role>(['finding', 'hypothesis', 'symptom'])

/** How likely a remedy must be where a finding is likelier. */
const likelyAdvice = 0.3

/** How likely a sentence that is worded like it must be to rule something out. */
const leastDropped = 0.1
const likelyDropped = 0.3

/** How likely what was done must be to be the cause. */
const sureCause = 0.9

/** How likely what was taken for a cause or a remedy must be to rule something out where its words do. */
const leastOutright = 0.12

/** How likely a sentence must be to rule something out that denies nothing. */
const sureExclusion = 0.75

// Has the certificate run out by any chance?   Could the link be saturated?   会不会是 …？
const suspectsInQuestion =
  /^(?:and |or |so )?(?:(?:has|have|had|is|are|was|were|did|does|do)\b.{3,120}\b(?:by any chance|perhaps|maybe|possibly)|(?:could|might|may) (?:it |this |that |the |your |a |an )(?!you\b).{0,60}\b(?:be|have)\b)|(?:会不会|有没有可能|是不是)(?:是|因为|由于)?[^?？]{0,40}(?:过期|满|断|坏|冲突|超时|失效|不足|拦|挡|限制|丢|错|慢|占|锁|关|问题|引起|导致|故障|老化|松)/iu
// 另外怀疑过解码能力，…   we had suspected the codec, …
const onceSuspected = /怀疑过|曾(?:经)?怀疑|\b(?:had|once|also) (?:\w+ )?suspected\b/iu
// … nothing changed.   … made no difference.   …没有变化。
const endsUnchanged =
  /^[^,;:]{0,80}\b(?:nothing (?:changed|improved)|(?:made|makes|brought) no (?:difference|change|improvement))[.!]?$|^[^，,；;。]{2,24}[，,]?(?:也|都|还是)?(?:没有|没|毫无)(?:任何)?(?:变化|改善|效果|作用|好转)[。.]?$/iu
const lastClause = /[^,，;；]{2,60}$/u
const deniesIt =
  /^\s*(?:so |hence |thus |therefore )?(?:it|this|that)(?: is|'s| was)(?: not|n't)\b|^\s*which (?:also |thus |therefore )?(?:rules?|ruled) out\b|^(?:所以|因此|也|并|都|就)*不是|(?:无关|没有?关系|没毛病|没问题)[。.]?$/iu
// … reproduce it: when there are more than 64 …   复现了：超过 64 个 …
const explainsBehind = /(?:reproduc\w+|复现|重现)[^:：]{0,40}[:：]\s*\S.{12,}/iu
// 硬盘——5 号盘 SMART 警告，…: a line of a checklist tells a state
const checked = /^[^，,。；;：:—–]{2,12}——\s?[^。]{0,30}(?:警告|告警|异常|错误|损坏|故障|丢|断|满|停|超)/u
// There is a rule in …   设置里有一条规则 …
const thereIs =
  /^there (?:is|are|was|were) (?!no |now|nothing|a (?:fix|patch|hotfix|workaround|way|newer|new))|^[^，,]{2,20}里(?:还)?有(?:一|两|个|条|项)/iu
// 勾选后点“更多”，字段选“仓库”: one button may be named in passing, two are steps
const namesButtons =
  /(?:[点选填用]|勾选|单击|保留)(?:中|上|到|击|择)?\s?[“「【"].{1,60}?(?:[点选填用]|勾选|单击|保留)(?:中|上|到|击|择)?\s?[“「【"]/u
// “引出 - 改 Excel - 引入”   "Tools > Import"
const namesPath = /[“「"][^“”「」"]{1,30} (?:>|-|→|») [^“”「」"]{1,60}[”」"]/u
// isn't enabled there, 没有启用: that something is off clears nothing
const notSetUp = /n't (?:enabled|set|open)|not (?:enabled|set|open)|(?:没有?|未)(?:开|启|设|配|更新|改|动)/iu
// Do the following:
const leadsOn = /[:：]\s*$/u
// 我懷疑是對方關掉了
const suspects = /懷疑|估計|應該是/u
// It has to be the power, then.   那就只能是交换机了
const deduces =
  /^(?:so |then |in that case,? )?(?:it|that|this) (?:has to|must|can only|has got to) be\b|^(?:那|所以|看来)?(?:就)?只(?:能|可能|剩)是/iu
