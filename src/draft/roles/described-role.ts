/** Tells what was seen from where it was seen, in what a requestor writes. */
import { overLines } from '../../language/patterns/over-lines.ts'
import { findTokens } from '../../language/tokens.ts'
import { affirms, callsOff, onlyAcknowledges } from '../lexicon/agreement.ts'
import { asksBesides } from '../lexicon/asides.ts'
import { concludesAgainst, denies as holdsDenial, drops } from '../lexicon/denials/denials.ts'
import { leavesUnknown } from '../lexicon/causes/cause-unknown.ts'
import { says } from '../lexicon/lexicon.ts'
import type { Signal } from '../lexicon/wording-kinds.ts'
import { changedNothing } from '../lexicon/denials/no-change.ts'
import { isPressing, onlyPresses } from '../lexicon/pressing.ts'
import { asksHow } from '../lexicon/questions.ts'
import { tellsSetUp } from '../lexicon/set-up.ts'
import { foundSound, reportsSound } from '../lexicon/denials/sound.ts'
import { getsBy, wantsMore } from '../lexicon/makes-do.ts'
import { namesTrial } from '../lexicon/denials/trials.ts'
import { withoutVersionedNames } from '../section/environment.ts'
import { contentWords } from '../thread/content-words.ts'
import type { RoleProbabilities } from './learned/likely-roles.ts'
import { holdsMask } from './mask.ts'
import { suspectedBut } from './reported/rules-out.ts'
import { excludes, isQuestion } from './segment-shows.ts'
import type { WordedRole } from './worded-role.ts'

/**
 * What a requestor's sentence describes: a place names a version, a system, a device or a number of them; a sentence that says what
 * goes wrong there tells the symptom; nothing but names with versions are a place; that the matter is urgent is neither.
 */
export function describedRole(text: string, worded: WordedRole, likely: RoleProbabilities): WordedRole {
  if (onlyPresses(text) || callsOff(text)) return { role: 'administration', strength: 2 }
  if (onlyAcknowledges(text)) return { role: 'courtesy', strength: 2 }
  if (worded.role === 'hypothesis' && asksBesides(text)) return { role: 'administration', strength: 2 }
  // `That did the trick.`
  if (worded.role === 'resolution' && says('success', text) && contentWords(text).size < 2)
    return { role: 'confirmation', strength: 2 }
  if (worded.role === 'resolution' && promises.test(text)) return { role: 'administration', strength: 1 }
  // `Key 1 does nothing, key 2 is fine.`: surely what is seen
  const isSeen = worded.role === 'symptom' && (likely.get('symptom') ?? 0) >= surelyOpening
  if (mayConclude.has(worded.role) && !isSeen && concludesAgainst(text) && !isQuestion(text))
    return { role: 'ruledOut', strength: 2 }
  // `So we work with the browser now.`, `But we can't leave it like this.`: neither excludes anything.
  if (worded.role === 'ruledOut' && !namesTrial(text)) {
    if (wantsMore(text)) return { role: 'administration', strength: 2 }
    if (getsBy(text)) return { role: 'workaround', strength: 1 }
  }
  // `You are right, it ran out on Monday.`
  if (worded.role === 'ruledOut' && affirms(text) && !excludes(text)) return { role: 'finding', strength: 1 }
  if (worded.role === 'ruledOut' && !changedNothing(text)) {
    if (isPressing(text)) return { role: 'administration', strength: 1 }
    if (says('success', text) && !holdsDenial(text) && !drops(text)) return { role: 'courtesy', strength: 1 }
  }
  // `No idea what it was.`
  if (worded.role === 'confirmation' && worded.strength < 2 && leavesUnknown(text))
    return { role: 'finding', strength: 1 }
  // `AP 是 AP5760，三层共 14 台。`
  if (worded.role === 'finding' && namesModel.test(text)) return { role: 'environment', strength: 2 }
  // `11 TB are left, so it is not full.`
  const isDenied = worded.role === 'finding' && (likely.get('ruledOut') ?? 0) >= asLikely && endsInDenial.test(text)
  if (isDenied) return { role: 'ruledOut', strength: 2 }
  if (mayTellOthers.has(worded.role) && othersWork.test(text) && !namesTrial(text))
    return { role: 'environment', strength: 2 }
  if (worded.role === 'finding' && blamesInVain.test(text) && says('noChange', text))
    return { role: 'ruledOut', strength: 2 }
  // `My colleague thought of the photo, but the rivers on it lie where they should.`
  const inVain = worded.role === 'hypothesis' ? suspectedBut({ text, worded, likely }) : null
  if (inVain !== null) return inVain
  if (tellsInVain(text, worded)) return { role: 'ruledOut', strength: 2 }
  if (worded.role === 'symptom') {
    if (isBareList(text) || listsParts(text) || (tellsSetUp(text) && withoutVersionedNames(text) !== text))
      return { role: 'environment', strength: 2 }
    const isAside = (likely.get('symptom') ?? 0) < surelySeen && isPressing(text) && !says('problem', text)
    return isAside ? { role: 'administration', strength: 1 } : worded
  }
  if (worded.role === 'courtesy' && (likely.get('environment') ?? 0) >= likelyEnough && namesVersion(text))
    return { role: 'environment', strength: 2 }
  if (worded.role !== 'environment' || isBareList(text)) return worded
  const symptom = likely.get('symptom') ?? 0
  if ((says('problem', text) || showsError(text)) && symptom >= likelyEnough)
    return { role: 'symptom', strength: worded.strength }
  if (tellsExtent(text) || ((deviates.test(text) || helpsForNow.test(text)) && symptom > 0))
    return { role: 'symptom', strength: worded.strength }
  if (says('works', text)) return worded
  if (isPressing(text) && !namesPlace(text)) return { role: 'administration', strength: 1 }
  if (worded.strength === 2) return worded
  if (symptom >= asLikely && !namesPlace(text)) return { role: 'symptom', strength: 1 }
  if (comparesWays.test(text)) {
    const tried = (likely.get('attempted') ?? 0) >= leastTried && namesTrial(text)
    return { role: tried ? 'attempted' : 'symptom', strength: 1 }
  }
  if (namesPlace(text)) return worded
  return saysNothing(text) ? { role: 'administration', strength: 1 } : worded
}

