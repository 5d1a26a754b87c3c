/** What a help desk says that tells what to do or what was done, told in words that causes and findings have as well. */
import { overLines } from '../../../language/patterns/over-lines.ts'
import { tellsDeed } from '../../lexicon/deeds.ts'
import { concludesAgainst } from '../../lexicon/denials/denials.ts'
import { lacks, tellsWhatSufficed } from '../../lexicon/faults.ts'
import { says } from '../../lexicon/lexicon.ts'
import { opensBridge } from '../../lexicon/makes-do.ts'
import { changedNothing } from '../../lexicon/denials/no-change.ts'
import { asksToWatch, looksAhead } from '../../lexicon/precautions.ts'
import { isYetToCome } from '../../lexicon/yet-to-come.ts'
import { isAdvice, isQuestion } from '../segment-shows.ts'
import type { RoleProbabilities } from '../learned/likely-roles.ts'
import { bringsCure } from '../turning-roles.ts'
import { chance, explains, likelyAdvice, type Rule, sureCause } from './rule.ts'

/** What tells to do something, behind what may have been taken for a cause, or for a finding without being sure. */
export const advised: Rule = ({ text, worded, likely }) => {
  if (worded.role === 'administration')
    return leadsToPath.test(text) && chance(likely, 'resolution') >= likelyAdvice
      ? { role: 'resolution', strength: 2 }
      : null
  if (!(isAdvice(text) || asksToGo.test(text) || (namesButtons.test(text) && !says('hedge', text))) || isQuestion(text))
    return null
  const mayAdvise =
    worded.role === 'finding'
      ? worded.strength < 2 && chance(likely, 'resolution') >= likelyAdvice
      : worded.role === 'cause' &&
        (chance(likely, 'cause') < sureCause || namesButtons.test(text) || namesPath.test(text)) &&
        !leadsOn.test(text) &&
        !discovers.test(text) &&
        (looksAhead(text) || !explains(text) || (namesButtons.test(text) && !says('possibleCause', text)))
  return mayAdvise ? { role: 'resolution', strength: 2 } : null
}

/** To resolve this issue, select another format: what names its purpose is the remedy, whatever stands beside it. */
export const purposed: Rule = ({ text, worded }) =>
  worded.role !== 'resolution' && worded.role !== 'workaround' && bringsCure(text) && !isQuestion(text)
    ? { role: 'resolution', strength: 2 }
    : null

// Before the next firmware change ask us for …   下次升级之前，请先 …
const beforeNext =
  /^(?:note[^:]{0,30}: )?before (?:the |your |any |each |every )?(?:next )?[\w -]{0,30}\b(?:change|update|upgrade|migration|release|move|swap|patch)\b[^,.]{0,40}?,? (?:please |always |first )*(?:ask|check|compare|test|back up|look|make|verify|tell|read)\b|^下次[^，,。]{2,14}(?:之前|以前|前)[，,]?(?:请|务必|记得|先)/iu

/** The proper answer is a small UPS for the switch.   根治的办法是换一台带电池的: what would mend it for good. */
export const lastingAnswer: Rule = ({ text, worded }) =>
  worded.role === 'hypothesis' && namesLasting.test(text) && !isQuestion(text)
    ? { role: 'resolution', strength: 2 }
    : null

const namesLasting =
  /^(?:the|a) (?:proper|real|lasting|permanent|long[- ]term|better|clean|right) (?:answer|fix|solution|cure|remedy|way) (?:is|would be)\b|^(?:根治|彻底解决|长久|治本)的?(?:办法|方法|方案|做法)(?:就)?是/iu

/** For the morning: alert on slots that are not active.   给 E 盘加个告警: what is to be watched from now on, and no cause. */
export const ahead: Rule = ({ text, worded }) =>
  ((worded.role === 'cause' || worded.role === 'finding') && asksToWatch(text) && !isQuestion(text)) ||
  (worded.role === 'administration' && beforeNext.test(text))
    ? { role: 'resolution', strength: 2 }
    : null

/** After that print one delivery note.: goes on with what is to be done, and is no cause without being sure. */
export const nextStep: Rule = ({ text, worded, likely }) =>
  worded.role === 'cause' && worded.strength < 2 && chance(likely, 'resolution') >= leastNext && thenDo.test(text)
    ? { role: 'resolution', strength: 2 }
    : null

const leastNext = 0.1
const thenDo =
  /^(?:after that|afterwards|then|next|finally|lastly),? (?:please )?(?!(?:the|it|this|that|we|i|they|a|an|there|all|he|she)\b)[a-z]{3,12} (?:the|a|an|one|it|your|all|to|in|at|on)\b/iu

