/** Whether a sentence says by itself that something was not it, whatever was suspected before. */
import { affirms } from '../lexicon/agreement.ts'
import {
  clears,
  concludesAgainst,
  denies,
  deniesAnother,
  drops,
  findsNothing,
  namesWhatItClears,
} from '../lexicon/denials/denials.ts'
import { staysOpen } from '../lexicon/stays-open.ts'
import { leavesUnknown } from '../lexicon/causes/cause-unknown.ts'
import { says } from '../lexicon/lexicon.ts'
import { changedNothing, isBack } from '../lexicon/denials/no-change.ts'
import { butReports, endsSound, foundSound, opensSound, reportsSound } from '../lexicon/denials/sound.ts'
import { clearsInPassing } from '../lexicon/denials/taken-back.ts'
import { namesTrial, triedInVain } from '../lexicon/denials/trials.ts'
import { worksWithout } from '../lexicon/denials/works-so.ts'
import { likelihood, type Role, type RoledSegment } from '../roles/role.ts'
import { excludes, isQuestion } from '../roles/segment-shows.ts'
import { textOf } from '../segment/segment.ts'
import { contentWords } from '../thread/content-words.ts'

/** Takes a sentence with its role and who wrote it; what a requestor says counts where its words or the thread leave little doubt. */
export function tellsExclusion(roled: RoledSegment, fromCustomer: boolean): boolean {
  const text = textOf(roled.segment)
  if (
    isQuestion(text) ||
    reportsQuestion.test(text) ||
    isLost.test(text) ||
    ofBlame.test(text) ||
    butReports(text) ||
    onlyComesBack(text) ||
    (fromCustomer ? false : staysOpen(text)) ||
    (says('notReproducible', text) && !deniesIt(text))
  )
    return false
  return roled.role === 'ruledOut' ? isMeant(roled, text, fromCustomer) : isToldAsFact(roled, text, fromCustomer)
}

// Asked whether anything was moved.   问有没有动过排期。
const reportsQuestion =
  /^(?:(?:i|we) )?asked (?:\S+ ){0,3}?(?:whether|if|for|about|what|which|when)\b[^,;]*[.]?$|^(?:又|再|我|已)?(?:问|询问)(?:了|过)?[^，,。]{0,8}(?:有没有|是否|是不是|会不会|什么|哪)[^，,。]*[。.]?$/iu

