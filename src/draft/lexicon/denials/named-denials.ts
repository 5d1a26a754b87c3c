/** Whether a sentence says of what stands before it that it was not it, and nothing else: `Not it.`, `也不是。` */
export function saysNotIt(text: string): boolean {
  return notIt.test(text)
}

const notIt =
  /^(?:so |and |also |again )?not (?:it|that|this)(?: either)?[.!]?$|^(?:所以|那)?(?:也|就|都)?不是(?:它|这个|这里)?[。.！!]?$/iu

/** Whether a line of a checklist names what was looked at, what was seen, and that it is in order: `fabric: 23 GB/s between the nodes. fine.` */
export function checksOff(text: string): boolean {
  return inOrder.test(text)
}

const inOrder =
  /^(?!(?:and|but|so|or|if|now|today|status|result|after|since)\b)[\w' /()-]{3,40}: (?!.{0,140}\b(?:but|however|except|only|until)\b).{5,140}[.,;] ?(?:all |is |looks |that's )?(?:fine|ok|okay|good|clean|healthy|in order|not different|no difference|no problem|unchanged|as it should be)[.!]?$/iu

/** Whether a line names a suspect and says in a word that it was not it: `Carrier - no.`, `Codec mismatch - also no, …`, `运营商——不是，…` */
export function givesVerdict(text: string): boolean {
  return verdict.test(text)
}

const verdict =
  /^(?!(?:and|but|so|or|if|when|is|are|was|were|do|does|did|can|could)\b)[\w' /()-]{3,50}?(?: [-–—] |: |, )(?:also |again |likewise |too, |that's )?(?:no|nope|not (?:it|that|this|guilty|involved)|negative|ruled out|excluded|innocent|cleared)(?:[.,;:!]|$| -| –| —)|^[^，,。：:；;——-]{2,16}(?:：|:|——|—|-)\s?(?:也|同样)?(?:不是|排除|无关|没关系|不成立)(?:[，,。；;]|$)/iu

/** Denials that name what they are about, and suspicions that name nothing. */

/** What a sentence says by name that it was not: the switch port of `So not the switch port.`; `null` where it only points to it. */
export function namesWhatIsNot(text: string): string | null {
  const found = denial.exec(text)
  return found?.slice(1).find((named) => named !== undefined) ?? null
}

// So not the switch port.   …, so it is not the cable   …，所以应该跟新增的没关系   …，可见不是网线的问题
const denial =
  /(?:^|[,;] )(?:so|hence|therefore|thus)(?: (?:it|this|that)(?:'s| is| was))? not (?:the|a|an|our|your) ([\w -]{2,40})[.!]?$|(?:^|[，,])(?:所以|因此|可见|看来|说明)[^，,。]{0,6}(?:(?:跟|与|和|同)([^，,。]{2,16}?)(?:没(?:有)?|无)(?:什么)?关系?|不是([^，,。它这那]{2,16}?)(?:的?(?:问题|原因|事|锅))?)[。.]?$/iu

/** Whether a sentence only points to what was said before it as its suspicion: `My bet is on this.`, `我押这个。` */
export function onlyBets(text: string): boolean {
  return bet.test(text)
}

const bet =
  /^(?:and |so )?(?:my|our) (?:bet|money|guess|vote|hunch|suspicion) (?:is|would be|goes)(?: on)? (?:this|that|it|the (?:first|second|third|last|former|latter)(?: one)?)[.!]?$|^(?:我)?(?:比较|更|个人)?(?:押|赌|倾向于?|偏向于?)(?:是)?(?:这个|这一[个条]|前者|后者|第[一二三][个条种])[。.!！]?$/iu
