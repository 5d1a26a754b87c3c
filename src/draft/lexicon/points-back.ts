/** Sentences that speak of what the one before them said. */
import { overLines } from '../../language/patterns/over-lines.ts'

/** Whether a sentence begins with a word for what was said before it: `It cannot explain a stall.`, `所以不是磁盘的问题。` */
export function pointsBack(text: string): boolean {
  return beginning.test(text)
}

// It cannot   So it is not   所以不是   这说明与网络无关
const beginning = overLines('iu')`
  ^(?:
    (?:good|ok|okay|fine|right|alright|hm+|i see|thanks|thank you|great|understood|got it|well|ah)[,.!] ?
  )?(?:(?:so|then|hence|therefore|thus|which means),? )?(?:it|this|that|they|these|those)\b
  |^so not (?:the|an?|your|our|my)\b
  |^(?:(?:好的?|嗯|明白|收到|行|了解|哦)[，。,] ?)?(?:所以|因此|可见|那么?|看来|这(?:说明|就|样|表明)|由此)
`

/** Whether a sentence says of what the one before it said that it is not enough: `That cannot explain it.`, `这解释不了停顿。` */
export function takesBack(text: string): boolean {
  return insufficient.test(text)
}

const insufficient =
  /^(?:but |yet |so )?(?:it|this|that|which) (?:alone )?(?:can(?:not|'t)|could(?: not|n't)|does(?: not|n't)|would(?: not|n't)) (?:explain|account for|cause|be it)\b|^(?:但|可|所以)?(?:这|它|那)(?:也|并|还|就|些)?(?:解释不了|说明不了|不能解释|无法解释|不足以)/iu