/** I have raised the limit to 40. */
export const wasDone: Rule = ({ text, worded, likely }) => {
  if (worded.role === 'administration' && doneHere.test(text)) return { role: 'resolution', strength: 2 }
  if (worded.role === 'cause' && fixIsIn.test(text)) return { role: 'resolution', strength: 2 }
  if (worded.role !== 'cause' || chance(likely, 'cause') >= sureCause || changedNothing(text)) return null
  return (tellsDeed(text) || doneThere.test(text)) && !says('statedCause', text)
    ? { role: 'resolution', strength: 2 }
    : null
}

// 我们这边 08:10 已经把备机 MTU 改成 9000   We have set the standby to 9000 at our end
const doneHere =
  /^(?:我们?|我方)?(?:这边|这里|侧)?\s?(?:\d{1,2}[:：]\d{2}\s?)?已经?(?:在|把|将|给|对)[^，,。；;]{2,24}(?:改|放行|打开|关闭|启用|停用|恢复|扩容|替换|回滚|升级|加上|删除|调整|改回)/u

// Permanent fix went in last night: …   The real fix is live since noon   正式修复昨晚已上线：…
const fixIsIn =
  /^(?:the |our |a )?(?:(?:permanent|real|proper|final|lasting|long-term) )?(?:fix|solution|correction|patch) (?:went (?:in|live)|is (?:in|live)|was (?:rolled out|deployed|put in)|has been (?:rolled out|deployed|put in))\b|^(?:永久|正式|最终|彻底)?(?:修复|方案|补丁)(?:已经?)?(?:于|在)?[^，,。：:]{0,8}(?:上线|部署|发布|生效)了?[：:，,]/iu

// 已在 18 口做限速   已经把线换到 5 口
const doneThere =
  /^(?:现|我们?|目前)?已经?(?:在|把|将|对|给)[^，,。]{1,24}(?:做|加|改|配|设|限|关|开|换|降|升|调|停|删|清|移|恢复|升级)/u

/** 改成 HDMI 输出就可以了。   Your licence had no export right. */
export const sufficed: Rule = ({ text, worded }) => {
  if ((worded.role !== 'ruledOut' && worded.strength > 1) || isQuestion(text) || concludesAgainst(text)) return null
  if (tellsWhatSufficed(text)) return { role: 'resolution', strength: 2 }
  const isWanting = worded.role === 'ruledOut' && lacks(text) && !says('exclusion', text)
  return isWanting ? { role: 'cause', strength: 2 } : null
}

/** To have a backup tonight, please switch the job to crash-consistent.   In the meantime your calls go to the mobile. */
export const bridged: Rule = ({ text, worded, likely }) => {
  // In the meantime I have diverted your number.
  const isForThem = worded.role === 'hypothesis' || (worded.role === 'administration' && forThem.test(text))
  if (isForThem && opensBridge(text) && haveDone.test(text)) return { role: 'workaround', strength: 2 }
  const mayBridge =
    worded.role === 'attempted' ||
    worded.role === 'resolution' ||
    (worded.role === 'administration' && worded.strength < 2)
  // 在新程序出来之前，请把编号改回两位。
  const isForNow = opensBridge(text) || says('workaround', text)
  if (worded.role === 'administration' && isForNow && isAdvice(text) && isHardlyAside(likely))
    return { role: 'workaround', strength: 2 }
  if (mayBridge && says('workaround', text) && isAdvice(text)) return { role: 'workaround', strength: 2 }
  const isUnsure = worded.role === 'hypothesis' || (worded.role === 'workaround' && worded.strength < 2)
  if (!(mayBridge || isUnsure) || !opensBridge(text) || isQuestion(text)) return null
  return mayChoose.test(text) || chance(likely, 'workaround') >= likelyBeside
    ? { role: 'workaround', strength: 2 }
    : null
}