// 删掉的记录无法找回   What was deleted cannot be recovered
const isLost =
  /(?:无法|不能|没法|没有?办法)(?:再)?(?:找回|恢复|追回|还原|补回)|\bcan(?:not|'t| not) be (?:recovered|restored|brought back|retrieved)\b/iu

// So the error was ours, not yours.   是我们的问题，不是你们的
const ofBlame =
  /\b(?:was|is|lies?|lay) (?:ours|mine|on our side|with us|our (?:fault|error|mistake))\b|^(?:所以)?(?:这)?(?:是|都是|算)(?:我们|我方|我司)(?:这边|自己)?的(?:问题|错|失误|责任)/iu

/** `At 14:00 it is wrong again, see the photo.`: that it is back excludes nothing unless something was tried. */
export function onlyComesBack(text: string): boolean {
  return isBack(text) && !namesTrial(text) && !deniesIt(text)
}

/** What was read as an exclusion, and is about the cause. */
function isMeant(roled: RoledSegment, text: string, fromCustomer: boolean): boolean {
  if (isSweeping(text) || worksWithout(text) || leavesUnknown(text)) return false
  const likely = likelihood(roled, 'ruledOut')
  // `The server answers with a challenge that never arrives.`
  if (!fromCustomer && roled.strength < 2 && likely < doubtful) return deniesIt(text) || reportsSound(text)
  if (!fromCustomer || isNamedTrial(text) || foundSound(text)) return true
  if (ofRemedy.test(text)) return false
  return (
    likely >= certain ||
    (likely >= probable && (denies(text) || reportsSound(text) || says('hedge', text))) ||
    (names(text) && deniesIt(text))
  )
}

/** What was read as a finding or a trial, and rules something out. */
function isToldAsFact(roled: RoledSegment, text: string, fromCustomer: boolean): boolean {
  // `A useful test: the patch is out.`: a verdict with a kind word.
  const isVerdict =
    roled.role === 'courtesy' && !fromCustomer && !onlyPoints.test(text) && (drops(text) || excludes(text))
  if (!(isVerdict || tellsFact.has(roled.role)) || plansTo.test(text)) return false
  if (says('inquiry', text) || (fromCustomer && affirms(text))) return false
  if (roled.strength === 3) return isClearedInAnalysis(roled, text)
  if (concludesAgainst(text)) return true
  if (says('hedge', text)) return false
  if (likelihood(roled, 'ruledOut') >= (fromCustomer ? possible : likely) && names(text) && denies(text)) return true
  return (
    excludes(text) ||
    clears(text) ||
    drops(text) ||
    triedInVain(text) ||
    (!fromCustomer &&
      (findsNothing(text) ||
        opensSound(text) ||
        deniesAnother(text) ||
        endsSound(text) ||
        (roled.strength < 2 && clearsInPassing(text))))
  )
}

/** What stands under the heading of an analysis and does nothing but clear something. */
function isClearedInAnalysis(roled: RoledSegment, text: string): boolean {
  if (roled.by !== 'heading' || roled.forFuture || roled.segment.message.role === 'customer') return false
  if (concludesAgainst(text) || namesWhatItClears(text)) return true
  const ruledOut = likelihood(roled, 'ruledOut')
  if (ruledOut >= likely && opensSound(text)) return true
  return ruledOut >= probable && (denies(text) || excludes(text) || wouldShow.test(text))
}

// A wrong gain setting would affect all columns.   增益设错的话所有列都会偏
const wouldShow =
  /\bwould (?:also )?(?:have )?(?:affect|hit|show|stop|concern|be seen|be the same)\w*\b.{0,40}\b(?:all|every\w*|both|too|others?|as well)\b|(?:的话|如果是|要是)[^，,。；;]{0,24}(?:所有|全部|每[个台列条]|都会|也会)/iu

// Fine, I take this off my list.   好的，那个就排除了。
const onlyPoints = /\b(?:this|that|it)\b|^(?:好的?|行|嗯)?[，,]?[这那這][个条個條]?(?:就|先|可|也)/iu

/** Whether a text names the thing that it speaks of. */
export function names(text: string): boolean {
  return contentWords(text).size > 1
}

function deniesIt(text: string): boolean {
  return excludes(text) || deniesAnother(text) || concludesAgainst(text) || drops(text)
}

/** How likely what was read as an exclusion of a requestor must be to be one, and one in which no word denies anything. */
const probable = 0.5
const certain = 0.75

/** Below which an exclusion of a help desk that only its place makes one has to deny in so many words. */
const doubtful = 0.3

/** The same of a finding that holds a word of denial; help desks tell much that is as it should be and nobody suspected. */
const likely = 0.3
const possible = 0.25

const tellsFact: ReadonlySet<Role> = new Set<Role>(['finding', 'attempted'])

// Let us rule out the network first   to exclude the cable   先排除一下网络
const plansTo =
  /\b(?:to|let us|let's|we'll|i'll|we can|you can) (?:first |then |just )?(?:rule|exclude|eliminate)\b|先(?:来)?排除|(?:为了?|以便?|用来)排除/iu

// So that was not a solution, only a delay
const ofRemedy = /\b(?:solution|fix|cure|remedy)\b|(?:解决|解決)(?:办法|方法|方案)?/iu

/** `Tried it with another cable, still dead`, but not `still dead`: what was tried is named. */
function isNamedTrial(text: string): boolean {
  return namesTrial(text) && changedNothing(text) && contentWords(text).size > 2
}

/** `The earlier suspicion has been ruled out`: says nothing by itself, unless it names the suspicion. */
function isSweeping(text: string): boolean {
  return says('earlierSuspicion', text) && text.length < 60 && !namesSuspicion.test(text)
}

// 之前怀疑的电池没电已排除   之前怀疑杀毒软件扫描缓存，…   our suspicion of the switch
const namesSuspicion =
  /(?:怀疑|猜测|推测)(?!的|过?的|方向|因素|原因|点|已|都|也|均|全)[^，,。]{3,}[，,]|(?:怀疑|猜测|推测)(?:的(?!方向|因素|原因|问题|可能|情况|点)|是|为)[^已都也被均全，,。]{2,}|\b(?:suspicion|theory|guess|hypothesis|assumption|hunch|idea) (?:that|of|about|against) \w/iu
