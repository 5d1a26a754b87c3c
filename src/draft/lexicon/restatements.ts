/** How help desks say back what they were told. */
import { overLines } from '../../language/patterns/over-lines.ts'
import { says } from './lexicon.ts'

/** Whether a sentence only repeats what the requestor wrote: `I understand that drawings open as read-only.` */
export function restates(text: string): boolean {
  return repeats.some((pattern) => pattern.test(text)) && !says('hedge', text) && !says('statedCause', text)
}

/** Whether a sentence says nothing but that there is an answer, or that it must be something else: `There is.`, `那就是另有原因。` */
export function onlyLeadsOn(text: string): boolean {
  return bare.test(text)
}

const bare = overLines('iu')`
  ^(?:yes,? )?(?:there (?:is|are)|you can|it (?:is|can)|that(?:'s| is) possible|certainly|of course|sure)[.!:]*$
  |^(?:有的?|可以的?|能的?|当然可以|支持的?)[。.!！:：]*$
  |^(?:then |so )?(?:it|there) (?:must|has to|will) be (?:something else|another (?:reason|cause))(?: then)?[.!]*$
  |^(?:那|看来|所以|说明)?(?:就|应该|肯定|一定)?(?:是)?(?:另有|还有别的|有别的|是别的)(?:原因|问题)了?[。.]*$
`

const repeats: readonly RegExp[] = [
  /^(?:so |if |as )?(?:i|we) (?:understand|gather|hear|take it)(?: correctly)?(?: from your (?:mail|message|description|report))?,? (?:that |your |you )/iu,
  /^(?:you (?:report(?:ed)?|describ(?:e|ed)|mention(?:ed)?|stat(?:e|ed)) (?:that|an?|the)|(?:my|our) understanding is that|your (?:issue|problem|request|concern) is that)\b/iu,
  /^(?:了解到|得知|获悉|知悉)?(?:您|贵[司方院校])(?:这边|那边)?(?:反馈|反映|描述|提到|咨询|遇到)的?(?:是|问题|情况|现象)/u,
]