/**
 * `The board was swapped, no change.`, `The disk is fine, I cross that off myself.`: what was taken for a place, or for a cause without
 * being sure, and rules something out.
 */
function tellsInVain(text: string, { role, strength }: WordedRole): boolean {
  if (role === 'cause') return strength < 2 && reportsSound(text) && !says('statedCause', text)
  if (role !== 'environment' || /[?？]/u.test(text)) return false
  return drops(text) || concludesAgainst(text) || (namesTrial(text) && changedNothing(text))
}

// AP 是 AP5760，共 14 台   The printer is a TX-240   控制器型号为 AC-65
const namesModel =
  /^(?:[\p{Script=Han}A-Za-z ]{1,10})(?:型号)?(?:用的)?(?:是|为|[:：])\s?[A-Z]{1,6}-?\d{2,5}[\w-]{0,8}(?=[，,。；;（(]|$)|^(?:the |our |my )?[a-z][a-z ]{2,20} (?:is|are) (?:an? )?[A-Z]{1,5}-?[A-Z]{0,3}\d{2,5}[\w-]{0,8}(?=[,.;(]|$)/u

// …，不是满了。
const endsInDenial = /[，,](?:所以|那)?(?:并?不是|没有?)[^，,。；;]{1,8}[。.]?$/u

const mayTellOthers: ReadonlySet<string> = new Set(['finding', 'ruledOut'])
// The others are fine   其他机器都正常
const othersWork = overLines('iu')`
  ^(?:yes,? |no,? )?(?:
    (?:all |only )?(?:the |my |our )?(?:others?|other [\w-]{2,20})
    |(?:my |our )?colleagues?|everyone else|everybody else
  ) (?:is|are|has|have|works?|prints?|behaves?) ?(?:all )?(?:
    fine|ok|okay|good|normal(?:ly)?|well|not affected|unaffected
    |no (?:such )?(?:problems?|issues?|trouble|errors?)
  )?\b[^;]{0,20}$
  |^(?:其他|其它|别的|另外几?[台个])[^，,。；;]{0,12}(?:
    正常|没(?:有)?问题|可以|没事|能用|是好的|不受影响
  )[^；;]{0,12}$
`

/** How likely what holds a word of conclusion must be to tell the symptom all the same. */
const surelyOpening = 0.95

/** What may conclude that it was not it although it was taken for a guess, for what is seen or for a fact. */
const mayConclude: ReadonlySet<string> = new Set(['hypothesis', 'symptom', 'finding'])

/**
 * What a sentence of the first message tells: nobody says what he tried before he has said what is wrong (`isFirst`), unless it was
 * in vain; and where it works that tells where the problem is, as long as nobody suspected anything.
 */
export function openingRole(text: string, worded: WordedRole, isFirst: boolean): WordedRole {
  if (worded.role === 'attempted' && (again.test(text) || (worded.strength < 2 && helpsForNow.test(text))))
    return { role: 'symptom', strength: 2 }
  if (isFirst && worded.role === 'attempted' && !says('noChange', text)) return { ...worded, role: 'symptom' }
  if (worded.role === 'hypothesis' && worded.strength < 2 && !says('hedge', text) && !/[?？]/u.test(text))
    return { ...worded, role: 'symptom' }
  // `df shows 100 %`: what a requestor looked up before he wrote is part of what he saw.
  if (worded.role === 'finding' && (worded.strength < 2 || showsError(text))) return { role: 'symptom', strength: 1 }
  if (mayAsk.has(worded.role) && asksHow(text) && contentWords(text).size > 2) return { role: 'symptom', strength: 2 }
  // `Our reader (firmware 2.14) prints OVRFLW for a third of the wells.`
  if (isFirst && worded.role === 'environment' && namesCode.test(text)) return { role: 'symptom', strength: 2 }
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

const looksUp =
  /^(?:用|跑了?|执行|敲了?)?\s?[a-z][\w-]{1,20}(?: -{1,2}\w+)*\s?(?:里|中|上)?(?:看到?|显示|查到?|输出)\s?.*\d|^[a-z][\w-]{1,20}(?: -{1,2}\w+)* (?:shows|says|lists|reports) .*\d/u

// 再跑还是 63%。   Tried it again, same thing.
const again =
  /^(?:再|又|重新)[\u4e00-\u9fff]{1,3}(?:一[次遍])?[，,]?(?:还是|仍然?|照样)|^(?:i |we )?(?:tried|ran|started|opened) (?:it |that )?(?:once more|again|a second time)[,.:;]/iu

// A power cycle brings it back.   Restarting helps for a while.   重启后能好半天
const helpsForNow =
  /\b(?:brings?|gets?) it back\b|\bhelps? (?:only )?(?:for (?:a|an|some|about)|until)\b|(?:重启|重开|断电|重新登录|拔插)[^，,。]{0,8}(?:就|才|能|会)(?:好|恢复|正常)(?:一|半|几|了|[，,。]|$)/iu

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

// … 100 m to the west of where they should be   imported last week, but the cards still show the old one   比实际重量少两公斤   本来应该是绿的
const deviates = overLines('iu')`
  \b(?:of|from|to|than) where (?:it|they|he|she) (?:should|ought to|belongs?)\b
  |\bthan (?:it|they) (?:should|ought to)\b
  |\bbut\b.{2,60}\bstill (?!works?|fine|ok)\w
  |\b(?:it|they) (?:should|ought to) (?:be|show|say|read) |但(?:是)?[^，,。]{0,12}(?:还是|仍然?|依然)(?!正常|可以|能)
  |比(?:实际|应有|应该|正常|手工)[^，,。]{0,10}(?:多|少|高|低|大|小|快|慢|偏|重|轻)
  |(?:本来|按理|按说)(?:应该?|该)(?:是|有|为)
`

/** How often or how much of it there is, and no more: `一天三四次。`, `About 1,300 copies so far.` */
function tellsExtent(text: string): boolean {
  return text.length <= longestExtent && extent.test(text) && !namesVersion(text)
}

const longestExtent = 40
// three times a day   about 40 so far   一天三四次   一共 37 张   插网线也这样
const extent = overLines('iu')`
  ^[^，,。；;]{2,16}也(?:是)?(?:这样|那样|一样|如此|不行)(?:的)?[。.]?$
  |\b(?:times|once|twice) (?:a|an|per|every|each) (?:day|week|month|hour|shift)\b
  |\bso far[.!]?$
  |\b(?:every|each) (?:few |couple of )?(?:minutes?|hours?|days?|weeks?)[.!]?$
  |^(?:一|每)(?:天|周|个?月|小时|个?小时|班|晚上?).{0,8}[次回遍单起][。.]?$
  |^(?:一共|总共|目前|到目前(?:为止)?|已经)[^。]{0,12}\d+\s?[张份个条单次起台人][^。]{0,8}[。.]?$
`

/** Of someone's mood, of a deadline, of an asset's number, or too short to say anything. */
function saysNothing(text: string): boolean {
  if (contentWords(text).size < 2 || holdsMask(text)) return true
  return beside.some((signal) => says(signal, text)) || begs.test(text)
}

// My colleague blames the firewall, but …   同事觉得是防火墙，但是 …
const blamesInVain =
  /\b(?:thinks?|thought|suspects?|suspected|blames?|blamed|to blame|reckons?|assumed)\b.{2,120}\bbut\b|(?:怀疑|以为|觉得|认为|说是)(?:是)?[^，,。]{2,40}[，,](?:但|可是?|结果|不过)/iu

// Understood, we will order one.
const promises =
  /^(?:(?:understood|noted|ok|okay|right|good|fine|great|sure|thanks|thank you|makes sense)[,.!]? )?(?:we|i)(?:'ll| will| shall| are going to| am going to) /iu

const beside: readonly Signal[] = ['chatter', 'courtesy', 'administration', 'request', 'contact']
// Kindly look into it   拜託了
const begs = /^(?:please|kindly)\b|拜[托託]|麻[烦煩]|[请請](?:尽|盡|帮|幫|安排|协|協)/iu

/** How likely what is pressing must be to tell a symptom as well. */
const surelySeen = 0.9

/** How likely a sentence that says that something fails must be to tell a symptom. */
const likelyEnough = 0.25
/** The same of one that names neither a version nor a number of things, and may as well tell a place. */
const asLikely = 0.4
const leastTried = 0.2

/** `… has ended with "CV-1: repository is locked"` */
function showsError(text: string): boolean {
  return quotedText.test(text) || findTokens(text).some(({ kind }) => kind === 'error-code' || kind === 'event-id')
}

const quotedText = /["“「][^"“”「」\n]{6,200}["”」]/u

// 用管理员账号登录也一样   The other browser does the same   换了一台电脑导，数量还是 297
const comparesWays =
  /(?:也|还是|都是?|同样)(?:一样|如此|这样|不行|不能)|还是\s?\d|\b(?:do(?:es)?|did|happens|shows) (?:exactly )?the same\b|\b(?:as well|too|either)[.!]?$/iu

function namesPlace(text: string): boolean {
  return says('environment', text) || namesVersion(text) || placed.test(text)
}

// 40 users   three servers   1.2 TB   12 台   三个网点   DV-25   Latitude 7460
const placed = overLines('u')`
  \d\s?(?:
    [KMGT]i?B|MHz|GHz|users?|seats?|clients?|PCs?|machines?|servers?|sites?|devices?|laptops?|printers?|nodes?|台|套
    |个(?:用户|站点|网点|节点|账号|人)|人|万个|块|路|核
  )(?![A-Za-z])
  |\b(?:
    two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|dozens? of|hundreds of|all|both|several
  ) (?:\w+ )?(?:
    users|seats|clients|PCs|machines|servers|sites|devices|laptops|printers|nodes|computers|branches|offices
  )\b
  |[一二两三四五六七八九十几]台
  |\b[A-Z][A-Za-z]{0,12}[ -]?[A-Z]{0,3}\d{2,5}[A-Za-z]{0,2}\b
`

function namesVersion(text: string): boolean {
  return findTokens(text).some(({ kind }) => kind === 'version')
}

function isBareList(text: string): boolean {
  if (says('problem', text) || says('works', text) || showsError(text)) return false
  const rest = withoutVersionedNames(text)
  if (rest === text) return false
  const han = rest.match(/\p{Script=Han}/gu)?.length ?? 0
  const latin = rest.match(/\p{Script=Latin}/gu)?.length ?? 0
  return han * 2 + latin <= mostBesideNames
}

/** `pg 15.4, RHEL 9, one primary, two standbys, streaming.`: parts between commas, the first with its version, and nothing that happens. */
function listsParts(text: string): boolean {
  const [first = '', ...rest] = text.split(/[,，、;；]/u)
  if (rest.length < 2 || text.length > longestList || happens.test(text)) return false
  const unnamed = withoutVersionedNames(first)
  return unnamed !== first && unnamed.trim().length <= shortestRest
}

const longestList = 120
/** Characters that may stand beside a name with its version. */
const shortestRest = 12
const happens = overLines('iu')`
  \b(?:is|are|was|were|has|have|had|does|did|do|can|will|gets?|got|goes|went|says?|shows?|since|when|after|but|every|not|no|n't|\w+(?:fail|crash|hang|stop)\w*)\b
  |[不没无]|报错|失败|故障|异常|每|就|后|时|起|了
`

/** Columns that may stand beside names with versions: `Node 22`, `私有化部署`. */
const mostBesideNames = 18