// …, so you don't miss calls
const forThem = /\bso (?:that )?(?:you|they|nobody|no one|your [\w-]+)\b/iu
const haveDone = /\b(?:i|we)(?:'ve| have) \w{2,}(?:ed|en|t)\b/iu

// For tonight you can turn on …
const mayChoose =
  /^as an? (?:temporary |interim |quick )?(?:work-?around|stop-?gap),? (?!(?:please )?(?:check|test|try|send|verify)\b)|^[^,.]{4,24},? you (?:can|could|may) (?!(?:also )?(?:check|test|try|see|tell|send|verify)\b)/iu

/** If you would rather see one hour for all, open Settings and switch on … : a setting that is offered, whatever it is wished for. */
export const offered: Rule = ({ text, worded }) =>
  worded.role === 'attempted' && offers.test(text) && isAdvice(text) ? { role: 'resolution', strength: 2 } : null

/** We have passed it on, it is planned for 4.3.   已提给研发，计划在 4.3 版里改。: what will mend it, though nobody can do it yet. */
export const coming: Rule = ({ text, worded }) =>
  worded.role === 'resolution' && worded.strength < 2 && isYetToCome(text) && !isQuestion(text)
    ? { role: 'resolution', strength: 2 }
    : null

/** Note that you need the role of an auditor, otherwise the field is grey.   注意：编码不能重复。: what has to be minded with a remedy. */
export const minded: Rule = ({ text, worded, likely }) => {
  if (worded.role !== 'administration' || chance(likely, 'resolution') < likelyBeside || isQuestion(text)) return null
  // Next time the records are moved, please compare them first.
  if (looksAhead(text) && (isAdvice(text) || politely.test(text)) && isHardlyAside(likely) && !ofTheCase.test(text))
    return { role: 'resolution', strength: 2 }
  return worded.strength < 2 && mind.test(text) ? { role: 'resolution', strength: 1 } : null
}

/** Whether what is most likely said beside the matter may as well be part of it. */
function isHardlyAside(likely: RoleProbabilities): boolean {
  const helps = chance(likely, 'resolution') + chance(likely, 'workaround')
  return helps >= likelyBeside && chance(likely, 'administration') < surelyAside
}

const surelyAside = 0.8

const politely = /\bplease\b|请/iu

// next time please write to the hotline   下次请直接打热线
const ofTheCase =
  /\b(?:tickets?|cases?|repl(?:y|ies)|survey|hotline|phone|call|ring|write|mail(?:box)?|contact|let us know|tell us|inform)\b|工单|热线|电话|来电|来信|邮件|联系|告知|通知|反馈/iu

/** How likely what is to be minded must be to belong to the remedy. */
const likelyBeside = 0.15

const mind =
  /^(?:please )?(?:note|mind|be aware|keep in mind|remember|bear in mind)(?: that)?\b(?!.{0,60}\b(?:ticket|case|clos\w+|reply|survey|office hours?|mailbox)\b).{12}|^(?:请|需要?|另外)?注意[：:，,]?.{4}/iu

// If you'd rather have it at once, open …   如果希望一直显示，可以在“设置”里打开 …
const offers = overLines('iu')`
  ^if you(?:'d| would)? (?:rather|prefer|want|like|wish)\b
    (?! to (?:be (?:sure|certain)|see|check|know|test|verify|find|rule)).{3,80}, (?:you can |please |just |simply )?(?:
    open|go|switch|set|turn|tick|untick|choose|pick|select|use|add|change
  )\b
  |^(?:如果?|若|要是)(?:您|你)?们?(?:更|比较)?(?:
    想(?!确认|知道|看|查|排)|希望|需要|愿意
  )[^，,。]{2,30}[，,](?:您|你)?(?:可以|可|请)?(?:在|到|去|把|将|打开|进入|勾选|点)
`

// 最后发现备库停止了同步: what was found to have stopped is no order to stop it
const discovers =
  /^(?:最[后终]|后来|结果|终于|才|我们?|经[^，,。]{0,6})*(?:发现|查明|查出|查到|定位到)(?!.*(?:[请請]|建议|需要?您))|^(?:it turned out|(?:in the end |finally |then )?(?:we|i) (?:found|discovered|noticed|saw) that)\b(?!.*\bplease\b)/iu

// 麻烦到“企业信息”去掉两颗星
const asksToGo = /^(?:麻烦|麻煩|烦请|煩請|劳烦|勞煩)(?:您|你)?(?:先|再)?(?:到|在|去|把|将|將)/u

// 勾选后点“更多”，字段选“仓库”: one button may be named in passing, two are steps
const namesButtons =
  /(?:[点选填用]|勾选|单击|保留)(?:中|上|到|击|择)?\s?[“「【"].{1,60}?(?:[点选填用]|勾选|单击|保留)(?:中|上|到|击|择)?\s?[“「【"]/u

// “引出 - 改 Excel - 引入”   "Tools > Import"
// To have the chart follow the pictures, tick View > Link chart
const leadsToPath = /^[Tt]o [^,.]{3,80}, (?:please )?[a-z]+ .*\b[A-Z][\w ]{1,24} (?:>|->|→) [A-Z]/u

const namesPath = /[“「"][^“”「」"]{1,30} (?:>|-|→|») [^“”「」"]{1,60}[”」"]/u

// Do the following:
const leadsOn = /[:：]\s*$/u
