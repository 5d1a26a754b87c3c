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
import { tellsSetUp } from '../lexicon/set-up.ts'
import { reportsSound } from '../lexicon/denials/sound.ts'
import { getsBy, wantsMore } from '../lexicon/makes-do.ts'
import { namesTrial } from '../lexicon/denials/trials.ts'
import { withoutVersionedNames } from '../section/environment.ts'
import { contentWords } from '../thread/content-words.ts'
import type { RoleProbabilities } from './learned/likely-roles.ts'
import { holdsMask } from './mask.ts'
import { suspectedBut } from './reported/rules-out.ts'
import { helpsForNow, showsError } from './opening-role.ts'
import { excludes, isQuestion } from './segment-shows.ts'
import type { WordedRole } from './worded-role.ts'

/**
 * What a requestor's sentence describes: a place names a version, a system, a device or a number of them; a sentence that says what
 * goes wrong there tells the symptom; nothing but names with versions are a place; that the matter is urgent is neither.
 */
export function describedRole(text: string, worded: WordedRole, likely: RoleProbabilities): WordedRole {
  if (onlyPresses(text) || callsOff(text)) return { role: 'administration', strength: 2 }
  if (onlyAcknowledges(text)) return { role: 'courtesy', strength: 2 }
  // `OpenMPI 4.1.5, Rocky 8.9 I think.`
  if (worded.role === 'hypothesis' && listsParts(text.replace(unsure, ''))) return { role: 'environment', strength: 2 }
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
  // `It has the same numbers as the office, so the laptop looks for the servers at home and not in the tunnel.`
  if (worded.role === 'ruledOut' && (likely.get('cause') ?? 0) >= leastConcluded && concludesHow(text))
    return { role: 'cause', strength: 2 }
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
  return drops(text) || concludesAgainst(text) || (namesTrial(text) && changedNothing(text) && !namesFirst.test(text))
}

// AP 是 AP5760，共 14 台   The printer is a TX-240   控制器型号为 AC-65
const namesModel =
  /^(?:[A-Z]?[a-z]{2,14} ){1,2}[A-Z]{1,6}-?[A-Z]{0,3}\d{2,5}[\w-]{0,8}[.]?$|^[\u4e00-\u9fff]{2,8} ?[A-Z]{1,6}-?[A-Z]{0,3}\d{2,5}[\w-]{0,8}[。]?$|^(?:[\p{Script=Han}A-Za-z ]{1,10})(?:型号)?(?:用的)?(?:是|为|[:：])\s?[A-Z]{1,6}-?\d{2,5}[\w-]{0,8}(?=[，,。；;（(]|$)|^(?:[Tt]he |[Oo]ur |[Mm]y )?[A-Za-z][a-z ]{2,20} (?:is|are) (?:an? )?(?:[A-Z]{1,5}-?[A-Z]{0,3}\d{2,5}[\w-]{0,8}|[A-Z][a-z]{2,14} [A-Z]{0,3}-?\d{2,5}[A-Z]?)(?=[,.;(]|$)/u

// Exchange 2019 CU14 on the server, 60 mailboxes still there
const namesFirst = /^(?:[A-Z][\w.+-]* ){1,3}v?\d[\w.]*\b/u

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

/** How likely what was taken for an exclusion must be to tell the cause that it concludes. */
const leastConcluded = 0.3

function concludesHow(text: string): boolean {
  return soItDoes.test(text) && !excludes(text) && !drops(text) && !changedNothing(text) && !isQuestion(text)
}

// …, so the laptop looks for …   …，所以电脑跑到家里去找了
const soItDoes =
  /[,;] (?:and )?(?:so|hence|therefore|which is why) (?:that |then )?(?:the|my|our|your) [\w -]{2,30}? (?!(?:is|are|was|were)\b)\w+s\b|[，,；;](?:所以|因此|于是)[^，,。；;不没无]{1,12}(?:就|才|会|都|去|跑)[^，,。]{3}/iu

/** How likely what holds a word of conclusion must be to tell the symptom all the same. */
const surelyOpening = 0.95

/** What may conclude that it was not it although it was taken for a guess, for what is seen or for a fact. */
const mayConclude: ReadonlySet<string> = new Set(['hypothesis', 'symptom', 'finding'])

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
// …, I think.   …，应该是
const unsure =
  /,? (?:i (?:think|believe|guess)|if i remember (?:right|correctly))[.!]?$|[，,]?(?:应该是|好像是|我记得)[。.]?$/iu
/** Characters that may stand beside a name with its version. */
const shortestRest = 12
const happens = overLines('iu')`
  \b(?:is|are|was|were|has|have|had|does|did|do|can|will|gets?|got|goes|went|says?|shows?|since|when|after|but|every|not|no|n't|\w+(?:fail|crash|hang|stop)\w*)\b
  |[不没无]|报错|失败|故障|异常|每|就|后|时|起|了
`

/** Columns that may stand beside names with versions: `Node 22`, `私有化部署`. */
const mostBesideNames = 18
