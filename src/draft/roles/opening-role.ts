/** What a requestor's first message tells in words that elsewhere tell of a trial, a place or a finding. */
import { overLines } from '../../language/patterns/over-lines.ts'
import { findTokens } from '../../language/tokens.ts'
import { says } from '../lexicon/lexicon.ts'
import { foundSound } from '../lexicon/denials/sound.ts'
import { namesTrial } from '../lexicon/denials/trials.ts'
import { asksHow } from '../lexicon/questions.ts'
import { contentWords } from '../thread/content-words.ts'
import type { WordedRole } from './worded-role.ts'

/**
 * What a sentence of the first message tells: nobody says what he tried before he has said what is wrong (`isFirst`), unless it was
 * in vain; and where it works that tells where the problem is, as long as nobody suspected anything.
 */
export function openingRole(text: string, worded: WordedRole, isFirst: boolean): WordedRole {
  const isHelp = helpsForNow.test(text) && (worded.strength < 2 || !tellsOwnDeed.test(text))
  if (worded.role === 'attempted' && (again.test(text) || untilThen.test(text) || isHelp))
    return { role: 'symptom', strength: 2 }
  if (isFirst && worded.role === 'attempted' && !says('noChange', text)) return { ...worded, role: 'symptom' }
  if (worded.role === 'hypothesis' && worded.strength < 2 && !says('hedge', text) && !/[?？]/u.test(text))
    return { ...worded, role: 'symptom' }
  // `df shows 100 %`: what a requestor looked up before he wrote is part of what he saw.
  if (worded.role === 'finding' && (worded.strength < 2 || showsError(text))) return { role: 'symptom', strength: 1 }
  const isAsked = mayAsk.has(worded.role) || (isFirst && worded.role === 'administration')
  if (isAsked && asksHow(text) && contentWords(text).size > 2) return { role: 'symptom', strength: 2 }
  // `Our reader (firmware 2.14) prints OVRFLW for a third of the wells.`
  if (isFirst && worded.role === 'environment' && namesCode.test(text)) return { role: 'symptom', strength: 2 }
  // `Since Monday my Outlook (Version 2408) keeps popping up a box asking for my password.`
  if (isFirst && worded.role === 'environment' && keepsFailing.test(text) && !startsWithName.test(text))
    return { role: 'symptom', strength: 2 }
  const mayLook = worded.role === 'environment' || (worded.role === 'symptom' && worded.strength < 2)
  if (mayLook && foundSound(text)) return { role: 'ruledOut', strength: 2 }
  // df 看 /pgdata 100%
  if (worded.role === 'environment' && looksUp.test(text)) return { role: 'symptom', strength: 2 }
  if (worded.role === 'environment' && tellsSince.test(text)) return { role: 'symptom', strength: 2 }
  const works = worded.role === 'ruledOut' && says('works', text) && !says('noChange', text) && !denies.test(text)
  return works && !namesTrial(text) ? { ...worded, role: 'environment' } : worded
}

// prints OVRFLW   shows E-07   报 E05
const namesCode =
  /\b(?:prints?|shows?|gives?|reports?|says|displays?|returns?|throws?|flashes|answers) (?:an? |the |only |just |always )?(?:(?:error|code|message) )?["“']?(?:[A-Z]{4,}|[A-Z]{1,3}[ -]?\d{1,4})\b|(?:报错?|提示|显示|弹出)(?:代码|错误)?\s?[“"]?[A-Z]{1,4}-?\d{1,4}(?![\d.])/u

// keeps popping up   stopped printing   won't open   一直弹窗   打不开
const keepsFailing = overLines('iu')`
  \b(?:keeps?|kept) (?:on )?(?!up|running|working)\w+ing\b|\b(?:stop(?:s|ped)|refuses?|refused|fail(?:s|ed)) (?:to )?\w+|\b(?:won't|will not|can(?:not|'t| not)|can no longer|does not|doesn't) \w+
  |(?:一直|老是|总是|不停|反复|频繁)(?:弹|跳|报|掉|断|卡|提示|重启|闪退|要求)|[打连登用看进收发印扫](?:不(?:了|开|上|进|出|到|动)|印不)
`
// PostgreSQL 15.6 on RHEL 9.3, …   系统：…
const startsWithName = /^(?:(?:[A-Z][\w.+-]* ){0,3}v?\d[\w.]*\b|[^，,。:：]{2,8}[:：])/u

const looksUp =
  /^(?:用|跑了?|执行|敲了?)?\s?[a-z][\w-]{1,20}(?: -{1,2}\w+)*\s?(?:里|中|上)?(?:看到?|显示|查到?|输出)\s?.*\d|^[a-z][\w-]{1,20}(?: -{1,2}\w+)* (?:shows|says|lists|reports) .*\d/u

// 再跑还是 63%。   Tried it again, same thing.
const again =
  /^(?:再|又|重新)[\u4e00-\u9fff]{1,3}(?:一[次遍])?[，,]?(?:还是|仍然?|照样)|^(?:i |we )?(?:tried|ran|started|opened) (?:it |that )?(?:once more|again|a second time)[,.:;]/iu

// I restarted it, which helps for an hour   我重启过
const tellsOwnDeed = /^(?:i|we|he|she|they|my \w+)\b|^[我咱]|[过過]/iu

// A power cycle brings it back.   Restarting helps for a while.   重启后能好半天
export const helpsForNow =
  /\b(?:brings?|gets?) it back\b|\bhelps? (?:only )?(?:for (?:a|an|some|about)|until)\b|(?:重启|重开|断电|重新登录|拔插)[^，,。]{0,8}(?:就|才|能|会)(?:好|恢复|正常)(?:一|半|几|了|[，,。]|$)/iu

// lag was below 1 s until Saturday, now 40 minutes   以前三秒，现在四十秒
const untilThen =
  /\b(?:was|were|took|had)\b.{2,40}\b(?:until|till|before|up to)\b.{2,24}[,;] (?:but )?(?:now|since then)\b|(?:以前|之前|原来|昨天)[^。；;]{2,20}[，,](?:但|可)?(?:现在|今天|目前)[^。；;]{2,}/iu

const mayAsk: ReadonlySet<string> = new Set(['environment', 'finding', 'attempted', 'hypothesis'])
// Since we moved to the new server, the labels are cut.   自从换了机房以后，…
const tellsSince = overLines('iu')`
  ^(?:ever )?since (?:
    we|i|our|the|last|this|yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday|\d
  )[^,]{2,80}, \S.{12,}
  |^自?从?[^，,。]{2,30}(?:以后|之后|以来|后|起)[，,](?:就)?.{6,}
  |^[自从]?\s?\d{1,2}[.月/-]\d{1,2}[日号]?\s?(?:起|开始|以来)[，,]?.{6,}
`

// not the cable, nothing to do with it, 不是网线
const denies = /\b(?:not|nothing|neither|ruled|exclud\w+)\b|n't\b|不是|无关|排除|没关系/iu

/** `… has ended with "CV-1: repository is locked"` */
export function showsError(text: string): boolean {
  return quotedText.test(text) || findTokens(text).some(({ kind }) => kind === 'error-code' || kind === 'event-id')
}

const quotedText = /["“「][^"“”「」\n]{6,200}["”」]/u
