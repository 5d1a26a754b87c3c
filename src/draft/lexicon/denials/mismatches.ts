/** How people say that what they found does not go with what is seen. */

/** Whether a sentence ends by saying so: `空闲超时是 120 分钟，与现象不符`, `…, which does not fit the symptom`. */
export function mismatches(text: string): boolean {
  return text.length <= longest && unlike.test(text)
}

const longest = 240

// 与现象不符   跟十分钟一次对不上   which doesn't match the picture   therefore no mismatch   so it is not weak
const unlike =
  /[，,](?:这)?[与跟和同](?:现象|故障|症状|描述|反馈|您?说的|[^，,。；;]{1,12}一次)[^，,。；;]{0,8}(?:不符|不吻合|不匹配|不一致|对不上|合不上)[^，,。；;]{0,4}[。；;.]?$|,? (?:which|that|and (?:that|this)) (?:does not|doesn't|would not|wouldn't) (?:fit|match|explain|agree with) (?:the |what |your |this )[^,.;]{2,40}[.;]?$|[,;] (?:so|hence|therefore|thus) (?:it|that|this|they)(?:'s| is| are|'re)(?: not|n't) [\w -]{2,30}[.;]?$|[,;] (?:so|hence|therefore|thus)(?: there is)? no (?:\w+ )?(?:mismatch|conflict|problem|fault|issue|bottleneck|congestion|shortage|interference|overload|leak|duplicate)s?[.;]?$/iu
