/** How people say that nobody knows why it happened. */
import { overLines } from '../../../language/patterns/over-lines.ts'

/** Whether a sentence says that the cause is not known: `we never found out what it was`, `原因一直没查出来`. */
export function leavesUnknown(text: string): boolean {
  return text.length <= longest && unknown.some((pattern) => pattern.test(text)) && !once.test(text)
}

const longest = 240

const unknown: readonly RegExp[] = [
  // they cannot tell yet why it drops them   nobody can explain it   the reason has yet to be found   none the wiser
  overLines('iu')`
    \b(?:
      cannot|can't|could not|couldn't|unable to
    ) (?:yet )?(?:tell|say|see)(?: us| me| you)?(?: yet| so far| either)? (?:why|what)\b
    |\b(?:nobody|no one|none of us)(?: [a-z]+){0,3} (?:can|could) (?:explain|account for|make sense of)\b
    |\b(?:cause|reason|trigger|origin)\b.{0,20}\b(?:has|have|is|are) (?:yet )?to be (?:
      found|determined|established|identified
    )\b
    |\bnone the wiser\b
    |\banybody's guess\b
  `,
  // still looking for the cause   under investigation   remains unexplained   so far not known   what triggers it we do not know
  overLines('iu')`
    \b(?:still|currently|yet) (?:
      looking for|searching for|investigating|analysing|analyzing|after
    ) (?:the |a )?(?:root )?(?:cause|reason|trigger)\b
    |\b(?:cause|reason|trigger)\b.{0,12}\b(?:is|are|remains?)(?: still| currently)? (?:
      under (?:investigation|analysis)
      |being (?:investigated|analysed|analyzed|looked into)
      |not (?:yet )?known
    )\b
    |\bremains? (?:unexplained|a riddle|in the dark)\b
    |\b(?:why|what (?:causes?|triggers?)) (?:it|this|that)(?: \w+)?,? (?:we|they|i) (?:do not|don't) know\b
  `,
  /\b(?:has|have|had)(?: not|n't) (?:yet )?(?:found|worked|figured) out(?: yet| so far)? (?:why|what|the (?:cause|reason))\b/iu,
  // 厂家还说不出为什么   原因还在查   没有头绪   没查出所以然   原因至今没有定论   根因暂未定位   根源尚待查明
  overLines('u')`
    说不(?:出|上来)(?:.{0,4})(?:为什么|为何|原因|是什么)
    |(?:原因|根因|根源|起因)[^，,。]{0,8}(?:还在|仍在|正在|在)(?:查|分析|调查|排查|找|定位)
    |(?:原因|为什么|为何)[^。]{0,14}(?:没(?:有)?|无|毫无)(?:头绪|定论|结论|眉目)
    |没(?:有)?(?:查|看|研究)出(?:个)?所以然
    |(?:原因|根因|根源)[^，,。]{0,6}(?:
      (?:暂|尚|还)(?:未|没有?|待|不)(?:定位|查明|确定|找到|明确|查清)
      |成谜|待查|是个谜
    )
    |(?:什么|为什么|为何)[^，,。]{0,8}(?:触发|引起|造成|导致)?[^，,。]{0,4}(?:还|仍|尚|暂时)(?:不清楚|不知道|不明)
  `,
  // they can't tell from this where the orders go   no idea what it was   天知道是什么引起的
  overLines('iu')`
    \b(?:cannot|can't|could not|couldn't|unable to) (?:tell|say|see)(?: from (?:this|that|it|the \w+))? (?:
      why|where (?:the|it|they)|what (?:it|this|that|caused|goes|went)
    )\b
    |^(?:so |but |and |still )?(?:we have |i have )?no idea (?:what (?:it|that|this) was|why it)\b
    |(?:没人|谁也不?|天)知道(?:.{0,4})(?:为什么|怎么回事|是什么(?:引起|造成|原因))
  `,
  // we have not been able to identify the cause   could not find a reason   never established the root cause
  overLines('iu')`
    \b(?:not|never|n't|unable|failed|cannot)\b.{0,30}\b(?:
      identif(?:y|ied)|find|found|determined?|establish(?:ed)?|pin(?:ned|point)?(?: down)?|learn(?:ed|t)?
      |discover(?:ed)?|name|explain(?:ed)?|get to the bottom of
    )\b.{0,24}\b(?:
      cause|reason|culprit|explanation|why|what (?:it|this|that) (?:is|was)
      |what (?:caused|causes|makes?|made|triggers?|triggered|slows?|breaks?|stops?|went wrong|happened)
    )\b
  `,
  // the cause is unknown, remains unclear   no root cause was found   we do not know why it happens
  overLines('iu')`
    \b(?:cause|reason|origin)\b.{0,20}\b(?:is|are|was|remains?|remained|stays?|stayed)(?: still)? (?:
      unknown|unclear|open|a mystery|unexplained|undetermined|not known
    )\b
    |\bno (?:root )?(?:cause|reason|explanation) (?:was |has been |could be )?(?:
      found|identified|established|determined
    )\b
  `,
  // the root cause could not be determined   I can't tell you what it was
  overLines('iu')`
    \b(?:cause|reason|origin)\b.{0,20}\b(?:
      could(?: not|n't)|can(?:not|'t)|was(?: not|n't)|has(?: not|n't)|never
    ) (?:been |be )?(?:determined|identified|found|established|pinned down|reconstructed)\b
    |\b(?:cannot|can't|could not|couldn't) (?:tell|say)(?: you)? what it (?:is|was)\b
  `,
  overLines('iu')`
    \b(?:do|did)(?: not|n't) (?:really |yet |actually )?know (?:
      why (?:it|this|that)|what (?:it|this|that) (?:is|was)|what caused|the (?:cause|reason)
    )\b
    |\b(?:nobody|no one) (?:knows|knew|found out|can say|could say)\b.{0,12}\b(?:why|what|the (?:cause|reason))\b
  `,
  // we do not have an explanation for it   our developers cannot explain it either
  overLines('iu')`
    \b(?:do|does|did|have|has|can|could)(?: not|n't) (?:yet |really |found |got )*(?:have |find |get |offer )?
      (?:an?y? )?(?:explanation|idea why)\b
    |\b(?:have|has|had|with) no (?:explanation|idea why)\b
    |\b(?:cannot|can't|could not|couldn't) explain (?:it|this|that|why)\b
  `,
  // 原因不明   原因一直没查出来   没能找到根因   还说不清为什么   不清楚是什么引起的
  /(?:原因|根因|起因)(?:.{0,6})(?:不明|未知|不详|不清楚|未查明|未找到|没(?:有)?(?:能)?(?:查|找|弄|搞|定位)(?:出来|清|到|明|明白)?)|(?:没|没有|未|未能|没能|无法|查不|找不)(?:.{0,6})(?:查|找|定位|确定|明确|得出|弄清|搞清|出|到|明)(?:.{0,6})(?:原因|根因|起因|为什么|为何|怎么回事)/u,
  /(?:说不清|不清楚|不知道|不晓得|搞不清|弄不清|解释不了|查不出)(?:楚|来)?(?:.{0,6})(?:为什么|为何|怎么(?:会|回事)|是什么(?:原因|引起|造成|导致)|原因)|查不下去|(?:没有|无法|还没|给不出)(?:.{0,4})(?:合理的?)?解释/u,
]

// We first could not find the cause: it is known by now
const once =
  /\b(?:at first|initially|until (?:now|today|yesterday)|so far we had|had not)\b|(?:一开始|起初|最初|之前|先前|此前)(?:.{0,6})(?:没|不|未|说)/iu
