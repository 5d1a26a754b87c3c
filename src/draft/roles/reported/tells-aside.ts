/** What a help desk says beside the matter: what was said back, praised, tried here and not proved. */
import { overLines } from '../../../language/patterns/over-lines.ts'
import { onlyAcknowledges, onlyApproves, onlyPraises } from '../../lexicon/agreement.ts'
import { triedToReach } from '../../lexicon/gone-quiet.ts'
import { says } from '../../lexicon/lexicon.ts'
import { onlyLeadsOn, restates } from '../../lexicon/restatements.ts'
import type { Role } from '../role.ts'
import { isAdvice } from '../segment-shows.ts'
import { decisive } from '../turning-roles.ts'
import { chance, type Rule, sureCause } from './rule.ts'

/** Nothing to do on your side.   You write that the list stays empty.   That is a useful hint.   Noted. */
export const saidBackOrPraised: Rule = ({ text, worded }) => {
  if (worded.role === 'resolution' && filed.test(text) && !isAdvice(text))
    return { role: 'administration', strength: 2 }
  if (worded.role === 'ruledOut' && triedToReach(text)) return { role: 'administration', strength: 2 }
  // 同时告诉我服务器是什么系统。
  const mayBeAsked = worded.role === 'environment' || (decisive.has(worded.role) && asksWhat.test(text))
  if (mayBeAsked && asksToTell.test(text)) return { role: 'administration', strength: 2 }
  if (aside.test(text)) return { role: 'courtesy', strength: 2 }
  if (nothingToDo.test(text)) return { role: 'administration', strength: 2 }
  if (onlyAcknowledges(text) || onlyLeadsOn(text)) return { role: 'courtesy', strength: 2 }
  if (!taken.has(worded.role)) return null
  if (restates(text)) return { role: 'administration', strength: 2 }
  return onlyPraises(text) ? { role: 'courtesy', strength: 2 } : null
}

// Bear with me, it's a bit long.   Agreed on the nodes.
const aside =
  /^(?:please )?bear with (?:me|us)\b[^.]{0,50}[.!]?$|^(?:fully |totally )?agreed(?: (?:on|about|with) [^.,;]{2,30})?[.!]?$/iu

/** We could not prove it.   We put a watch on it.   The same model does it here as well.   But: R&D could reproduce it: the pool overflows. */
export const foundOut: Rule = ({ text, worded, likely }) => {
  if (isAdvice(text)) return null
  const isUnproven = worded.role === 'resolution' && says('unproven', text)
  const tellsWhy = worded.role === 'cause' && (chance(likely, 'cause') >= sureCause || explainsBehind.test(text))
  const isTriedHere =
    decisive.has(worded.role) && says('notReproducible', text) && !says('statedCause', text) && !tellsWhy
  const isWatched = worded.role === 'resolution' && watched.test(text)
  return isUnproven || isTriedHere || isWatched ? { role: 'finding', strength: 2 } : null
}

/** That is fine by me. */
export const approved: Rule = ({ text, worded }) =>
  worded.role === 'resolution' && onlyApproves(text) ? { role: 'courtesy', strength: 2 } : null

const asksWhat = /什么|哪|多少|几[台个次点]|是否|有没有|\b(?:which|what|when|where|how many|how much|whether)\b/iu
const asksToTell =
  /(?:告诉|告知|发给|提供给?|报给|说一下|说明)(?:一下)?(?:我|我们)|(?:请|麻烦|烦请)[^，,。]{0,8}(?:告知|提供|说明|发)|\b(?:tell|let) (?:me|us)\b|\b(?:please|could you|can you) (?:also )?(?:send|tell|name|give|provide)\b/iu

// Nothing to do on your side.   您这边不用做任何操作。
const nothingToDo = overLines('iu')`
  ^(?:there(?:'s| is) )?(?:nothing|no action) (?:
    (?:more |else )?(?:to do|for you to do|needed|required|is needed|is required)
  )(?: (?:on|from|at) your (?:side|end|part))?[.!]*$
  |^(?:您|你)(?:们)?(?:这边|那边)?(?:不用|不需要|无需|不必)(?:再)?(?:做)?(?:任何)?(?:操作|处理|改动|动作|动什么)[。.]?$
`

// I've filed that with the developers as …   已反馈给研发
const filed = overLines('iu')`
  \b(?:i|we)(?: have|'ve)? (?:filed|reported|passed|raised|logged|handed|forwarded) (?:that|this|it)\b.{0,30}\b(?:
    developers?|development|engineering|engineers|r&d|product (?:team|management)|vendor|manufacturer
  )\b
  |已(?:经)?(?:反馈|提交|转|上报|报)给?(?:了)?(?:研发|开发|产品|厂家|原厂)(?!.{0,20}(?:补丁|修复|版本))
`

const taken: ReadonlySet<Role> = new Set<Role>(['finding', 'hypothesis', 'symptom'])

// We put a watch on the node and caught it at two.   蹲了一晚上，终于抓到一次。
const watched = overLines('iu')`
  ^(?:so |then )?(?:i|we)(?: have|'ve)? (?:put|set|kept|had|left|started|ran|let) (?:up )?(?:a|an|the|our) (?:\w+ )?(?:
    watch|eye|trace|capture|sniffer|probe|monitor|recording|logger
  )\b
  |\b(?:i|we)(?: have|'ve)? caught (?:it|one|him) (?:in the act|at|on|last|this|red-handed)\b
  |^[^。]{0,20}(?:蹲(?:守|点)?了|守了|盯了|抓了)[^。]{1,16}[，,](?:终于|总算|果然)?(?:抓到|看到|捕到|录到)了?
`

// … reproduce it: when there are more than 64 …   复现了：超过 64 个 …
const explainsBehind = /(?:reproduc\w+|复现|重现)[^:：]{0,40}[:：]\s*\S.{12,}/iu
